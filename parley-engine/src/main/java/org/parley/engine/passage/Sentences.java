package org.parley.engine.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.Span;

/**
 * Cuts a paragraph into sentences. A sentence ends behind a stop and the marks that close over it,
 * where something follows that can begin one. Texts that lost their line breaks, and stops that
 * lost the blank behind them ("talks.The"), are cut too. Linear in the length of the text.
 */
final class Sentences {
  /** Begin a sentence behind an abbreviation that may end one (U.S., a.m., Inc.). */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "But",
          "And",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "However",
          "Meanwhile",
          "While",
          "When",
          "After",
          "Before",
          "As",
          "If",
          "For",
          "Since",
          "Although",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "So",
          "Some",
          "Many",
          "Most",
          "No",
          "Not",
          "One",
          "Two",
          "What",
          "Who",
          "Why",
          "How",
          "Earlier",
          "Later",
          "Both",
          "With",
          "According",
          "Also",
          "Asked",
          "Among",
          "By",
          "From",
          "More",
          "Other",
          "Now",
          "Then",
          "You");

  private Sentences() {}

  /** Spans of the sentences in {@code text} from {@code from} to {@code to}, trimmed, in order. */
  static List<Span> cut(String text, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int start = skipSpace(text, from, to);
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        int end = boundary(text, start, i, to);
        if (end > 0) {
          spans.add(new Span(start, trimEnd(text, start, end)));
          start = skipSpace(text, end, to);
          i = start;
          continue;
        }
        while (i + 1 < to && isStop(text.charAt(i + 1))) {
          i++;
        }
      }
      i++;
    }
    int end = trimEnd(text, start, to);
    if (end > start) {
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** The end of the sentence whose stop is at {@code stop}, or 0 if none ends there. */
  private static int boundary(String text, int start, int stop, int to) {
    int i = stop + 1;
    while (i < to && isStop(text.charAt(i))) {
      i++;
    }
    boolean dots = i - stop > 1 || text.charAt(stop) == '\u2026';
    boolean firm = text.charAt(stop) != '.' && !dots;
    int marks = i;
    while (i < to && isCloser(text, i)) {
      i++;
    }
    boolean closed = i > marks;
    if (i >= to) {
      return i;
    }
    char next = text.charAt(i);
    if (!Tokens.isSpace(next)) {
      return lostBlank(text, start, stop, i, to, closed) ? i : 0;
    }
    int follow = skipSpace(text, i, to);
    if (follow >= to) {
      return to;
    }
    char begin = text.charAt(follow);
    int letter = follow;
    while (letter < to && isOpener(text.charAt(letter))) {
      letter++;
    }
    if (letter >= to) {
      return i;
    }
    char first = text.charAt(letter);
    if (Character.isLowerCase(first)) {
      return 0;
    }
    if (dots && !closed && letter == follow && !Character.isUpperCase(first)) {
      return 0;
    }
    if (!firm && !dots && !closed && isAbbreviation(text, start, stop, letter, to, begin)) {
      return 0;
    }
    // "Is it over?" Smith asked: the stop is the quotation's, the sentence goes on.
    if (closed && letter == follow && attributionFollows(text, follow, to)) {
      return 0;
    }
    return i;
  }

  private static boolean isAbbreviation(
      String text, int start, int stop, int letter, int to, char begin) {
    int w = stop;
    while (w > start && (Tokens.isWord(text.charAt(w - 1)) || text.charAt(w - 1) == '.')) {
      w--;
    }
    String word = text.substring(w, stop);
    if (word.isEmpty()) {
      return false;
    }
    boolean acronym = word.indexOf('.') > 0 || word.length() == 1 && letterOnly(word);
    if (Abbreviations.isTitle(word)) {
      return !word.equals("No") || Character.isDigit(text.charAt(letter));
    }
    if (word.equals("I")) {
      return false;
    }
    if (acronym || Abbreviations.isAny(word)) {
      if (isQuote(begin)) {
        return false;
      }
      int e = letter;
      while (e < to && Tokens.isWord(text.charAt(e))) {
        e++;
      }
      return !STARTERS.contains(text.substring(letter, e));
    }
    return false;
  }

  private static boolean letterOnly(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** "lawmakers.President": a stop between a lower-case word and a capitalised one, no address. */
  private static boolean lostBlank(
      String text, int start, int stop, int i, int to, boolean closed) {
    char next = text.charAt(i);
    if (!Character.isUpperCase(next) && !isQuoteOpening(text, i, to)) {
      return false;
    }
    int w = stop;
    while (w > start && Character.isLetter(text.charAt(w - 1))) {
      w--;
    }
    boolean lower = stop - w >= 3 && Character.isLowerCase(text.charAt(stop - 1));
    boolean address = w > start && (text.charAt(w - 1) == '.' || text.charAt(w - 1) == '/');
    // Behind "bridge." a mark and a capital open the next sentence.
    int letter = Character.isUpperCase(next) ? i : i + 1;
    int e = letter;
    while (e < to && Character.isLetter(text.charAt(e))) {
      e++;
    }
    boolean word = e - letter >= 2 || closed || next == 'A' || next == 'I';
    return (lower || closed) && word && !address;
  }

  private static boolean isQuoteOpening(String text, int i, int to) {
    return (text.charAt(i) == '\u201C' || text.charAt(i) == '"')
        && i + 1 < to
        && Character.isUpperCase(text.charAt(i + 1));
  }

  /** One to four capitalised words and then a verb of speech in lower case. */
  private static boolean attributionFollows(String text, int from, int to) {
    int i = from;
    for (int words = 0; words < 5 && i < to; words++) {
      int e = i;
      while (e < to && (Tokens.isWord(text.charAt(e)) || text.charAt(e) == '.')) {
        e++;
      }
      if (e == i) {
        return false;
      }
      String word = text.substring(i, e);
      String verb = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (words > 0 && SPEECH.contains(verb)) {
        return true;
      }
      if (!Character.isUpperCase(word.charAt(0))
          || words == 0 && STARTERS.contains(word) && !PRONOUNS.contains(word)) {
        return false;
      }
      i = skipSpace(text, e, to);
    }
    return false;
  }

  private static final Set<String> PRONOUNS = Set.of("He", "She", "They");

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "added",
          "told",
          "wrote",
          "tweeted",
          "warned",
          "replied",
          "answered",
          "continued",
          "insisted",
          "stressed",
          "declared",
          "announced");

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Marks that close over a stop; a quotation mark only where no word follows it at once. */
  private static boolean isCloser(String text, int i) {
    char c = text.charAt(i);
    if (c == ')' || c == ']' || c == '\u201D' || c == '\u00BB') {
      return true;
    }
    if (c == '"' || c == '\'' || c == '\u2019') {
      return i + 1 >= text.length()
          || Tokens.isSpace(text.charAt(i + 1))
          || isCloserMark(text.charAt(i + 1))
          || Character.isUpperCase(text.charAt(i + 1)) && closesByParity(text, i);
    }
    return false;
  }

  /** A straight mark glued to the next sentence closes if an opening one stands before it. */
  private static boolean closesByParity(String text, int at) {
    char mark = text.charAt(at);
    int from = Math.max(0, at - 400);
    int open = text.lastIndexOf(mark, at - 1);
    return open >= from
        && open + 1 < at
        && !Tokens.isSpace(text.charAt(open + 1))
        && (open == 0 || Tokens.isSpace(text.charAt(open - 1)));
  }

  private static boolean isCloserMark(char c) {
    return c == ')' || c == ']' || c == '\u201D' || c == '"' || c == '\u2019' || c == '\'';
  }

  private static boolean isOpener(char c) {
    return isQuote(c)
        || c == '('
        || c == '['
        || c == '\u2018'
        || c == '\''
        || c == '-'
        || c == '\u2014';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
  }

  private static int skipSpace(String text, int i, int to) {
    while (i < to && Tokens.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int start, int end) {
    while (end > start && Tokens.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
