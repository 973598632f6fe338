package org.parley.workbench.view;

import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedArticle;
import org.parley.model.Dated;

/** An article as it is cited. */
public record ArticleView(
    String id,
    String ref,
    @Nullable String outlet,
    @Nullable String outletId,
    @Nullable String title,
    @Nullable String uri,
    @Nullable String day,
    Published published,
    int version,
    int versions,
    boolean current) {

  /** When it was published, and how that is known. */
  public record Published(
      @Nullable String from, @Nullable String to, String precision, String how) {
    static Published of(Dated dated) {
      return new Published(
          Words.text(dated.from()),
          Words.text(dated.to()),
          Words.word(dated.precision()),
          Words.word(dated.how()));
    }
  }

  public static ArticleView of(CitedArticle article) {
    return new ArticleView(
        article.id(),
        article.ref(),
        article.outlet(),
        article.outletId(),
        article.title(),
        article.uri(),
        Words.text(article.day()),
        Published.of(article.published()),
        article.version(),
        article.versions(),
        article.current());
  }
}
