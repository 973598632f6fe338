package org.parley.ledger;

import java.util.List;
import org.parley.model.Span;

/**
 * A passage with the article that it is cited from.
 *
 * @param span in the article's text
 * @param marks in the passage's text, the outer before the inner
 */
public record CitedPassage(
    String id, String hash, Span span, String text, CitedArticle article, List<Mark> marks) {

  /** Words that something rests on: a name, a role, what was said. */
  public record Mark(int start, int end, String kind) {}

  public CitedPassage {
    marks = List.copyOf(marks);
  }
}
