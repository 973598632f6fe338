package org.parley.engine.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes names of other scripts in plain lower-case Latin letters, letter by letter and always
 * alike: Cyrillic, Greek, Georgian, Armenian, Arabic, Hebrew, katakana, Devanagari, Bengali, Khmer;
 * Arabic and Hebrew give their consonants. Letters of a script without a table stay as they are.
 */
public final class Romanisation {
  private static final Letters LETTERS = Letters.read("romanisation.txt");

  private Romanisation() {}

  /** Lower case, without marks, in Latin letters; blanks and punctuation stay. */
  public static String of(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      plain = name.charAt(i) < 128;
    }
    String low = name.toLowerCase(Locale.ROOT);
    if (plain) {
      return low;
    }
    // Composed first: "й" and "ё" are letters of their own before they are marked ones.
    String latin = LETTERS.rewrite(Normalizer.normalize(low, Normalizer.Form.NFKC));
    String apart = Normalizer.normalize(latin, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK || !isMark(c)) {
        bare.append(c);
      }
    }
    return LETTERS.rewrite(bare.toString());
  }

  /** Marks of Latin, Greek, Cyrillic, Arabic, Hebrew; in Indic scripts they are vowels. */
  private static boolean isMark(char c) {
    return c < 0x0700 || c >= 0x1AB0;
  }

  /** True for a word of a script that leaves vowels out, some or all. */
  static boolean isWithoutVowels(String word) {
    if (word.isEmpty()) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return switch (script) {
      case ARABIC, HEBREW, KHMER, DEVANAGARI, BENGALI -> true;
      default -> false;
    };
  }
}
