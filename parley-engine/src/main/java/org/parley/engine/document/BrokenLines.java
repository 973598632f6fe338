package org.parley.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Span;

/**
 * Joins lines that were broken inside a paragraph: by a hard wrap, by a hyphen, or in the middle of
 * a word. A word is put together only on evidence (it stands whole elsewhere, it is a common word,
 * or its halves are no words); else the line end becomes a blank.
 */
final class BrokenLines implements Mending.Rule {
  private static final int WRAP_NARROWEST = 50;
  private static final int WRAP_WIDEST = 100;
  private static final int SHORTEST_BROKEN = 20;
  private static final int SHORTEST_NEXT = 40;
  private static final int LONGEST_HALF = 24;

  private final EnglishWords words = EnglishWords.loaded();

  @Override
  public void mend(String text, Mending.Mends mends) {
    if (text.indexOf('\n') < 0) {
      return;
    }
    List<Span> lines = lines(text);
    int width = wrapWidth(text, lines);
    Map<String, Integer> seen = null;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (next.isEmpty() || line.isEmpty() || !continues(text, line, next, width)) {
        continue;
      }
      if (seen == null) {
        seen = wordsInside(text, lines);
      }
      join(text, line, next, seen, mends);
    }
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(new Span(from, at));
      from = at + 1;
    }
    lines.add(new Span(from, text.length()));
    return lines;
  }

  /** The column at which the text was wrapped, or 0 if its lines are paragraphs. */
  private static int wrapWidth(String text, List<Span> lines) {
    int broken = 0;
    int inBand = 0;
    int lower = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (line.isEmpty() || next.isEmpty()) {
        continue;
      }
      broken++;
      boolean band = line.length() >= WRAP_NARROWEST && line.length() <= WRAP_WIDEST;
      inBand += band ? 1 : 0;
      widest = band ? Math.max(widest, line.length()) : widest;
      lower += Character.isLowerCase(text.charAt(next.start())) ? 1 : 0;
    }
    // Wrapped prose begins most of its lines in lower case; paragraphs and lists do not.
    boolean wrapped = broken >= 2 && inBand * 10 >= broken * 7 && lower * 10 >= broken * 4;
    return wrapped ? widest : 0;
  }

  private static boolean continues(String text, Span line, Span next, int width) {
    char first = text.charAt(next.start());
    char last = text.charAt(line.end() - 1);
    if (isBullet(text, next)) {
      return false;
    }
    if (width > 0) {
      // The next word would not have fitted: the line is full and its paragraph goes on.
      int word = text.indexOf(' ', next.start());
      int firstWord = (word < 0 || word > next.end() ? next.end() : word) - next.start();
      boolean full = line.length() + 1 + firstWord > width - 2;
      if (full && line.length() <= width + 12) {
        return true;
      }
    }
    boolean small = line.length() < SHORTEST_BROKEN || blanks(text, line) < 3;
    if (small && (next.length() < SHORTEST_NEXT || !Character.isLowerCase(first))) {
      return false;
    }
    if (Character.isLowerCase(first)) {
      boolean byline = text.startsWith("by ", next.start()) && next.length() < 60;
      return !byline
          && (Character.isLetterOrDigit(last)
              || ",;-\u2013\u2014'\"\u2019\u201d.)".indexOf(last) >= 0);
    }
    if (last == ',' || last == ';') {
      return true;
    }
    return last > ' '
        && Character.isLetter(last)
        && EnglishWords.isFunctionWord(lastWord(text, line))
        && Character.isLowerCase(last);
  }

  private static boolean isBullet(String text, Span line) {
    char first = text.charAt(line.start());
    return (first == '-' || first == '*' || first == '\u2022' || first == '\u00bb')
        && line.length() > 1
        && text.charAt(line.start() + 1) == ' ';
  }

  private static int blanks(String text, Span line) {
    int blanks = 0;
    for (int i = line.start(); i < line.end() && blanks < 3; i++) {
      blanks += text.charAt(i) == ' ' ? 1 : 0;
    }
    return blanks;
  }

  private void join(
      String text, Span line, Span next, Map<String, Integer> seen, Mending.Mends mends) {
    int from = line.end();
    int to = next.start();
    Span lineEnd = new Span(from, to);
    char last = text.charAt(line.end() - 1);
    String right = firstWord(text, next);
    boolean lower = !right.isEmpty() && Character.isLowerCase(right.charAt(0));
    if (last == '-'
        && line.length() > 1
        && Character.isLetterOrDigit(text.charAt(line.end() - 2))) {
      String left = lastWord(text, new Span(line.start(), line.end() - 1));
      boolean whole = lower && !left.isEmpty() && hyphenFalls(left, right, seen);
      Span hyphen = new Span(whole ? from - 1 : from, to);
      mends.replace(hyphen, "", "split-word", whole ? "hyphen-at-line-end" : "hyphen-kept");
      return;
    }
    String left = lastWord(text, line);
    if (lower && !left.isEmpty() && Character.isLetter(last) && isSplit(left, right, seen)) {
      mends.replace(lineEnd, "", "split-word", "word-split-at-line-end");
    } else {
      mends.replace(lineEnd, " ", "space", "line-broken-in-paragraph");
    }
  }

  private boolean hyphenFalls(String left, String right, Map<String, Integer> seen) {
    if (occurs(left + right, seen) || words.isCommon(left + right)) {
      return true;
    }
    if (seen.containsKey((left + "-" + right).toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean leftWord = words.isCommon(left) || occurs(left, seen) || left.length() == 1;
    boolean rightWord = words.isCommon(right) || occurs(right, seen) || words.isPlausible(right);
    return !(leftWord && rightWord);
  }

  private boolean isSplit(String left, String right, Map<String, Integer> seen) {
    boolean leftWord = words.isCommon(left) || occurs(left, seen);
    boolean rightWord = words.isCommon(right) || occurs(right, seen);
    String whole = left + right;
    if (leftWord && rightWord) {
      return false;
    }
    if (occurs(whole, seen) || words.isCommon(whole)) {
      return true;
    }
    if (rightWord || EnglishWords.isFunctionWord(left)) {
      return false;
    }
    // The right half is no word that is known. One that looks like a word may still be a rare one:
    // then only a left half too short for a word of its own speaks for a split.
    if (words.isPlausible(right)) {
      return !leftWord && left.length() <= 3 && !isCapitals(left);
    }
    return !leftWord || right.length() <= 4;
  }

  private static boolean occurs(String word, Map<String, Integer> seen) {
    String lower = word.toLowerCase(Locale.ROOT);
    return seen.containsKey(lower)
        || seen.containsKey(lower + "s")
        || (lower.endsWith("s")
            && lower.length() > 4
            && seen.containsKey(lower.substring(0, lower.length() - 1)));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** The words of the text in lower case, but for those that touch a line end. */
  private static Map<String, Integer> wordsInside(String text, List<Span> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (Span line : lines) {
      int at = line.start();
      while (at < line.end()) {
        int end = at;
        while (end < line.end() && isWordPart(text.charAt(end))) {
          end++;
        }
        boolean inside = at > line.start() && end < line.end();
        if (inside && end > at && end - at <= 2 * LONGEST_HALF) {
          seen.merge(text.substring(at, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        at = end + 1;
      }
    }
    return seen;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static String lastWord(String text, Span line) {
    int from = line.end();
    while (from > line.start()
        && line.end() - from < LONGEST_HALF
        && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, line.end());
  }

  private static String firstWord(String text, Span line) {
    int end = line.start();
    while (end < line.end()
        && end - line.start() < LONGEST_HALF
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(line.start(), end);
  }
}
