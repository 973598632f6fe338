package org.parley.engine.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.QuoteResolution.Placed;

/** The attributions of a document outside quotation marks, in the order of its passages. */
record PlacedAttributions(List<Placed> list) {

  /** True if nobody else is said to speak in the passage. */
  boolean isAlone(Placed one) {
    for (Placed other : beside(one)) {
      if (!other.equals(one)) {
        return false;
      }
    }
    return true;
  }

  /** Name of the outlet or agency that relays the words; null if none is named. */
  @Nullable String via(Placed by) {
    ActorPhrase via = by.attribution().via();
    if (via != null) {
      return via.name();
    }
    for (Placed other : beside(by)) {
      if (!other.equals(by) && isRelay(other)) {
        return other.attribution().speaker().name();
      }
    }
    return null;
  }

  /** "according to Reuters": an outlet that may only pass on what another said. */
  static boolean isRelay(Placed one) {
    return one.attribution().form() == Form.ACCORDING
        && one.attribution().speaker().kind() == ActorPhrase.Kind.MEDIA;
  }

  /** Those of the last passage with any that ends at {@code offset} or before it. */
  List<Placed> endingBefore(int offset) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).printing().passage().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? List.of() : beside(list.get(low - 1));
  }

  /** The attributions of the same passage, itself among them. */
  private List<Placed> beside(Placed one) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).passage() < one.passage()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < list.size() && list.get(end).passage() == one.passage()) {
      end++;
    }
    return list.subList(low, end);
  }
}
