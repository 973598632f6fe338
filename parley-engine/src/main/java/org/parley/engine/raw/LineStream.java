package org.parley.engine.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, ended by a line feed, none longer than a limit in memory: what is longer is
 * skipped as it streams by.
 */
final class LineStream {
  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[1 << 15];
  private int from;
  private int to;
  private long number;
  private boolean tooLong;

  LineStream(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The 1-based number of the line that {@link #next()} gave, or was at when it failed. */
  long number() {
    return number;
  }

  /** True where that line was longer than the limit; its bytes are then empty. */
  boolean tooLong() {
    return tooLong;
  }

  /** The next line without its end, or null behind the last. */
  byte @Nullable [] next() throws IOException {
    number++;
    tooLong = false;
    boolean any = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    while (true) {
      if (from == to) {
        from = 0;
        to = Math.max(0, in.read(chunk, 0, chunk.length));
        if (to == 0) {
          return any ? line.toByteArray() : null;
        }
      }
      any = true;
      int end = from;
      while (end < to && chunk[end] != '\n') {
        end++;
      }
      if (!tooLong && line.size() + (end - from) > limit) {
        tooLong = true;
        line = new ByteArrayOutputStream(0);
      }
      if (!tooLong) {
        line.write(chunk, from, end - from);
      }
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        return line.toByteArray();
      }
    }
  }
}
