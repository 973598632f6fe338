package org.parley.engine.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.passage.Words;

/**
 * Finds the time expressions of a passage and what they say; the longest of those that begin at a
 * word stands. Linear in the words. Thread-safe.
 */
public final class TimeAnalysis implements Analysis<Words, List<TimeExpression>> {
  private final TimeGrammar grammar = TimeGrammar.shipped();

  @Override
  public List<TimeExpression> analyse(Words words) {
    Pieces pieces = Pieces.of(words);
    Lattice lattice = grammar.read(pieces);
    List<DayRanges.Found> found = new ArrayList<>();
    int i = 0;
    while (i < lattice.size()) {
      Entry entry = longest(lattice, i);
      if (entry == null) {
        i++;
        continue;
      }
      int last = i + entry.length() - 1;
      Meaning meaning = entry.meaning();
      if (meaning != null && !grammar.isNothing(entry.symbol())) {
        TimeExpression time =
            new TimeExpression(
                pieces.token(i),
                pieces.token(last) + 1,
                pieces.before(i),
                pieces.behind(last),
                meaning,
                Tense.of(words, pieces.token(i), pieces.token(last) + 1),
                entry.rule() == null ? "" : entry.rule());
        found.add(new DayRanges.Found(time, i, last));
      }
      i = last + 1;
    }
    return DayRanges.completed(found, pieces);
  }

  /** The longest entry there; of equals one that tells that the words are no time. */
  private @Nullable Entry longest(Lattice lattice, int i) {
    Entry best = null;
    for (Entry entry : lattice.at(i)) {
      if (!grammar.isRoot(entry.symbol())) {
        continue;
      }
      boolean longer = best == null || entry.length() > best.length();
      boolean denies =
          best != null && entry.length() == best.length() && grammar.isNothing(entry.symbol());
      best = longer || denies ? entry : best;
    }
    return best;
  }
}
