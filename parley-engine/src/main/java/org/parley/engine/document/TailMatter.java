package org.parley.engine.document;

import java.util.List;
import org.parley.model.Block;

/**
 * What stands behind an article's last sentence: walls, lists of other stories, slogans. From a
 * marker on, everything goes if nothing behind it is prose; else only what a phrase tells.
 */
final class TailMatter {
  private static final int FEWEST_PROSE = 3;
  private static final int FEWEST_TITLES = 2;
  private static final int MOST_WORDS_TO_READER = 20;

  private TailMatter() {}

  static void read(Draft draft) {
    int weakFrom = draft.size();
    while (weakFrom > 0 && isWeak(draft.line(weakFrom - 1))) {
      weakFrom--;
    }
    if (weakFrom == 0) {
      return;
    }
    int marker = -1;
    for (int i = weakFrom; i < draft.size() && marker < 0; i++) {
      Phrases.Rule rule = Phrases.loaded().ofLine(draft.line(i));
      marker = rule != null && rule.ends() ? i : -1;
    }
    if (marker >= 0) {
      for (int i = marker; i < draft.size(); i++) {
        if (!Credits.isCredit(draft.line(i))) {
          draft.drop(i, Draft.FURNITURE);
        }
      }
    }
    promotedTitles(draft, weakFrom);
  }

  /** True for lines that are no prose, or that a phrase tells, or that speak to the reader. */
  private static boolean isWeak(Line line) {
    return !line.isProse() || Phrases.loaded().ofLine(line) != null || speaksToReader(line);
  }

  private static boolean speaksToReader(Line line) {
    if (line.words() > MOST_WORDS_TO_READER || line.hasDoubleQuote()) {
      return false;
    }
    List<String> words = line.wordList();
    return words.contains("you") || words.contains("your");
  }

  /** Two or more titles in a row at the very end introduce nothing: they are of other stories. */
  private static void promotedTitles(Draft draft, int weakFrom) {
    int prose = 0;
    for (int i = 0; i < weakFrom && prose < FEWEST_PROSE; i++) {
      prose += draft.line(i).isProse() ? 1 : 0;
    }
    if (prose < FEWEST_PROSE) {
      return;
    }
    int from = draft.size();
    int titles = 0;
    while (from > weakFrom && (draft.isDropped(from - 1) || isTitle(draft, from - 1))) {
      from--;
      titles += draft.isDropped(from) ? 0 : 1;
    }
    if (titles >= FEWEST_TITLES) {
      for (int i = from; i < draft.size(); i++) {
        draft.drop(i, Draft.PROMOTION);
      }
    }
  }

  private static boolean isTitle(Draft draft, int i) {
    Line line = draft.line(i);
    return line.isLabel()
        && line.words() >= 4
        && line.hint() != Block.Kind.ITEM
        && !Credits.isCredit(line)
        && !Captions.isCaption(line)
        && Bylines.authorsAfterBy(line).isEmpty();
  }
}
