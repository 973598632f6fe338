package org.parley.engine.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.language.clause.Range;

/**
 * Attributions that stand in the words of another: in "she said the port has become "a grave"" it
 * is she who speaks, and nobody is said to become.
 */
final class EnclosingAttributions {
  private final Set<Placed> inner = new HashSet<>();
  private final Set<Placed> parts = new HashSet<>();

  EnclosingAttributions(List<Placed> placed) {
    Map<Integer, Placed> outer = new HashMap<>();
    for (Placed one : placed) {
      Attribution attribution = one.attribution();
      Placed before = outer.get(one.passage());
      boolean inside = before != null && holds(before.attribution(), attribution.cueStart());
      if (inside) {
        inner.add(one);
        if (isWeak(attribution)) {
          parts.add(one);
        }
      }
      boolean speaks = attribution.clause() && attribution.speech() && !attribution.open();
      if (speaks && !inside) {
        outer.put(one.passage(), one);
      }
    }
  }

  /** Not known to introduce words, or a belief. */
  private static boolean isWeak(Attribution attribution) {
    return attribution.open() || !attribution.speech() || !attribution.listed();
  }

  private static boolean holds(Attribution outer, int token) {
    for (Range piece : outer.content()) {
      if (piece.from() <= token && token < piece.to()) {
        return true;
      }
    }
    return false;
  }

  /** True in the words of another, cue or not. */
  boolean isInOther(Placed one) {
    return inner.contains(one);
  }

  /** True for a verb that only looks like a cue within another's words. */
  boolean isPartOfOther(Placed one) {
    return parts.contains(one);
  }
}
