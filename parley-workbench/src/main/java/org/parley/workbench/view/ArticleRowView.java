package org.parley.workbench.view;

import org.parley.ledger.ArticleEntry;

/** An article in a list. */
public record ArticleRowView(ArticleView article, int positions, int quotes, String language) {
  public static ArticleRowView of(ArticleEntry entry) {
    return new ArticleRowView(
        ArticleView.of(entry.article()), entry.positions(), entry.quotes(), entry.language());
  }
}
