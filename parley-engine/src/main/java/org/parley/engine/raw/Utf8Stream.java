package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Text of another encoding as a stream of UTF-8, for readers that stream lines. */
final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;
  private int held;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, n);
    at += n;
    return n;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int n = reader.read(chars, held, chars.length - held);
      if (n < 0 && held == 0) {
        return false;
      }
      int count = held + Math.max(0, n);
      // A pair cut by the buffer's end waits for its second half.
      boolean wait = n >= 0 && Character.isHighSurrogate(chars[count - 1]);
      int ready = wait ? count - 1 : count;
      bytes = new String(chars, 0, ready).getBytes(UTF_8);
      at = 0;
      held = count - ready;
      chars[0] = chars[Math.min(ready, chars.length - 1)];
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
