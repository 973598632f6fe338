package org.parley.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.passage.WordSets;

/** Legal forms of organisations, parted from their names; {@code legal-forms.txt} holds them. */
final class LegalForms {
  private static final int LONGEST = 5;
  private static final Map<String, String> FORMS = read();

  private LegalForms() {}

  /** A name's words without its legal form, which is empty for none. */
  record Parted(List<String> words, String form) {}

  private static Map<String, String> read() {
    Map<String, String> forms = new HashMap<>();
    WordSets.read(LegalForms.class, "legal-forms.txt")
        .all()
        .forEach((form, words) -> words.forEach(word -> forms.put(word, form)));
    return Map.copyOf(forms);
  }

  static Parted part(List<String> words) {
    List<String> latin = words.stream().map(Romanisation::of).toList();
    int from = 0;
    int to = words.size();
    String form = "";
    // In front once, behind as often as there are: "Co., Ltd.".
    for (int n = Math.min(LONGEST, to - 1); n > 0; n--) {
      String at = FORMS.get(String.join("_", latin.subList(0, n)));
      if (at != null) {
        form = at;
        from = n;
        break;
      }
    }
    boolean found = true;
    while (found) {
      found = false;
      for (int n = Math.min(LONGEST, to - from - 1); n > 0; n--) {
        String at = FORMS.get(String.join("_", latin.subList(to - n, to)));
        if (at != null) {
          form = at;
          to -= n;
          found = true;
          break;
        }
      }
    }
    List<String> kept = new ArrayList<>(words.subList(from, to));
    return new Parted(kept, form);
  }
}
