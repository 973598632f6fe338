package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;

/**
 * Whom "both sides" and "the two countries" mean in a document. "Both countries" are two states
 * that were named together just before. Otherwise they are the two sides that the document names
 * most, if each is named at least three times and clearly more often than any third; else nobody.
 * Never changes.
 */
public final class BothSides {
  private static final int LEAST = 3;
  private static final Set<String> STATES = Set.of("countries", "nations");

  private final List<Printing> printings;
  private final List<PassageMentions> mentions;
  private final List<Side> principals;

  private BothSides(
      List<Printing> printings, List<PassageMentions> mentions, List<Side> principals) {
    this.printings = printings;
    this.mentions = mentions;
    this.principals = principals;
  }

  /** The lists run in parallel, one entry a passage. */
  public static BothSides of(List<Printing> printings, List<PassageMentions> mentions) {
    return new BothSides(printings, mentions, principals(mentions));
  }

  /** Whom a phrase of the kind {@link ActorPhrase.Kind#GROUP} means; empty if that is open. */
  public List<Side> at(int passage, ActorPhrase phrase) {
    boolean states =
        STATES.contains(printings.get(passage).words().lower(phrase.end() - 1))
            || principals.isEmpty();
    List<Side> pair = states ? pair(passage, phrase.start()) : List.of();
    if (pair.isEmpty() && states && passage > 0) {
      pair = pair(passage - 1, Integer.MAX_VALUE);
    }
    return pair.isEmpty() ? principals : pair;
  }

  /** The last two states before a token that "and" joins: "France and Germany". */
  private List<Side> pair(int passage, int before) {
    Words words = printings.get(passage).words();
    List<PlacePhrase> states =
        mentions.get(passage).places().stream()
            .filter(place -> place.kind() == PlacePhrase.Kind.STATE && place.end() <= before)
            .toList();
    for (int i = states.size() - 1; i > 0; i--) {
      PlacePhrase one = states.get(i - 1);
      PlacePhrase other = states.get(i);
      boolean joined =
          other.start() == one.end() + 1
              && words.lower(one.end()).equals("and")
              && !words.lower(one.start() - 1).equals(",");
      if (joined && !one.name().equals(other.name())) {
        return List.of(
            new Side(one.name(), one.country()), new Side(other.name(), other.country()));
      }
    }
    return List.of();
  }

  private static List<Side> principals(List<PassageMentions> mentions) {
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
