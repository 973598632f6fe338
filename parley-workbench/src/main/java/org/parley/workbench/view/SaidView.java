package org.parley.workbench.view;

import org.parley.ledger.CitedPassage;

/** A passage that says something, with the article that it is cited from. */
public record SaidView(ArticleView article, PassageView passage) {
  public static SaidView of(CitedPassage cited) {
    return new SaidView(ArticleView.of(cited.article()), PassageView.of(cited));
  }
}
