package org.parley.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * Entities into which letters were pushed, such as an ampersand, {@code qu} + {@code xy} + {@code
 * ot;}: the first letters and the last letters of a known short name with a foreign stretch
 * between. Read only where one name alone fits and its place in the sentence fits too; else left as
 * received.
 */
final class DamagedEntities implements Mending.Rule {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;
  private static final int FEWEST_INSERTED = 2;
  private static final int MOST_INSERTED = 14;

  private record Name(String name, String words, Place place) {}

  /** Where an entity may stand: its neighbours tell whether a fit is believed. */
  private enum Place {
    QUOTE,
    APOSTROPHE,
    APART,
    ANYWHERE
  }

  private static final List<Name> NAMES =
      List.of(
          new Name("quot", "\"", Place.QUOTE),
          new Name("apos", "'", Place.APOSTROPHE),
          new Name("amp", "&", Place.APART),
          new Name("nbsp", " ", Place.ANYWHERE),
          new Name("ldquo", "\u201c", Place.QUOTE),
          new Name("rdquo", "\u201d", Place.QUOTE),
          new Name("lsquo", "\u2018", Place.APOSTROPHE),
          new Name("rsquo", "\u2019", Place.APOSTROPHE),
          new Name("mdash", "\u2014", Place.ANYWHERE),
          new Name("ndash", "\u2013", Place.ANYWHERE),
          new Name("hellip", "\u2026", Place.ANYWHERE),
          new Name("pound", "\u00a3", Place.ANYWHERE),
          new Name("euro", "\u20ac", Place.ANYWHERE));

  @Override
  public void mend(String text, Mending.Mends mends) {
    int paragraph = 0;
    int marks = 0;
    for (int at = text.indexOf('&'); at >= 0; ) {
      int end = tokenEnd(text, at);
      Name name = end < 0 ? null : fit(text, at, end);
      if (name != null) {
        // Quotation marks are counted by paragraph: an unclosed one must not turn the rest about.
        for (; paragraph < at; paragraph++) {
          char c = text.charAt(paragraph);
          marks = c == '\n' ? 0 : c == '"' ? marks + 1 : marks;
        }
        if (stands(text, at, end, name.place(), marks)) {
          mends.replace(new Span(at, end), name.words(), "entity", "entity-damaged-" + name.name());
          marks += name.name().equals("quot") ? 1 : 0;
          paragraph = end;
        }
      }
      at = text.indexOf('&', at + 1);
    }
  }

  /** The end of an ampersand and letters, its semicolon included, or -1. */
  private static int tokenEnd(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST && isLetter(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ';';
    return closed && end - at - 1 >= SHORTEST ? end + 1 : -1;
  }

  private static @Nullable Name fit(String text, int at, int end) {
    String body = text.substring(at + 1, end - 1);
    if (WholeEntities.isKnown(body)) {
      return null;
    }
    Name best = null;
    boolean alone = true;
    for (Name name : NAMES) {
      int inserted = body.length() - name.name().length();
      if (inserted < FEWEST_INSERTED || inserted > MOST_INSERTED || !fits(body, name.name())) {
        continue;
      }
      if (best == null || name.name().length() > best.name().length()) {
        best = name;
        alone = true;
      } else if (name.name().length() == best.name().length()) {
        alone = false;
      }
    }
    return alone ? best : null;
  }

  /** True if the body is the name with one stretch pushed in between two of its letters. */
  private static boolean fits(String body, String name) {
    int head = 0;
    while (head < name.length() && body.charAt(head) == name.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < name.length()
        && body.charAt(body.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
      tail++;
    }
    return head >= 1 && tail >= 1 && head + tail >= name.length();
  }

  private static boolean stands(String text, int at, int end, Place place, int marks) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = end >= text.length() ? '\n' : text.charAt(end);
    boolean wordBefore = Character.isLetterOrDigit(before);
    boolean wordAfter = Character.isLetterOrDigit(after);
    boolean blankBefore = Character.isWhitespace(before) || before == '(' || before == '[';
    boolean blankAfter =
        Character.isWhitespace(after) || ".,;:?!)]-\u2014\u2013".indexOf(after) >= 0;
    switch (place) {
      case QUOTE -> {
        boolean opens = blankBefore && !blankAfter;
        boolean closes = !blankBefore && blankAfter;
        // Between two words or two blanks its shape says nothing; an open mark before it does.
        return opens || closes || (blankBefore && blankAfter && marks % 2 == 1);
      }
      case APOSTROPHE -> {
        return wordBefore || wordAfter;
      }
      case APART -> {
        return Character.isWhitespace(before) && Character.isWhitespace(after);
      }
      case ANYWHERE -> {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
