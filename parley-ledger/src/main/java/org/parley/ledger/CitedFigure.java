package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Figure;

/**
 * One figure in one article, with all that a citation of it needs.
 *
 * @param words the number with what qualifies it, as printed
 * @param counted the words that say what is counted; null where none do
 * @param group id of its group; null in a version that does not count
 * @param day the first day that it is of, else the article's
 */
public record CitedFigure(
    Figure figure,
    String words,
    @Nullable String counted,
    CitedArticle article,
    @Nullable String group,
    @Nullable LocalDate day) {

  /** The figure's id. */
  public String id() {
    return figure.id();
  }

  /** True where the day is the figure's, false where it is the article's. */
  public boolean daySaid() {
    return figure.time().from() != null;
  }

  /** The sentences that it stands in. */
  public String sentence() {
    return Sentence.of(figure.evidence());
  }
}
