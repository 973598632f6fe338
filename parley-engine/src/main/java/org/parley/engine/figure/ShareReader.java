package org.parley.engine.figure;

import org.parley.engine.mention.PlacePhrase;

/**
 * Whether a part of a whole is a figure: of people, forces, land, homes, not of votes or prices.
 */
final class ShareReader {
  private final FigureTree tree;
  private final boolean other;

  ShareReader(FigureTree tree) {
    this.tree = tree;
    boolean found = false;
    for (int i = 0; i < tree.size(); i++) {
      String word = tree.lower(i);
      found |=
          FigureWords.is("no-share", word) || FigureWords.is("no-share", CountWords.singular(word));
    }
    this.other = found;
  }

  boolean isFigure(Counted counted) {
    int noun = counted.noun();
    if (other || noun < 0) {
      return false;
    }
    if (CountWords.is("whole", tree.lower(noun))) {
      return true;
    }
    PlacePhrase place = tree.place(noun);
    if (place != null) {
      return true;
    }
    int token = tree.syntax().token(noun);
    return tree.mentions().places().stream()
        .anyMatch(
            p -> p.kind() == PlacePhrase.Kind.PEOPLE && p.start() <= token && token < p.end());
  }
}
