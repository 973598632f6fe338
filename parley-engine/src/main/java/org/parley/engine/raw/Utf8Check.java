package org.parley.engine.raw;

/**
 * How far bytes are UTF-8. Sequences of two bytes and more hardly arise by chance in another
 * encoding, so their number against the number of bad bytes tells damaged UTF-8 from other
 * encodings.
 *
 * @param sequences valid sequences of two bytes and more
 * @param bad bytes that are part of no valid sequence, a run of them at a truncated character being
 *     one
 */
record Utf8Check(int sequences, int bad) {

  static Utf8Check of(byte[] bytes) {
    int sequences = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xff;
      if (lead < 0x80) {
        at++;
        continue;
      }
      int length = length(lead);
      int valid = 1;
      while (valid < length && at + valid < bytes.length && follows(bytes, at, valid)) {
        valid++;
      }
      if (length > 1 && valid == length) {
        sequences++;
      } else {
        bad++;
      }
      at += valid;
    }
    return new Utf8Check(sequences, bad);
  }

  boolean isAscii() {
    return sequences == 0 && bad == 0;
  }

  boolean isValid() {
    return bad == 0;
  }

  boolean isDamaged() {
    return bad > 0 && sequences >= bad;
  }

  private static int length(int lead) {
    if (lead >= 0xc2 && lead <= 0xdf) {
      return 2;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
      return 3;
    }
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
  }

  /** The second byte has narrower ranges after some leads (Unicode, table 3-7). */
  private static boolean follows(byte[] bytes, int at, int n) {
    int lead = bytes[at] & 0xff;
    int b = bytes[at + n] & 0xff;
    if (n == 1) {
      int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
      int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
      return b >= low && b <= high;
    }
    return b >= 0x80 && b <= 0xbf;
  }
}
