package org.parley.engine.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;

/**
 * What stands before an article's first sentence: slogans, outlet, section, author, date, the
 * headline. The outlet, section and author are taken from there.
 */
final class HeadMatter {
  private static final int DEEPEST = 30;
  private static final int MOST_WORDS_OF_LABEL = 10;
  private static final int MOST_WORDS_OF_NAME = 5;

  private final Draft draft;
  private final Map<String, Integer> printed = new HashMap<>();

  private HeadMatter(Draft draft) {
    this.draft = draft;
  }

  static void read(Draft draft, @Nullable String givenTitle) {
    new HeadMatter(draft).read(givenTitle);
  }

  private void read(@Nullable String givenTitle) {
    int limit = Math.min(draft.size(), DEEPEST);
    int titled = givenTitle == null ? -1 : lineOf(Line.fold(givenTitle.strip()), limit);
    if (titled >= 0) {
      draft.headline = draft.line(titled).text();
      draft.keep(titled, Block.Kind.HEADING);
    }
    int body = firstProse(Math.max(0, titled + 1), limit);
    if (body < 0) {
      return;
    }
    for (int i = 0; i < body; i++) {
      printed.merge(draft.line(i).folded(), 1, Integer::sum);
    }
    int headline = titled >= 0 ? titled : headline(body);
    if (titled < 0 && headline >= 0 && givenTitle == null) {
      draft.headline = draft.line(headline).text();
    }
    int told = 0;
    for (int i = 0; i < (headline < 0 ? body : headline); i++) {
      told += isFrontMatter(draft.line(i)) ? 1 : 0;
    }
    for (int i = 0; i < body; i++) {
      if (i == headline) {
        draft.keep(i, Block.Kind.HEADING);
      } else {
        decide(i, headline, told);
      }
    }
  }

  private int lineOf(String title, int limit) {
    for (int i = 0; i < limit; i++) {
      if (draft.line(i).folded().equals(title)) {
        return i;
      }
    }
    return -1;
  }

  private int firstProse(int from, int limit) {
    for (int i = from; i < limit; i++) {
      Line line = draft.line(i);
      if (line.isProse() && Phrases.loaded().ofLine(line) == null) {
        return i;
      }
    }
    return -1;
  }

  /** What the markup heads the page with, else the longest label of four words or more. */
  private int headline(int body) {
    int best = -1;
    for (int i = 0; i < body; i++) {
      Line line = draft.line(i);
      if (line.hint() == Block.Kind.HEADING && !isFrontMatter(line)) {
        return i;
      }
      boolean shape = line.isLabel() && line.words() >= 4 && !line.isBulleted();
      if (shape
          && !isFrontMatter(line)
          && !isByline(line)
          && !DateLines.isDateLine(line)
          && !DateLines.isAgeLine(line)) {
        if (best < 0 || line.words() >= draft.line(best).words()) {
          best = i;
        }
      }
    }
    return best;
  }

  private boolean isFrontMatter(Line line) {
    Phrases.Rule rule = Phrases.loaded().ofLine(line);
    return (rule != null && rule.why() == Phrases.Why.FURNITURE)
        || isSection(line)
        || isOutlet(line);
  }

  private static boolean isSection(Line line) {
    return line.words() <= 3 && PersonNames.isSection(line.text());
  }

  /** A known outlet's name, or a short line that is printed twice: a name and its emblem's text. */
  private boolean isOutlet(Line line) {
    if (line.words() > MOST_WORDS_OF_NAME || line.ends()) {
      return false;
    }
    boolean twice = printed.getOrDefault(line.folded(), 0) > 1 && line.startsUpper();
    return draft.outlets.named(line.text()) != null || twice;
  }

  private static boolean isByline(Line line) {
    return !Bylines.authorsAfterBy(line).isEmpty() || !Bylines.authorsAtHead(line).isEmpty();
  }

  private void decide(int i, int headline, int told) {
    Line line = draft.line(i);
    Phrases.Rule rule = Phrases.loaded().ofLine(line);
    boolean phrase = rule != null && rule.why() == Phrases.Why.FURNITURE;
    if (phrase || DateLines.isAgeLine(line)) {
      draft.drop(i, Draft.FURNITURE);
    } else if (isSection(line)) {
      draft.section = draft.section == null ? line.text() : draft.section;
      draft.drop(i, Draft.FRONT_MATTER);
    } else if (isOutlet(line)) {
      draft.outlet = draft.outlet == null ? line.text() : draft.outlet;
      draft.drop(i, Draft.FRONT_MATTER);
    } else if (DateLines.isDateLine(line)) {
      draft.keep(i, Block.Kind.BYLINE);
    } else if (isByline(line) && (headline >= 0 || told > 0)) {
      List<String> names = Bylines.authorsAfterBy(line);
      draft.authors.addAll(names.isEmpty() ? Bylines.authorsAtHead(line) : names);
      draft.agencies.addAll(draft.outlets.agenciesIn(line.text()));
      draft.keep(i, Block.Kind.BYLINE);
    } else if (i < headline && told >= 2 && line.words() <= MOST_WORDS_OF_LABEL) {
      draft.drop(i, Draft.FRONT_MATTER);
    }
  }
}
