package org.parley.ledger;

import java.util.List;
import org.parley.model.Span;

/**
 * A passage that a search found, with its article.
 *
 * @param marks what was found, in UTF-16 code units of {@code text}, in order, apart
 * @param span in the article's text
 */
public record FoundPassage(
    String passage, String text, List<Span> marks, Span span, CitedArticle article) {
  public FoundPassage {
    marks = List.copyOf(marks);
  }
}
