package org.parley.engine.document;

import org.parley.model.Block;
import org.parley.model.Span;

/** Captions of pictures and the cards of videos. A caption printed twice is kept once. */
final class Captions {
  private static final int MOST_WORDS = 60;
  private static final int MOST_WORDS_OF_CREDIT = 8;
  private static final int MOST_WORDS_OF_PARAGRAPH_TWICE = 25;
  private static final String[] LEADS = {
    "image caption,",
    "image caption ",
    "media caption,",
    "caption:",
    "file photo:",
    "file -",
    "file photo -",
    "pictured:"
  };

  private Captions() {}

  static void read(Draft draft, int i) {
    Line line = draft.line(i);
    if (card(draft, i)) {
      return;
    }
    if (i + 1 < draft.size() && twice(draft, i, line, draft.line(i + 1))) {
      return;
    }
    if (isCaption(line)) {
      draft.keep(i, Block.Kind.CAPTION);
    }
  }

  static boolean isCaption(Line line) {
    if (line.words() > MOST_WORDS || !line.isShort()) {
      return false;
    }
    for (String lead : LEADS) {
      if (line.folded().startsWith(lead)) {
        return true;
      }
    }
    int credit = PictureCredits.creditFrom(line);
    return credit > 0 && line.words() >= 3 && Credits.datelineAgency(line.text()) == null;
  }

  /** Two lines of which one is the other with a credit behind it, or nothing more. */
  private static boolean twice(Draft draft, int i, Line line, Line next) {
    if (!draft.isOpen(i + 1) || line.words() < 3 || !line.isShort() || !next.isShort()) {
      return false;
    }
    boolean grows = next.folded().startsWith(line.folded());
    boolean shrinks = line.folded().startsWith(next.folded()) && next.words() >= 3;
    if (!grows && !shrinks) {
      return false;
    }
    Line shorter = grows ? line : next;
    Line longer = grows ? next : line;
    String rest = longer.folded().substring(shorter.folded().length());
    int more = longer.words() - shorter.words();
    boolean same = more == 0;
    boolean credited = more <= MOST_WORDS_OF_CREDIT && rest.startsWith(" ") && !longer.ends();
    if (!same && !credited && !PictureCredits.isSourceTail(rest)) {
      return false;
    }
    boolean paragraph = same && line.ends() && line.words() >= MOST_WORDS_OF_PARAGRAPH_TWICE;
    draft.drop(grows && !same ? i : i + 1, Draft.DUPLICATE);
    draft.keep(grows && !same ? i + 1 : i, paragraph ? Block.Kind.PARAGRAPH : Block.Kind.CAPTION);
    return true;
  }

  /**
   * A video's card: its age and length stand glued before its text, its length once more behind.
   * Age and length go; the text and the title on the line before are the card's caption.
   */
  private static boolean card(Draft draft, int i) {
    Line line = draft.line(i);
    int from = cardHead(line.text());
    if (from < 0) {
      return false;
    }
    int start = line.span().start();
    draft.cuts.add(new Draft.Cut(new Span(start, start + from), Draft.FURNITURE));
    int to = line.text().length();
    int last = line.text().lastIndexOf(' ');
    if (last > from && clock(line.text(), last + 1) == to) {
      draft.cuts.add(new Draft.Cut(new Span(start + last, start + to), Draft.FURNITURE));
    }
    if (from >= to) {
      draft.cuts.remove(draft.cuts.size() - 1);
      draft.drop(i, Draft.FURNITURE);
    } else {
      draft.keep(i, Block.Kind.CAPTION);
    }
    return true;
  }

  /** True if the line begins as a video's card does. */
  static boolean isCard(Line line) {
    return cardHead(line.text()) > 0;
  }

  /** The end of {@code 3 hours agoDuration 1:05} at the start of a line, or -1. */
  private static int cardHead(String text) {
    int at = age(text);
    at = at < 0 ? 0 : at;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '|')) {
      at++;
    }
    if (!text.regionMatches(true, at, "Duration", 0, 8)) {
      return -1;
    }
    at += 8;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
      at++;
    }
    return clock(text, at);
  }

  /** The end of an age such as {@code 3 hours ago} at the start of a line, or -1. */
  static int age(String text) {
    int at = 0;
    while (at < text.length() && at < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == 0 || at >= text.length() || text.charAt(at) != ' ') {
      return -1;
    }
    for (String unit :
        new String[] {"second", "minute", "min", "hour", "hr", "day", "week", "month", "year"}) {
      if (text.regionMatches(true, at + 1, unit, 0, unit.length())) {
        int end = at + 1 + unit.length();
        end += end < text.length() && text.charAt(end) == 's' ? 1 : 0;
        return text.regionMatches(true, end, " ago", 0, 4) ? end + 4 : -1;
      }
    }
    return -1;
  }

  /** The end of a length such as {@code 1:05} or {@code 1:02:33} at {@code from}, or -1. */
  private static int clock(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 8) {
      char c = text.charAt(at);
      boolean colon = c == ':' && at > from;
      if (!Character.isDigit(c) && !colon) {
        break;
      }
      // The seconds have two digits: what is glued behind them is the card's text.
      if (colon && at + 3 <= text.length() && isTwoDigits(text, at + 1)) {
        int end = at + 3;
        boolean hours = end < text.length() && text.charAt(end) == ':';
        if (!hours) {
          return end;
        }
      }
      at++;
    }
    return -1;
  }

  private static boolean isTwoDigits(String text, int at) {
    return Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
  }
}
