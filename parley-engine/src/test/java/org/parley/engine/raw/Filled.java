package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Arrays;

/** A long stream that is never in memory: a start, any number of the same byte, an end. */
final class Filled extends InputStream {
  private final byte[] start;
  private final long length;
  private final byte[] end;
  private final byte fill;
  private long at;

  Filled(String start, long length, String end) {
    this(start, length, end, 'a');
  }

  Filled(String start, long length, String end, char fill) {
    this.start = start.getBytes(UTF_8);
    this.length = length;
    this.end = end.getBytes(UTF_8);
    this.fill = (byte) fill;
  }

  /** How many bytes were read. */
  long taken() {
    return at;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int wanted) {
    int n;
    if (at < start.length) {
      n = (int) Math.min(wanted, start.length - at);
      System.arraycopy(start, (int) at, target, offset, n);
    } else if (at < start.length + length) {
      n = (int) Math.min(wanted, start.length + length - at);
      Arrays.fill(target, offset, offset + n, fill);
    } else {
      int from = (int) (at - start.length - length);
      n = Math.min(wanted, end.length - from);
      System.arraycopy(end, from, target, offset, n);
    }
    at += n;
    return n == 0 && wanted > 0 ? -1 : n;
  }
}
