package org.parley.engine.passage;

import java.util.Set;

/** Function words of English that several steps ask for; {@code function-words.txt} holds them. */
public final class FunctionWords {
  private static final WordSets SETS = WordSets.read(FunctionWords.class, "function-words.txt");
  private static final Set<String> STARTERS = SETS.of("starter");
  private static final Set<String> GOVERNORS = SETS.of("governor");
  private static final Set<String> CIRCUMSTANCES = SETS.of("circumstance");

  private FunctionWords() {}

  /** True for a word that begins sentences and no name ("The", "However"); capitals count. */
  public static boolean isStarter(String word) {
    return STARTERS.contains(word);
  }

  /** True for a preposition that governs the phrase behind it ("of", "with"), in lower case. */
  public static boolean isGovernor(String lower) {
    return GOVERNORS.contains(lower);
  }

  /** True for a preposition of place, time or circumstance ("during", "amid"), in lower case. */
  public static boolean isCircumstance(String lower) {
    return CIRCUMSTANCES.contains(lower);
  }
}
