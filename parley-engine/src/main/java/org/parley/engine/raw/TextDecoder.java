package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. The order of trust: byte order mark; strict UTF-8; UTF-16 by its pattern of zeros;
 * mostly UTF-8 (damage); what the document declares, where that explains every byte; statistics
 * over the bytes; windows-1252. UTF-8 goes before the declaration because other encodings hardly
 * ever pass as UTF-8, while nearly all bytes pass as a single-byte encoding that a page declares
 * wrongly.
 */
final class TextDecoder {
  /** What statistics may say: the rest of their answers are rarer in news than their errors. */
  private static final Set<String> GUESSES =
      Set.of(
          "WINDOWS-1250",
          "WINDOWS-1251",
          "WINDOWS-1252",
          "WINDOWS-1253",
          "WINDOWS-1254",
          "WINDOWS-1255",
          "WINDOWS-1256",
          "WINDOWS-1257",
          "WINDOWS-1258",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-9",
          "KOI8-R");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int GUESS_BYTES = 1 << 18;

  private TextDecoder() {}

  /**
   * @param declared the encoding that the document itself names, or null
   */
  static Decoded decode(byte[] bytes, @Nullable String declared) {
    Bom bom = Bom.of(bytes);
    if (bom != null) {
      return lenient(bytes, bom.length(), bom.charset());
    }
    Utf8Check utf8 = Utf8Check.of(bytes);
    Charset named = declared == null ? null : charset(declared);
    if (utf8.isAscii() && named != null && named.name().startsWith("ISO-2022")) {
      return lenient(bytes, 0, named);
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return lenient(bytes, 0, wide);
    }
    if (utf8.isValid()) {
      return new Decoded(new String(bytes, UTF_8), UTF_8.name(), 0);
    }
    if (utf8.isDamaged()) {
      return lenient(bytes, 0, UTF_8);
    }
    if (named != null) {
      Decoded strict = strict(bytes, named);
      if (strict != null) {
        return strict;
      }
    }
    return lenient(bytes, 0, guess(bytes));
  }

  /** UTF-16 without a mark: zeros on one side of the pairs only, and pairs that make characters. */
  static @Nullable Charset utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, PeekStream.HEAD) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    int zeros = Math.max(even, odd);
    // Even Cyrillic and Chinese text has blanks and stops: one pair in twenty is a safe floor.
    if (pairs < 2 || zeros * 20 < pairs || Math.min(even, odd) * 50 > zeros) {
      return null;
    }
    Charset wide = odd > even ? UTF_16LE : UTF_16BE;
    String text = new String(bytes, 0, 2 * pairs, wide);
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      strange += Kind.isStrange(c) || c == '\uFFFD' || c == '\uFFFE' ? 1 : 0;
    }
    return strange * 50 > text.length() ? null : wide;
  }

  /** Names that browsers read as windows-125x are read so here (WHATWG Encoding, labels). */
  private static @Nullable Charset charset(String name) {
    try {
      String plain = name.strip().toLowerCase(Locale.ROOT);
      if (plain.isEmpty() || !Charset.isSupported(plain)) {
        return null;
      }
      Charset charset = Charset.forName(plain);
      if (charset.equals(ISO_8859_1) || charset.equals(US_ASCII)) {
        return WINDOWS_1252;
      }
      // A declaration that can be read as ASCII can't be true of UTF-16 or UTF-32.
      return charset.name().startsWith("UTF-") ? null : charset;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - 1024);
    detector.handleData(bytes, from, Math.min(bytes.length - from, GUESS_BYTES));
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found != null && GUESSES.contains(found) ? Charset.forName(found) : WINDOWS_1252;
  }

  private static @Nullable Decoded strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(text, charset.name(), 0);
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int lost = 0;
    for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      lost++;
    }
    return new Decoded(text, charset.name(), lost);
  }
}
