package org.parley.engine.figure;

import org.parley.engine.mention.PlacePhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;

/**
 * Whether a part of a whole is a figure: of people, forces, land, homes, not of votes or prices.
 */
final class ShareReader {
  private final FigureTree tree;
  private final KindReader kinds;

  ShareReader(FigureTree tree, KindReader kinds) {
    this.tree = tree;
    this.kinds = kinds;
  }

  boolean isFigure(NumberInTree number) {
    Counted counted = number.counted();
    int noun = counted.noun();
    if (noun < 0) {
      return false;
    }
    Clause clause = tree.clauses().clauseOf(counted.place());
    if (isOther(clause)) {
      return false;
    }
    String word = tree.lower(noun);
    boolean people = CountWords.is("people", word) || isPeople(noun);
    if (people) {
      return kinds.isPartOfCounted(number);
    }
    return CountWords.is("whole", word) || tree.place(noun) != null;
  }

  /** Economy, elections, opinions. */
  private boolean isOther(Clause clause) {
    Range range = clause.range();
    for (int i = range.from(); i < range.to(); i++) {
      if (FigureWords.is("no-share", tree.lower(i))
          || FigureWords.is("no-share", CountWords.singular(tree.lower(i)))
          || tree.upos(i).equals("VERB") && FigureWords.is("no-share", tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPeople(int noun) {
    int token = tree.syntax().token(noun);
    return tree.mentions().places().stream()
        .anyMatch(
            p -> p.kind() == PlacePhrase.Kind.PEOPLE && p.start() <= token && token < p.end());
  }
}
