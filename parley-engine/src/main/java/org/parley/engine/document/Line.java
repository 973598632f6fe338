package org.parley.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Span;

/**
 * One line of the mended text, a candidate block, with the shape that tells what it is.
 *
 * @param hint what the page's markup says it is, where it says so
 * @param gap line feeds before it: 1 glued to the line before, 2 after an empty line, 0 the first
 * @param words number of blank-separated words
 * @param titled how many of its words of four letters or more begin with a capital, in percent
 */
record Line(
    Span span,
    String text,
    String folded,
    Block.@Nullable Kind hint,
    int gap,
    int words,
    int titled,
    boolean ends) {

  /** Lines longer than this are never headings, furniture or credits. */
  static final int LONGEST_SHORT = 400;

  static List<Line> of(String text, List<Block> hints) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (Block hint : hints) {
      if (hint.span().start() >= at) {
        addPlain(text, new Span(at, hint.span().start()), lines);
        add(text, hint.span(), hint.kind(), lines);
        at = hint.span().end();
      }
    }
    addPlain(text, new Span(at, text.length()), lines);
    return lines;
  }

  private static void addPlain(String text, Span part, List<Line> lines) {
    int from = part.start();
    while (from < part.end()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 || feed > part.end() ? part.end() : feed;
      add(text, new Span(from, end), null, lines);
      from = end + 1;
    }
  }

  private static void add(String text, Span span, Block.@Nullable Kind hint, List<Line> lines) {
    int start = span.start();
    int end = span.end();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (start == end) {
      return;
    }
    int gap = 0;
    for (int i = start - 1; i >= 0 && gap < 2 && text.charAt(i) <= ' '; i--) {
      gap += text.charAt(i) == '\n' ? 1 : 0;
    }
    lines.add(of(new Span(start, end), text.substring(start, end), hint, gap));
  }

  private static Line of(Span span, String text, Block.@Nullable Kind hint, int gap) {
    int words = 0;
    int longWords = 0;
    int capitals = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      if (end > at) {
        words++;
        if (end - at >= 4) {
          longWords++;
          int first = at;
          while (first < end - 1 && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
          }
          capitals += Character.isUpperCase(text.charAt(first)) ? 1 : 0;
        }
      }
      at = end + 1;
    }
    int titled = longWords == 0 ? 0 : 100 * capitals / longWords;
    String folded = text.length() > LONGEST_SHORT ? "" : fold(text);
    return new Line(span, text, folded, hint, gap, words, titled, endsSentence(text));
  }

  /** Lower case, with plain quotation marks and dashes: what phrases are compared in. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2013', '\u2014' -> '-';
      case 'I' -> 'i';
      default -> Character.toLowerCase(c);
    };
  }

  /** True if the line closes a sentence: a stop, perhaps within closing marks. */
  private static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at >= 0 && Characters.isClosingMark(text.charAt(at))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char c = text.charAt(at);
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || (c == ',' && at < text.length() - 1);
  }

  boolean isShort() {
    return text.length() <= LONGEST_SHORT;
  }

  boolean startsUpper() {
    return Character.isUpperCase(firstLetter());
  }

  private char firstLetter() {
    for (int i = 0; i < text.length() && i < 4; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /**
   * True for a dash, star, dot or arrow with a blank behind it. A long dash before a small letter
   * goes on with a sentence.
   */
  boolean isBulleted() {
    int mark = text.startsWith(">>") ? 2 : 1;
    if (text.length() < mark + 2 || text.charAt(mark) != ' ') {
      return false;
    }
    char first = text.charAt(0);
    boolean dash = first == '\u2013' || first == '\u2014';
    return "-*\u2022\u00bb>".indexOf(first) >= 0
        || (dash && !Character.isLowerCase(text.charAt(mark + 1)));
  }

  boolean isNumbered() {
    int at = 0;
    while (at < text.length() && at < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > 0
        && at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && text.charAt(at + 1) == ' ';
  }

  boolean hasDoubleQuote() {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isDoubleQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The blank-separated words, without marks at their edges. */
  List<String> wordList() {
    List<String> list = new ArrayList<>();
    for (String token : text.split(" ", -1)) {
      int from = 0;
      int to = token.length();
      while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
        from++;
      }
      while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        list.add(token.substring(from, to));
      }
    }
    return list;
  }

  /** A line of prose: long enough to be a sentence, and closed as one. */
  boolean isProse() {
    return words >= 25 || (words >= 8 && ends) || text.length() > LONGEST_SHORT;
  }

  /** Without a closing stop or colon and not too long: a heading, a label or a name. */
  boolean isLabel() {
    char last = text.charAt(text.length() - 1);
    boolean stop =
        last == '.' || last == ':' || last == ',' || last == ';' || last == '\u2026' || last == '-';
    return !stop
        && words <= 25
        && text.length() <= 200
        && (!ends || last == '?' || last == '!' || last == '\'' || last == '\u2019');
  }
}
