package org.parley.workbench.view;

import org.parley.ledger.PassagePrinting;

/** Another article that prints the same words. */
public record PrintingView(ArticleView article, String passage, int start, int end) {
  public static PrintingView of(PassagePrinting printing) {
    return new PrintingView(
        ArticleView.of(printing.article()),
        printing.passage(),
        printing.span().start(),
        printing.span().end());
  }
}
