package org.parley.engine.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Headlines of other stories between an article's paragraphs. A heading introduces what follows and
 * shares words with it; a promoted headline interrupts, tells a whole piece of news, and often
 * names somebody whom the article never names.
 */
final class Promotions {
  private static final int FEWEST_WORDS = 7;
  private static final int MOST_WORDS = 25;
  private static final int LOOK_AHEAD = 3;
  private static final int STEM = 5;

  private Promotions() {}

  static boolean isPromotion(Draft draft, int i, Set<String> namesOfArticle) {
    Line line = draft.line(i);
    int next = draft.nextKept(i);
    if (!line.isLabel() || line.words() > MOST_WORDS || i == 0 || next < 0) {
      return false;
    }
    if (line.isBulleted()) {
      return line.words() >= 4 && isAlone(draft, i) && !draft.line(i - 1).text().endsWith(":");
    }
    if (line.words() < FEWEST_WORDS || line.text().endsWith("?")) {
      return false;
    }
    int shared = sharedWithNext(draft, i);
    boolean tells = tells(line);
    boolean stranger = namesStranger(line, namesOfArticle);
    boolean glued = draft.line(next).gap() == 1 && line.gap() == 2;
    boolean interrupts = interrupts(draft.line(next));
    int points = (tells ? 2 : 0) + (stranger ? 2 : 0) + (glued ? 1 : 0) + (interrupts ? 1 : 0);
    // A strange name alone may stand in any line: a printed message, a poem.
    return shared <= 1 && points >= 3 && (tells || interrupts);
  }

  /** One bulleted line between prose; two or more in a row are a list. */
  private static boolean isAlone(Draft draft, int i) {
    boolean before = draft.line(i - 1).isBulleted();
    boolean after = i + 1 < draft.size() && draft.line(i + 1).isBulleted();
    return !before && !after && draft.line(i - 1).isProse();
  }

  private static boolean tells(Line line) {
    String folded = " " + line.folded() + " ";
    return folded.contains(", says ")
        || folded.contains(" says ")
        || folded.contains(" warns ")
        || folded.contains(" vows ")
        || folded.contains(" tells ");
  }

  /** The next paragraph goes on with somebody's words: it opens a mark and says "he said". */
  private static boolean interrupts(Line next) {
    if (next.text().isEmpty() || !Characters.isDoubleQuote(next.text().charAt(0))) {
      return false;
    }
    String folded =
        next.isShort() ? next.folded() : Line.fold(next.text().substring(0, Line.LONGEST_SHORT));
    return folded.contains(" he ") || folded.contains(" she ") || folded.contains(" they ");
  }

  private static int sharedWithNext(Draft draft, int i) {
    Set<String> stems = stems(draft.line(i).wordList());
    int looked = 0;
    int shared = 0;
    for (int j = draft.nextKept(i);
        j >= 0 && looked < LOOK_AHEAD;
        j = draft.nextKept(j), looked++) {
      Line ahead = draft.line(j);
      String words = ahead.text().substring(0, Math.min(ahead.text().length(), 2_000));
      for (String token : words.split(" ", -1)) {
        shared += stems.remove(stem(token)) ? 1 : 0;
      }
    }
    return shared;
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      if (word.length() >= 3 && !EnglishWords.isFunctionWord(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String token) {
    int from = 0;
    while (from < token.length() && !Character.isLetterOrDigit(token.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < token.length() && to - from < STEM && Character.isLetterOrDigit(token.charAt(to))) {
      to++;
    }
    return token.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** True if a capitalised word inside the line stands nowhere else in the article. */
  private static boolean namesStranger(Line line, Set<String> namesOfArticle) {
    if (line.titled() >= 80) {
      return false;
    }
    List<String> words = line.wordList();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean name = word.length() >= 3 && Character.isUpperCase(word.charAt(0));
      if (name && !namesOfArticle.contains(word) && !EnglishWords.loaded().isCommon(word)) {
        return true;
      }
    }
    return false;
  }

  /** The capitalised words of the prose. */
  static Set<String> namesIn(List<Line> lines) {
    Set<String> names = new HashSet<>();
    for (Line line : lines) {
      if (line.isProse()) {
        addNames(line.text(), names);
      }
    }
    return names;
  }

  private static void addNames(String text, Set<String> names) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at <= 40 && Character.isUpperCase(text.charAt(at))) {
        names.add(text.substring(at, end));
      }
      at = end + 1;
    }
  }
}
