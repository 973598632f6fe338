package org.parley.engine.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.Side;

/**
 * Whom "both sides" means in a document: the two sides that it names most, if each is named at
 * least three times and clearly more often than any third; else nobody.
 */
final class Principals {
  private static final int LEAST = 3;

  private Principals() {}

  static List<Side> of(List<PassageMentions> mentions) {
    Map<Side, Integer> counts = new HashMap<>();
    for (PassageMentions passage : mentions) {
      for (ActorPhrase phrase : passage.actors()) {
        phrase.sides().forEach(side -> counts.merge(side, 1, Integer::sum));
      }
    }
    List<Side> sides = new ArrayList<>(counts.keySet());
    sides.sort(
        Comparator.comparing((Side side) -> -counts.getOrDefault(side, 0))
            .thenComparing(Side::name));
    if (sides.size() < 2 || counts.getOrDefault(sides.get(1), 0) < LEAST) {
      return List.of();
    }
    boolean clear =
        sides.size() == 2
            || counts.getOrDefault(sides.get(1), 0) > counts.getOrDefault(sides.get(2), 0);
    return clear ? List.of(sides.get(0), sides.get(1)) : List.of();
  }
}
