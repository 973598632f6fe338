package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file holds, told by its first bytes. */
enum Kind {
  TEXT,
  HTML,
  FEED,
  JSON_LINES;

  /** Starts of formats that may pass as text for a while. */
  private static final Map<String, byte[]> MAGICS = new LinkedHashMap<>();

  static {
    MAGICS.put("a PNG image", bytes(0x89, 'P', 'N', 'G'));
    MAGICS.put("a JPEG image", bytes(0xff, 0xd8, 0xff));
    MAGICS.put("a GIF image", bytes('G', 'I', 'F', '8'));
    MAGICS.put("a PDF document", bytes('%', 'P', 'D', 'F', '-'));
    MAGICS.put("a ZIP archive or office document", bytes('P', 'K', 3, 4));
    MAGICS.put("an RTF document", bytes('{', '\\', 'r', 't', 'f'));
    MAGICS.put("an old office document", bytes(0xd0, 0xcf, 0x11, 0xe0));
    MAGICS.put("a 7z archive", bytes('7', 'z', 0xbc, 0xaf));
    MAGICS.put("a RAR archive", bytes('R', 'a', 'r', '!'));
    MAGICS.put("bzip2 data", bytes('B', 'Z', 'h', '9', 0x31, 0x41));
    MAGICS.put("xz data", bytes(0xfd, '7', 'z', 'X', 'Z'));
    MAGICS.put("zstd data", bytes(0x28, 0xb5, 0x2f, 0xfd));
    MAGICS.put("a Parquet file", bytes('P', 'A', 'R', '1'));
    MAGICS.put("an SQLite database", "SQLite format 3".getBytes(US_ASCII));
    MAGICS.put("a program", bytes(0x7f, 'E', 'L', 'F'));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /**
   * @param head the first bytes, up to {@link PeekStream#HEAD}
   * @throws Rejection for what is not read: binary data, WARC, other XML, JSON that isn't lines
   */
  static Kind of(byte[] head) throws Rejection {
    refuseMagic(head);
    String start = start(head);
    refuseBinary(start);
    if (start.startsWith("WARC/1.") || start.startsWith("WARC/0.")) {
      throw new Rejection(InputError.Code.UNSUPPORTED_WARC, "WARC records are not read yet");
    }
    String text = start.stripLeading();
    if (text.startsWith("{") || text.startsWith("[")) {
      return JsonStart.isLines(text) ? JSON_LINES : TEXT;
    }
    if (text.startsWith("<")) {
      return markup(text);
    }
    return Markup.namesPage(text) ? HTML : TEXT;
  }

  /**
   * @throws Rejection where a fiftieth of the characters are none that texts have; a few are damage
   */
  static void refuseBinary(CharSequence text) throws Rejection {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      strange += isStrange(text.charAt(i)) ? 1 : 0;
    }
    if (strange * 50L > text.length()) {
      throw new Rejection(InputError.Code.BINARY, "binary data, not text");
    }
  }

  /** Control characters that no text file uses; escape is there for ISO-2022 and terminals. */
  static boolean isStrange(char c) {
    return c == 0x7f || (c < 0x20 && "\t\n\r\f\u001b".indexOf(c) < 0);
  }

  private static Kind markup(String text) throws Rejection {
    String root = Markup.rootName(text);
    if (root.equals("rss") || root.equals("rdf:rdf") || root.matches("([a-z]{1,20}:)?feed")) {
      return FEED;
    }
    if (root.equals("html") || Markup.isHtml(text)) {
      return HTML;
    }
    if (text.startsWith("<?xml")) {
      throw new Rejection(
          InputError.Code.UNSUPPORTED_XML, "XML of a kind that is not read: <" + root + ">");
    }
    return TEXT;
  }

  private static void refuseMagic(byte[] head) throws Rejection {
    for (Map.Entry<String, byte[]> magic : MAGICS.entrySet()) {
      byte[] start = magic.getValue();
      if (head.length >= start.length
          && java.util.Arrays.equals(head, 0, start.length, start, 0, start.length)) {
        throw new Rejection(InputError.Code.BINARY, magic.getKey() + ", not text");
      }
    }
  }

  /** The head as characters, right for all that is ASCII in the file's encoding. */
  private static String start(byte[] head) {
    Bom bom = Bom.of(head);
    if (bom != null) {
      return new String(head, bom.length(), head.length - bom.length(), bom.charset());
    }
    Charset wide = wide(head);
    return new String(head, wide == null ? ISO_8859_1 : wide);
  }

  /** UTF-16 or UTF-32, by its mark or its zeros; null for encodings that have ASCII as bytes. */
  static @Nullable Charset wide(byte[] head) {
    Bom bom = Bom.of(head);
    if (bom != null) {
      return bom.length() == 3 ? null : bom.charset();
    }
    return TextDecoder.utf16(head);
  }
}
