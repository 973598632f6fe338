package org.parley.engine.position;

import java.util.Set;
import org.parley.engine.passage.WordSets;

/** Words that turn, carry or end a position; {@code position-words.txt} holds and explains them. */
final class PositionWords {
  private static final WordSets SETS = WordSets.read(PositionWords.class, "position-words.txt");
  static final Set<String> LIGHT = SETS.of("light");
  static final Set<String> DROP = SETS.of("drop");
  static final Set<String> DENY = SETS.of("deny");
  static final Set<String> REFUTE = SETS.of("refute");
  static final Set<String> HEARSAY = SETS.of("hearsay");
  static final Set<String> DOUBT = SETS.of("doubt");
  static final Set<String> DOUBTFUL = SETS.of("doubtful");
  static final Set<String> CARRY = SETS.of("carry");
  static final Set<String> SUPPOSED = SETS.of("supposed");
  static final Set<String> ASIDE = SETS.of("aside");
  static final Set<String> CONDITION = SETS.of("condition");
  static final Set<String> ASKS = SETS.of("asks");
  static final Set<String> SPEECH = SETS.of("speech");
  static final Set<String> UNDO = SETS.of("undo");
  static final Set<String> PUBLIC = SETS.of("public");

  static final Set<String> JUDGE = SETS.of("judge");
  static final Set<String> MEANS = SETS.of("means");
  static final Set<String> AGAINST = SETS.of("against");
  static final Set<String> TALK = SETS.of("talk");
  static final Set<String> OUTCOME = SETS.of("outcome");
  static final Set<String> PROPOSE = SETS.of("propose");
  static final Set<String> PLAN = SETS.of("plan");
  static final Set<String> SILENCE = SETS.of("silence");
  static final Set<String> SIGN = SETS.of("sign");
  static final Set<String> NAMING = SETS.of("naming");
  static final Set<String> STRANDS = SETS.of("strands");
  static final Set<String> NAMED = SETS.of("named");

  private PositionWords() {}
}
