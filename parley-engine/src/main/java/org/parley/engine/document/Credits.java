package org.parley.engine.document;

import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Span;

/**
 * Notes on who reported, and the agency in a dateline. A note that ends a paragraph becomes a block
 * of its own; pictures' credits name no agency of the report.
 */
final class Credits {
  private static final int LONGEST_NOTE = 300;
  private static final int MOST_WORDS = 40;
  private static final int LONGEST_DATELINE = 90;
  private static final String[] CONTRIBUTED = {
    " contributed to this report",
    " contributed to this story",
    " contributed to this article",
    " contributed reporting",
    " contributed to the report"
  };

  private Credits() {}

  static void read(Draft draft, int i) {
    Line line = draft.line(i);
    if (isCredit(line)) {
      draft.keep(i, Block.Kind.CREDIT);
      if (!PictureCredits.isPictureCredit(line)) {
        draft.agencies.addAll(draft.outlets.agenciesIn(line.text()));
      }
      return;
    }
    if (line.words() >= 5) {
      int from = noteFrom(line.text());
      if (from > 0) {
        draft.creditsFrom(i, line.span().start() + from);
        draft.agencies.addAll(draft.outlets.agenciesIn(line.text().substring(from)));
      }
    }
  }

  /** Reads the agency out of a dateline, such as {@code ORLEN, May 3 (Reuters) - }. */
  static void readDateline(Draft draft, Line line) {
    Span agency = datelineAgency(line.text());
    if (agency != null) {
      draft.agencies.addAll(draft.outlets.agenciesIn(agency.of(line.text())));
    }
  }

  /** The words in the parentheses of a dateline, or null. */
  static @Nullable Span datelineAgency(String text) {
    int open = text.indexOf('(');
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || close > LONGEST_DATELINE || close - open > 40) {
      return null;
    }
    int dash = close + 1;
    while (dash < text.length() && text.charAt(dash) == ' ') {
      dash++;
    }
    boolean follows = dash < text.length() && "-\u2013\u2014:".indexOf(text.charAt(dash)) >= 0;
    return follows ? new Span(open + 1, close) : null;
  }

  static boolean isCredit(Line line) {
    if (!line.isShort()) {
      return false;
    }
    return isNote(line.folded(), line.words()) || PictureCredits.isPictureCredit(line);
  }

  private static boolean isNote(String folded, int words) {
    if (words > MOST_WORDS) {
      return false;
    }
    Phrases.Rule rule = Phrases.loaded().ofLine(folded, words);
    if (rule != null && rule.why() == Phrases.Why.CREDIT) {
      return true;
    }
    for (String form : CONTRIBUTED) {
      int at = folded.indexOf(form);
      if (at > 0 && folded.length() - at - form.length() <= 30 && folded.indexOf(". ") < 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the notes that end these words begin, or -1. */
  private static int noteFrom(String text) {
    int limit = Math.max(0, text.length() - LONGEST_NOTE);
    int found = -1;
    int end = text.length();
    for (int i = text.length() - 2; i > limit; i--) {
      boolean boundary = text.charAt(i) == ' ' && isStop(text, i - 1) && opens(text.charAt(i + 1));
      if (boundary) {
        String sentence = text.substring(i + 1, end);
        if (!isNote(Line.fold(sentence), countWords(sentence))) {
          // A stop inside the note, after an initial or "U.S.", is no boundary: look further.
          if (end - i > 200 || found >= 0) {
            break;
          }
          continue;
        }
        found = i + 1;
        end = i;
      }
    }
    return found;
  }

  private static boolean isStop(String text, int at) {
    int i = at;
    while (i > 0 && Characters.isClosingMark(text.charAt(i))) {
      i--;
    }
    return i >= 0 && (text.charAt(i) == '.' || text.charAt(i) == '!' || text.charAt(i) == '?');
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || c == '(';
  }

  private static int countWords(String words) {
    int n = 1;
    for (int i = 0; i < words.length(); i++) {
      n += words.charAt(i) == ' ' ? 1 : 0;
    }
    return n;
  }
}
