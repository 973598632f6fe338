package org.parley.engine.document.html;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of decoded text and where the source has it.
 *
 * @param start first unit in the source; -1 where the source does not have it in one place
 * @param end behind its last unit in the source
 * @param words what it decodes to; null where it is the source's own characters
 */
record SourcePiece(int start, int end, @Nullable String words) {

  boolean placed() {
    return start >= 0;
  }

  int length() {
    return words == null ? end - start : words.length();
  }

  char charAt(String source, int i) {
    return words == null ? source.charAt(start + i) : words.charAt(i);
  }
}
