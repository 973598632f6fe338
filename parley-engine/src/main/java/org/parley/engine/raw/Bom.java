package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A byte order mark. */
record Bom(Charset charset, int length) {

  static @Nullable Bom of(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return new Bom(UTF_8, 3);
    }
    if (starts(bytes, 0xff, 0xfe, 0, 0)) {
      return new Bom(Charset.forName("UTF-32LE"), 4);
    }
    if (starts(bytes, 0, 0, 0xfe, 0xff)) {
      return new Bom(Charset.forName("UTF-32BE"), 4);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new Bom(UTF_16LE, 2);
    }
    return starts(bytes, 0xfe, 0xff) ? new Bom(UTF_16BE, 2) : null;
  }

  static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
