package org.parley.engine.raw;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Decompresses gzip, all members, and refuses a bomb: more than {@link Limits#ratio()} bytes out
 * for each byte of the file, once {@link Limits#ratioFrom()} bytes are out. Damage is a {@link
 * Rejection} of its own kind, so that it isn't taken for a broken disk.
 */
final class Gunzip extends FilterInputStream {
  /** Small, because what waits in it counts as read when the ratio is taken. */
  private static final int BUFFER = 1 << 13;

  private final PeekStream file;
  private final Limits limits;
  private long out;

  /**
   * @param in gzip data from its first byte on
   * @param file the file itself, whose bytes are counted: {@code in}, or what {@code in} unpacks
   */
  Gunzip(PeekStream in, PeekStream file, Limits limits) throws IOException {
    super(open(in));
    this.file = file;
    this.limits = limits;
  }

  static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  private static InputStream open(PeekStream in) throws IOException {
    try {
      return new GZIPInputStream(in, BUFFER);
    } catch (EOFException | ZipException e) {
      throw broken(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n;
    try {
      n = in.read(target, offset, length);
    } catch (EOFException | ZipException e) {
      throw broken(e);
    }
    out += Math.max(0, n);
    if (out > limits.ratioFrom() && out / limits.ratio() > file.handedOut()) {
      throw new Rejection(
          InputError.Code.BOMB, "unpacks to more than " + limits.ratio() + " times its size");
    }
    return n;
  }

  private static Rejection broken(IOException e) {
    return new Rejection(
        InputError.Code.GZIP_BROKEN,
        e instanceof EOFException ? "gzip data ends too early" : "gzip data is damaged");
  }
}
