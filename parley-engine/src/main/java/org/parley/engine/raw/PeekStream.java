package org.parley.engine.raw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A buffered stream whose start can be looked at before it is read, and which counts what was read
 * from it.
 *
 * <p>{@link #available()} waits for the first byte and is 0 only at the end: {@code
 * java.util.zip.GZIPInputStream} asks it whether another gzip member follows, and a pipe that is
 * slow for a moment would end a file of many members in the middle without a word.
 */
final class PeekStream extends FilterInputStream {
  /** How far ahead one can look, in bytes. */
  static final int HEAD = 1 << 16;

  private final byte[] buffer = new byte[HEAD];
  private int from;
  private int to;
  private long handedOut;

  PeekStream(InputStream in) {
    super(in);
  }

  /** Up to {@link #HEAD} bytes of what comes next; fewer only where the stream ends before. */
  byte[] peek() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    while (to < HEAD && fill()) {}
    return Arrays.copyOf(buffer, to);
  }

  /** True where the stream behind unpacks another. */
  boolean isUnpacked() {
    return in instanceof Gunzip;
  }

  /** Bytes read from this stream so far; a look ahead is not one. */
  long handedOut() {
    return handedOut;
  }

  private boolean fill() throws IOException {
    int n = in.read(buffer, to, HEAD - to);
    if (n <= 0) {
      return false;
    }
    to += n;
    return true;
  }

  @Override
  public int available() throws IOException {
    if (from == to) {
      from = 0;
      to = 0;
      fill();
    }
    return to - from;
  }

  @Override
  public int read() throws IOException {
    if (available() == 0) {
      return -1;
    }
    handedOut++;
    return buffer[from++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int n = Math.min(length, available());
    System.arraycopy(buffer, from, target, offset, n);
    from += n;
    handedOut += n;
    return n == 0 ? -1 : n;
  }

  @Override
  public long skip(long n) throws IOException {
    int skipped = (int) Math.min(n, available());
    from += skipped;
    handedOut += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
