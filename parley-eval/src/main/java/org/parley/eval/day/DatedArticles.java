package org.parley.eval.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.engine.day.ArticleWords;
import org.parley.engine.document.DocumentReader;
import org.parley.engine.document.DocumentSettings;
import org.parley.engine.passage.PassageReader;
import org.parley.engine.passage.Printing;
import org.parley.engine.raw.InputError;
import org.parley.engine.raw.Limits;
import org.parley.engine.raw.RawReader;
import org.parley.engine.raw.RawSink;
import org.parley.engine.time.OwnDay;
import org.parley.engine.time.TimeAnalysis;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Given;
import org.parley.model.Outlet;
import org.parley.model.RawItem;

/** Articles whose day is known, read as if it were not. */
final class DatedArticles {
  private final DocumentReader documents = new DocumentReader(DocumentSettings.none());
  private final PassageReader passages = new PassageReader();
  private final TimeAnalysis times = new TimeAnalysis();

  /**
   * @param hidden its words, and what these alone tell of its day
   * @param day on which it was printed
   */
  record Article(ArticleWords hidden, LocalDate day) {

    /** The same with its day. */
    ArticleWords known() {
      return new ArticleWords(
          hidden.document(),
          hidden.outlet(),
          Dated.day(day, Dated.How.GIVEN, null),
          hidden.passages());
    }

    /** One half of all articles, whatever their order: 0 or 1. */
    int half() {
      return Character.digit(hidden.document().charAt(0), 16) & 1;
    }
  }

  /** Reads files as {@code parley read} takes them; in the order of their ids. */
  static List<Article> read(List<String> files) {
    DatedArticles reader = new DatedArticles();
    List<Article> all = new ArrayList<>();
    new RawReader(Limits.defaults(), System.in)
        .read(
            files,
            new RawSink() {
              @Override
              public void item(RawItem item) {
                LocalDate day = reader.documents.read(item).published().dayOrNull();
                if (day != null) {
                  all.add(new Article(reader.hidden(item), day));
                }
              }

              @Override
              public void error(InputError error) {
                System.err.println(error.what());
              }
            });
    all.sort(Comparator.comparing(article -> article.hidden().document()));
    return all;
  }

  /** Without its day and its address, which often holds it. */
  private ArticleWords hidden(RawItem item) {
    Given given = item.given();
    RawItem without =
        new RawItem(
            item.id(),
            item.ref(),
            "",
            null,
            null,
            item.mediaType(),
            item.text(),
            new Given(
                given.title(),
                given.outlet(),
                null,
                given.authors(),
                given.section(),
                given.language()));
    Document document = documents.read(without);
    List<Printing> printings = passages.resolve(document);
    Dated published = document.published();
    if (published.precision() == Dated.Precision.UNKNOWN) {
      published =
          new OwnDay()
              .resolve(
                  new OwnDay.Input(
                      printings,
                      printings.stream().map(each -> times.analyse(each.words())).toList()));
    }
    Outlet outlet = document.outlet();
    return new ArticleWords(
        document.id(),
        outlet == null ? null : outlet.id(),
        published,
        printings.stream().map(Printing::passage).toList());
  }
}
