package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.passage.Printing;
import org.parley.model.Evidence;
import org.parley.model.Span;

/** Cuts a span into the evidence of each passage that it touches. */
public final class Pieces {
  private Pieces() {}

  /** In the order of the text; white space between passages is left out. */
  public static List<Evidence> of(List<Printing> printings, Span span) {
    List<Evidence> pieces = new ArrayList<>();
    int low = 0;
    int high = printings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (printings.get(middle).passage().span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < printings.size(); i++) {
      Span in = printings.get(i).passage().span();
      if (in.start() >= span.end()) {
        break;
      }
      Span shared = new Span(Math.max(in.start(), span.start()), Math.min(in.end(), span.end()));
      if (!shared.isEmpty()) {
        pieces.add(Evidence.of(printings.get(i).passage(), shared));
      }
    }
    return pieces;
  }
}
