package org.parley.workbench.view;

import java.util.List;
import org.parley.ledger.FoundPassage;

/**
 * A passage that was found.
 *
 * @param marks in its text
 * @param start in the article's text
 */
public record HitView(
    String passage,
    ArticleView article,
    String text,
    List<List<Integer>> marks,
    int start,
    int end) {

  public static HitView of(FoundPassage found) {
    return new HitView(
        found.passage(),
        ArticleView.of(found.article()),
        found.text(),
        found.marks().stream().map(Words::pair).toList(),
        found.span().start(),
        found.span().end());
  }
}
