package org.parley.engine.passage;

import org.parley.model.Passage;
import org.parley.model.Span;

/**
 * One printing of some words: the passage in its document, the words that analysis reads, and where
 * each of them stands in this printing. Resolution leads token numbers back to characters here.
 */
public final class Printing {
  private final Passage passage;
  private final Words words;
  private final int[] starts;
  private final int[] ends;

  Printing(Passage passage, Words words, int[] starts, int[] ends) {
    this.passage = passage;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  public Passage passage() {
    return passage;
  }

  public Words words() {
    return words;
  }

  /** Where token {@code i} begins in the clean text. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends in the clean text. */
  public int end(int i) {
    return ends[i];
  }

  /** Tokens from {@code from} up to, not with, {@code to}; {@code from < to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The first token that ends behind {@code offset}, or the number of tokens. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
