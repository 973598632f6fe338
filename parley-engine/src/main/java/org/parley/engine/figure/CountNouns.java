package org.parley.engine.figure;

import java.util.Set;
import org.parley.language.clause.Prepositional;

/** "The number of people who fled has reached 300": what such a number counts. */
final class CountNouns {
  private static final Set<String> NOUNS = Set.of("number", "tally", "count", "total");
  private static final Set<String> REACHES =
      Set.of(
          "reached",
          "reach",
          "reaches",
          "at",
          "to",
          "was",
          "is",
          "be",
          "hit",
          "exceeded",
          "exceeds",
          "passed",
          "topped",
          "surpassed",
          "exceed",
          "pass",
          "stood",
          "totalled",
          "totaled",
          "now",
          "of");

  private CountNouns() {}

  /**
   * The noun that is counted, for a number that stands alone; -1 for none.
   *
   * @param first its first word, with what qualifies it
   */
  static int before(FigureTree tree, int first) {
    if (first == 0 || !REACHES.contains(tree.lower(first - 1))) {
      return -1;
    }
    for (int i = first - 2; i >= 0; i--) {
      if (NOUNS.contains(tree.lower(i))) {
        for (Prepositional each : tree.clauses().phrase(i).attributes()) {
          if (each.preposition().equals("of") && each.noun() < first) {
            return each.noun();
          }
        }
        boolean named = i > 0 && tree.upos(i - 1).equals("NOUN");
        return named ? i - 1 : -1;
      }
    }
    return -1;
  }
}
