package org.parley.engine.mention;

import java.text.Normalizer;
import java.util.Set;
import org.parley.engine.name.GivenNames;
import org.parley.engine.passage.Normal;

/** Names of persons compared across spellings. */
final class PersonName {
  private static final Set<String> SUFFIXES =
      Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "Jr", "Jr.", "Sr", "Sr.");

  private PersonName() {}

  /**
   * A key that is equal for the spellings of one name that differ by marks, doubled letters and the
   * endings that writers of Cyrillic names choose differently (-sky, -skyy, -skiy, -skii, -skyi).
   */
  static String fold(String name) {
    String plain = Normalizer.normalize(Normal.lower(name), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      char folded =
          switch (c) {
            case 'y', 'j' -> 'i';
            case '\u0131' -> 'i';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            default -> c;
          };
      if (key.length() == 0 || key.charAt(key.length() - 1) != folded) {
        key.append(folded);
      }
    }
    return key.toString();
  }

  /** The last word, a number of kings and "Jr." left out: "Abdullah" of "Abdullah II". */
  static String surname(String full) {
    String name = withoutSuffix(full);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String withoutSuffix(String full) {
    int at = full.lastIndexOf(' ');
    return at > 0 && SUFFIXES.contains(full.substring(at + 1)) ? full.substring(0, at) : full;
  }

  /** True where both can be one person's first names: equal, one missing, or one an initial. */
  static boolean agree(String fullA, String fullB) {
    String a = fold(given(fullA));
    String b = fold(given(fullB));
    if (!a.isEmpty() && !b.isEmpty() && isJunior(fullA) != isJunior(fullB)) {
      return false;
    }
    if (a.isEmpty() || b.isEmpty() || a.contains(b) || b.contains(a)) {
      return true;
    }
    if (GivenNames.areForms(first(fullA), first(fullB))) {
      return true;
    }
    return a.charAt(0) == b.charAt(0) && (a.length() <= 2 || b.length() <= 2 || near(a, b));
  }

  private static String first(String full) {
    int blank = full.indexOf(' ');
    return blank < 0 ? full : full.substring(0, blank);
  }

  /** "Orla Venn Jr.": the child of one of the same name. */
  static boolean isJunior(String full) {
    String last = full.substring(full.lastIndexOf(' ') + 1);
    return last.equals("Jr") || last.equals("Jr.");
  }

  private static boolean near(String a, String b) {
    int same = 0;
    int n = Math.min(a.length(), b.length());
    while (same < n && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= 3 || same >= n - 1;
  }

  /** What stands before the surname; empty for a lone name. */
  static String given(String full) {
    String name = withoutSuffix(full);
    int at = name.lastIndexOf(' ');
    return at < 0 ? "" : name.substring(0, at);
  }
}
