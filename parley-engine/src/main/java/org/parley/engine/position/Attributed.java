package org.parley.engine.position;

import org.parley.engine.passage.Words;

/** Where a sentence's words end. */
final class Attributed {
  private Attributed() {}

  static int sentenceEnd(Words words) {
    int end = words.size();
    while (end > 0 && !words.isWord(end - 1)) {
      end--;
    }
    return end;
  }
}
