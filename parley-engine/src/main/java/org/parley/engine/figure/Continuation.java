package org.parley.engine.figure;

import java.util.Set;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Words;

/** Numbers whose kind is that of the number before: "12 of them children", "300 to Norway". */
final class Continuation {
  private static final Set<String> THOSE = Set.of("those", "these", "them", "whom");
  private static final Set<String> BY_PLACE = Set.of("to", "in", "from", "at", "into");

  private Continuation() {}

  /** "Of those, 300 went to Norway": the passage goes on with what the one before counted. */
  static boolean opens(Words words) {
    return words.lower(0).equals("of")
        && (THOSE.contains(words.lower(1))
            || words.lower(1).equals("the") && NumberReader.read(words, 2) != null);
  }

  /** True if the number is a part of the one before, or one more of its kind elsewhere. */
  static boolean isPart(Words words, Amount amount, Counted counted, FigureTree tree) {
    if (amount.measure() != Amount.Measure.COUNT) {
      return false;
    }
    int next = amount.end();
    if (words.lower(next).equals("of") && THOSE.contains(words.lower(next + 1))) {
      return true;
    }
    int before = amount.start() - 1;
    String word = words.lower(before);
    boolean part =
        word.equals("including")
            || THOSE.contains(word) && Set.of("among", "of").contains(words.lower(before - 1))
            || word.equals("were") && THOSE.contains(words.lower(before - 1));
    if (part) {
      return counted.noun() < 0
          || CountWords.is("people", tree.lower(counted.noun()))
          || CountWords.is("troops", tree.lower(counted.noun()));
    }
    if (opens(words) && (counted.noun() < 0 || amount.start() <= 2)) {
      return true;
    }
    return counted.noun() < 0 && BY_PLACE.contains(words.lower(next)) && isPlace(tree, next + 1);
  }

  private static boolean isPlace(FigureTree tree, int token) {
    for (PlacePhrase place : tree.mentions().places()) {
      if (place.start() == token && FigureTree.isOnMap(place)) {
        return true;
      }
    }
    return false;
  }
}
