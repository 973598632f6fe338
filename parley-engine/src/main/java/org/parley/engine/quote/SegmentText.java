package org.parley.engine.quote;

import java.util.Set;
import org.parley.model.Document;
import org.parley.model.Span;

/** What the text of a document shows of its segments in marks and of what stands around them. */
final class SegmentText {
  private static final Set<String> JOINING =
      Set.of("and", "but", "or", "yet", "then", "still", "also", "that", "so", "-", "\u2014");

  private final Document document;
  private final String text;

  SegmentText(Document document) {
    this.document = document;
    this.text = document.clean();
  }

  /** Number of words between the marks. */
  int words(Segment segment) {
    int count = 0;
    boolean in = false;
    for (int i = segment.words().start(); i < segment.words().end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !in) {
        count++;
      }
      in = letter || in && text.charAt(i) == '\'';
    }
    return count;
  }

  /** True if it can be what somebody said, and is no title or so-called thing. */
  boolean isUtterance(Segment segment) {
    String words = segment.words().of(text).strip();
    if (words.isEmpty() || isNameOfThing(segment, words)) {
      return false;
    }
    int at = words.length() - 1;
    // "He told them, 'Not yet.'": the inner quotation closes behind the stop.
    while (at > 0 && "'\u2019)]".indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    char last = words.charAt(at);
    boolean ends = ".!?,\u2026-\u2014".indexOf(last) >= 0 || !segment.closed();
    return ends && (Character.isUpperCase(words.charAt(0)) || words(segment) >= 5);
  }

  /** "on "Good Evening."": a programme, and no words that were spoken on it. */
  private boolean isNameOfThing(Segment segment, String words) {
    int before = before(segment);
    boolean inside = before >= 0 && Character.isLetter(text.charAt(before));
    int stops = words.length();
    while (stops > 0 && ".,".indexOf(words.charAt(stops - 1)) >= 0) {
      stops--;
    }
    int count = words(segment);
    return inside
        && count > 1
        && count < 7
        && isTitle(new Span(segment.words().start(), segment.words().start() + stops));
  }

  /** True if its paragraph begins with it. */
  boolean opensParagraph(Segment segment) {
    Span block = document.blocks().get(segment.paragraph()).span();
    int first = block.start();
    while (first < block.end() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return segment.whole().start() <= first;
  }

  /** True for one word, and for words with capitals that no stop ends: names of things. */
  boolean isTitle(Span words) {
    String inside = words.of(text).strip();
    if (inside.isEmpty() || ".!?,".indexOf(inside.charAt(inside.length() - 1)) >= 0) {
      return inside.indexOf(' ') < 0;
    }
    boolean capitals = true;
    int count = 0;
    for (String word : inside.split(" ", 12)) {
      count++;
      capitals &= word.length() < 4 || Character.isUpperCase(word.charAt(0));
    }
    return count == 1 || capitals && count < 12;
  }

  /** The paragraph with that number. */
  Span paragraph(int number) {
    return document.blocks().get(number).span();
  }

  /** True for words that a full stop ends. */
  boolean endsSentence(Segment segment) {
    return segment.words().of(text).strip().endsWith(".");
  }

  boolean startsSentence(Segment segment) {
    char first = text.charAt(segment.words().start());
    int before = before(segment);
    return before < 0
        || ".!?:\u201D\"".indexOf(text.charAt(before)) >= 0 && Character.isUpperCase(first);
  }

  /** True if the last character before it that is no blank is one of {@code marks}. */
  boolean isBehind(Segment segment, String marks) {
    int before = before(segment);
    return before >= 0 && marks.indexOf(text.charAt(before)) >= 0;
  }

  /** Offset of the last character before it that is no blank; -1 if there is none. */
  private int before(Segment segment) {
    int i = segment.whole().start() - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** True if nothing but "but", "and then", "yet" joins the words to what stands before them. */
  boolean isJoined(int from, Segment segment) {
    int to = segment.whole().start();
    if (to <= from || to - from > 24) {
      return false;
    }
    for (String word : text.substring(from, to).strip().split("[ ,]+", 6)) {
      if (!word.isEmpty() && !JOINING.contains(word)) {
        return false;
      }
    }
    return !hasLineBreak(from, to);
  }

  /** True for ", and ..." or ", with ..." from there to the words. */
  boolean goesOn(int from, Segment segment) {
    String between = text.substring(from, segment.whole().start());
    return between.startsWith(", and ") || between.startsWith(", with ");
  }

  boolean isOnlyConjunction(int from, int to) {
    String between = text.substring(Math.min(from, to), to).strip();
    return Set.of("But", "And", "Yet", "So", "Still,", "However,").contains(between);
  }

  /** True if no letter or digit stands between. */
  boolean isOnlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean hasLineBreak(int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0;
  }

  String of(Span span) {
    return span.of(text);
  }

  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }
}
