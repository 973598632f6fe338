package org.parley.workbench;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.ArticleDetail;
import org.parley.ledger.ArticleEntry;
import org.parley.ledger.ArticleFilter;
import org.parley.ledger.CitedArticle;
import org.parley.ledger.LatestArticle;
import org.parley.ledger.Ledger;
import org.parley.ledger.PassagePrinting;
import org.parley.workbench.view.ArticleRowView;
import org.parley.workbench.view.LatestView;
import org.parley.workbench.view.PrintingView;
import org.parley.workbench.view.ReadingView;

/** Articles: in lists, whole, by the words that they share. */
final class ArticlePages {
  private ArticlePages() {}

  static ListPage<ArticleEntry> list(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.articles(
            new ArticleFilter(
                asked.text("outlet"),
                asked.day("from"),
                asked.day("to"),
                asked.text("actor"),
                asked.text("name"))),
        ArticleRowView::of,
        List.of(
            "article",
            "ref",
            "outlet",
            "outlet_id",
            "title",
            "uri",
            "published",
            "language",
            "positions",
            "quotes",
            "version",
            "versions"),
        entry -> {
          CitedArticle article = entry.article();
          return cells(
              article.id(),
              article.ref(),
              article.outlet(),
              article.outletId(),
              article.title(),
              article.uri(),
              article.day(),
              entry.language(),
              entry.positions(),
              entry.quotes(),
              article.version(),
              article.versions());
        });
  }

  static ListPage<LatestArticle> latest(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.latest(),
        LatestView::of,
        List.of("article", "outlet", "title", "published", "claims", "more"),
        latest ->
            cells(
                latest.article().id(),
                latest.article().outlet(),
                latest.article().title(),
                latest.article().day(),
                Json.text(latest.positions().stream().map(LatestArticle.Brief::claim).toList()),
                latest.more()));
  }

  static ReadingView one(Ledger ledger, Parameters asked) {
    return ReadingView.of(detail(ledger, asked));
  }

  private static ArticleDetail detail(Ledger ledger, Parameters asked) {
    return ledger.article(asked.id()).orElseThrow(() -> missing(asked));
  }

  static String received(Ledger ledger, Parameters asked) {
    return ledger.received(asked.id()).orElseThrow(() -> missing(asked));
  }

  private static Problem missing(Parameters asked) {
    return Problem.missing(
        "no-article", "no article \"" + Problem.shown(asked.id()) + "\"; /api/articles lists them");
  }

  static ListPage<PassagePrinting> printings(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.printings(asked.id()),
        PrintingView::of,
        List.of("article", "outlet", "title", "uri", "published", "passage", "start", "end"),
        printing ->
            cells(
                printing.article().id(),
                printing.article().outlet(),
                printing.article().title(),
                printing.article().uri(),
                printing.article().day(),
                printing.passage(),
                printing.span().start(),
                printing.span().end()));
  }

  /** Cells of a line; whatever is no number is written as its text. */
  static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
