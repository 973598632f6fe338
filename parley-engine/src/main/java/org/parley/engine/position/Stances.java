package org.parley.engine.position;

import java.util.Set;
import org.parley.engine.passage.Words;
import org.parley.model.Stance;

/** What stance and issue come to together where words of the content turn them. */
final class Stances {
  private static final Set<String> NOT = Set.of("not", "never", "no", "without");

  private Stances() {}

  /** Not joining is neutrality; "an end to sanctions" is against sanctions. */
  static Stance adjusted(Stance stance, Item item, Words words) {
    if (isAgainst(item, words)) {
      return stance == Stance.DEMAND ? Stance.REJECT : stance;
    }
    return stance;
  }

  static String issue(Stance stance, Item item, Words words) {
    if (item.issue().equals("membership") && isNegated(item, words)) {
      return "neutrality";
    }
    return item.issue();
  }

  private static boolean isNegated(Item item, Words words) {
    for (int i = item.start(); i < item.hit(); i++) {
      if (NOT.contains(words.lower(i))
          || words.lower(i).endsWith("n't")
          || words.lower(i).equals("cannot")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgainst(Item item, Words words) {
    if (!Set.of("sanctions", "arms-supply", "economy").contains(item.issue())) {
      return false;
    }
    for (int i = item.start(); i < item.hit(); i++) {
      if (Set.of(
              "lift",
              "lifting",
              "lifted",
              "end",
              "ending",
              "stop",
              "stopping",
              "ease",
              "remove",
              "removal",
              "drop",
              "halt")
          .contains(words.lower(i))) {
        return !item.issue().equals("economy");
      }
    }
    return false;
  }
}
