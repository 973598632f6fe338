package org.parley.engine.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.WordSets;

/** The sets of words of {@code figure-words.txt}. */
final class FigureWords {
  private static final Map<String, Set<String>> SETS =
      new HashMap<>(WordSets.read(FigureWords.class, "figure-words.txt").all());

  private FigureWords() {}

  /** True if the set holds the word, a base form. */
  static boolean is(String set, String word) {
    Set<String> words = SETS.get(set);
    if (words == null) {
      throw new IllegalStateException("figure-words.txt lacks the set " + set);
    }
    return words.contains(word);
  }
}
