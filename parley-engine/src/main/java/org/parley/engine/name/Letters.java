package org.parley.engine.name;

import java.util.HashMap;
import java.util.Map;
import org.parley.engine.passage.WordSets;

/** A table that rewrites letters, longest first; in one pass over the word. */
final class Letters {
  private static final String NOTHING = "-";

  private final Map<String, String> written = new HashMap<>();
  private int longest = 1;

  private Letters() {}

  /** Reads a file of sets: what is written, and the letters that are written so. */
  static Letters read(String file) {
    Letters letters = new Letters();
    WordSets.read(Letters.class, file)
        .all()
        .forEach(
            (to, sources) -> {
              for (String from : sources) {
                letters.written.put(from, to.equals(NOTHING) ? "" : to);
                letters.longest = Math.max(letters.longest, from.length());
              }
            });
    return letters;
  }

  /** What is written for the letters that begin at {@code at}, and how many they are. */
  record Rewritten(String to, int length) {}

  /** The longest entry that stands at this place; what no entry fits stays as it is. */
  Rewritten at(String word, int at) {
    for (int n = Math.min(longest, word.length() - at); n > 0; n--) {
      String to = written.get(word.substring(at, at + n));
      if (to != null) {
        return new Rewritten(to, n);
      }
    }
    return new Rewritten(String.valueOf(word.charAt(at)), 1);
  }

  String rewrite(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      Rewritten next = at(word, i);
      out.append(next.to());
      i += next.length();
    }
    return out.toString();
  }
}
