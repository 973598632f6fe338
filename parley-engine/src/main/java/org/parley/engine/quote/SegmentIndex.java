package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/**
 * Segments by their place, so that a text of nothing but quotation marks is read in time. Segments
 * may overlap, as where a mark is missing. Immutable.
 */
final class SegmentIndex {
  private final List<Segment> segments;

  /** The furthest end of the segments up to each. */
  private final int[] reach;

  SegmentIndex(List<Segment> unsorted) {
    List<Segment> sorted = new ArrayList<>(unsorted);
    sorted.sort((a, b) -> a.whole().compareTo(b.whole()));
    segments = List.copyOf(sorted);
    reach = new int[segments.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, segments.get(i).whole().end());
      reach[i] = furthest;
    }
  }

  /** In the order of the text. */
  List<Segment> overlapping(Span span) {
    List<Segment> found = new ArrayList<>();
    for (int i = firstReaching(span.start() + 1);
        i < reach.length && segments.get(i).whole().start() < span.end();
        i++) {
      if (segments.get(i).whole().overlaps(span)) {
        found.add(segments.get(i));
      }
    }
    return found;
  }

  /** True if the words of a segment, without its marks, hold the offset. */
  boolean wordsHold(int offset) {
    for (Segment segment : overlapping(new Span(offset, offset + 1))) {
      if (segment.words().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  /** True if a segment, with its marks, holds the offset. */
  boolean holds(int offset) {
    return !overlapping(new Span(offset, offset + 1)).isEmpty();
  }

  private int firstReaching(int end) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
