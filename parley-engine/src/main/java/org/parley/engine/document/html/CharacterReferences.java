package org.parley.engine.document.html;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Decodes the character references of HTML, by name or by number, so that each keeps its place in
 * the source. Names are jsoup's; numbers 128 to 159 are read as windows-1252, as browsers do. What
 * is no reference stays as it is. Not thread-safe.
 */
final class CharacterReferences {

  /** The longest name in HTML has 31 letters. */
  private static final int LONGEST_NAME = 33;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Map<String, String> named = new HashMap<>();

  /** Appends the pieces of {@code source} from {@code start} to {@code end}. */
  void decode(String source, int start, int end, List<SourcePiece> pieces) {
    int from = start;
    int at = source.indexOf('&', start);
    while (at >= 0 && at < end) {
      int stop = referenceEnd(source, at, end);
      String words = stop > at + 1 ? word(source.substring(at, stop)) : "&";
      if (stop > at + 1 && !(words.length() == stop - at && source.startsWith(words, at))) {
        if (at > from) {
          pieces.add(new SourcePiece(from, at, null));
        }
        pieces.add(new SourcePiece(at, stop, words));
        from = stop;
      }
      at = source.indexOf('&', Math.max(stop, at + 1));
    }
    if (end > from) {
      pieces.add(new SourcePiece(from, end, null));
    }
  }

  private static int referenceEnd(String source, int at, int end) {
    int i = at + 1;
    if (i < end && source.charAt(i) == '#') {
      i++;
    }
    int limit = Math.min(end, i + LONGEST_NAME);
    int start = i;
    while (i < limit && isAsciiLetterOrDigit(source.charAt(i))) {
      i++;
    }
    if (i == start) {
      return at;
    }
    return i < end && source.charAt(i) == ';' ? i + 1 : i;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private String word(String reference) {
    if (reference.charAt(1) != '#') {
      String known = named.get(reference);
      if (known == null) {
        known = Parser.unescapeEntities(reference, false);
        if (named.size() < 4096) {
          named.put(reference, known);
        }
      }
      return known;
    }
    return numeric(reference);
  }

  private static String numeric(String reference) {
    boolean hex = reference.length() > 2 && (reference.charAt(2) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int start = hex ? 3 : 2;
    int i = start;
    int point = 0;
    while (i < reference.length() && Character.digit(reference.charAt(i), radix) >= 0) {
      point = Math.min(0x110000, point * radix + Character.digit(reference.charAt(i), radix));
      i++;
    }
    if (i == start) {
      return reference;
    }
    String rest =
        reference.substring(i < reference.length() && reference.charAt(i) == ';' ? i + 1 : i);
    return character(point) + rest;
  }

  private static String character(int point) {
    if (point >= 0x80 && point <= 0x9f) {
      return new String(new byte[] {(byte) point}, WINDOWS_1252);
    }
    boolean none = point == 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff);
    return none ? "\ufffd" : Character.toString(point);
  }
}
