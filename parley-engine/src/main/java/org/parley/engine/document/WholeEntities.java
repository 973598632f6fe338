package org.parley.engine.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * HTML entities that stand in the text as such: named and numbered, escaped twice or more, and the
 * common ones without their semicolon.
 */
final class WholeEntities implements Mending.Rule {
  private static final int LONGEST = 32;
  private static final int DEEPEST = 4;

  /** Entities read without a semicolon where a word ends behind them. */
  private static final Set<String> BARE =
      Set.of("quot", "apos", "amp", "lt", "gt", "nbsp", "hellip", "pound", "euro");

  /** Entities that no English word begins with: read without a semicolon even inside a word. */
  private static final Set<String> BARE_IN_WORD =
      Set.of("ldquo", "rdquo", "lsquo", "rsquo", "mdash", "ndash", "apos", "nbsp");

  /** What code points 128 to 159 mean where a page counts in windows-1252. */
  private static final String WINDOWS =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  /** An entity that was read: its words, where it ends, the rule that read it. */
  private record Decoded(String words, int end, String rule) {}

  @Override
  public void mend(String text, Mending.Mends mends) {
    for (int at = text.indexOf('&'); at >= 0; ) {
      Decoded decoded = decode(text, at);
      if (decoded == null) {
        at = text.indexOf('&', at + 1);
      } else {
        mends.replace(
            new Span(at, decoded.end()), visible(decoded.words()), "entity", decoded.rule());
        at = text.indexOf('&', decoded.end());
      }
    }
  }

  /** True if {@code name} is the name of an entity, as HTML 5 lists them. */
  static boolean isKnown(String name) {
    return Entities.isNamedEntity(name);
  }

  private static @Nullable Decoded decode(String text, int at) {
    Decoded first = body(text, at + 1);
    if (first == null) {
      return bare(text, at);
    }
    Decoded decoded = first;
    // An ampersand that was itself escaped opens an entity again: &amp;amp;#8217;
    for (int depth = 0; depth < DEEPEST && decoded.words().equals("&"); depth++) {
      Decoded inner = body(text, decoded.end());
      if (inner == null) {
        break;
      }
      decoded = new Decoded(inner.words(), inner.end(), "entity-twice");
    }
    return decoded;
  }

  /** Reads what stands behind an ampersand, to its semicolon. */
  private static @Nullable Decoded body(String text, int from) {
    int end = from;
    int limit = Math.min(text.length(), from + LONGEST);
    boolean number = end < limit && text.charAt(end) == '#';
    if (number) {
      end++;
    }
    while (end < limit && isAsciiAlphanumeric(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ';';
    if (number) {
      return number(text, from + 1, end, closed);
    }
    if (!closed) {
      return null;
    }
    String name = text.substring(from, end);
    String words = Entities.getByName(name);
    if (words.isEmpty() && name.length() > 1) {
      // &QUOT; and &Nbsp; are met as well.
      String lower = name.toLowerCase(Locale.ROOT);
      words = BARE.contains(lower) || BARE_IN_WORD.contains(lower) ? Entities.getByName(lower) : "";
    }
    return words.isEmpty() ? null : new Decoded(words, end + 1, "entity");
  }

  private static @Nullable Decoded number(String text, int from, int end, boolean closed) {
    boolean hex = from < end && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
    int at = hex ? from + 1 : from;
    int point = 0;
    int digits = 0;
    while (at < end && digits < 8) {
      int digit = Character.digit(text.charAt(at), hex ? 16 : 10);
      if (digit < 0) {
        break;
      }
      point = point * (hex ? 16 : 10) + digit;
      digits++;
      at++;
    }
    // Without a semicolon, and with fewer than two digits, "&#1 team" is no entity.
    boolean whole = closed && at == end;
    boolean mark =
        hex
            && (digits == 2 && (point == 0x22 || point == 0x26 || point == 0x27)
                || digits == 4 && point >= 0x2010 && point <= 0x2026);
    boolean bare = hex ? mark : digits >= 2;
    if (digits == 0 || (!whole && !bare) || (at < end && closed)) {
      return null;
    }
    String words = ofPoint(point);
    return words == null ? null : new Decoded(words, whole ? at + 1 : at, "entity-number");
  }

  private static @Nullable String ofPoint(int point) {
    if (point >= 0x80 && point <= 0x9f) {
      return String.valueOf(WINDOWS.charAt(point - 0x80));
    }
    if (point <= 0 || !Character.isValidCodePoint(point) || (point >= 0xd800 && point <= 0xdfff)) {
      return null;
    }
    return Character.toString(point);
  }

  private static @Nullable Decoded bare(String text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length(), at + LONGEST);
    while (end < limit && isAsciiAlphanumeric(text.charAt(end))) {
      end++;
    }
    char next = end < text.length() ? text.charAt(end) : ' ';
    if (next == '=' || next == ';' || end == at + 1 || inAddress(text, at)) {
      return null;
    }
    String word = text.substring(at + 1, end);
    if (BARE.contains(word)) {
      return new Decoded(Entities.getByName(word), end, "entity-bare");
    }
    for (String name : BARE_IN_WORD) {
      if (word.startsWith(name)) {
        return new Decoded(Entities.getByName(name), at + 1 + name.length(), "entity-bare");
      }
    }
    boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (opens && word.startsWith("quot") && !word.startsWith("quot" + "e") && word.length() > 4) {
      return new Decoded("\"", at + 5, "entity-bare");
    }
    return null;
  }

  /** True if the token before this ampersand looks like an address with parameters. */
  private static boolean inAddress(String text, int at) {
    int from = at;
    int limit = Math.max(0, at - 200);
    while (from > limit && text.charAt(from - 1) > ' ') {
      from--;
      char c = text.charAt(from);
      if (c == '?' && from + 1 < at) {
        return true;
      }
      if (c == '/' && from > 0 && text.charAt(from - 1) == '/') {
        return true;
      }
    }
    return false;
  }

  /** A decoded blank is a plain blank, a decoded control character is nothing. */
  static String visible(String words) {
    StringBuilder visible = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Characters.isBlank(c) || Characters.isControl(c)) {
        if (visible == null) {
          visible = new StringBuilder(words.substring(0, i));
        }
        if (Characters.isBlank(c)) {
          visible.append(' ');
        }
      } else if (visible != null) {
        visible.append(c);
      }
    }
    return visible == null ? words : visible.toString();
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
