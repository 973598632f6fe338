package org.parley.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedArticle;
import org.parley.ledger.FoundPassage;
import org.parley.ledger.Ledger;
import org.parley.ledger.Listing;
import org.parley.ledger.SearchFilter;
import org.parley.ledger.SearchListing;
import org.parley.workbench.view.HitView;

/** Passages by their words. */
final class SearchPage {
  private SearchPage() {}

  static ListPage<FoundPassage> list(Ledger ledger, Parameters asked) {
    String words = asked.text("q");
    if (words == null) {
      throw Problem.bad("no-words", "q: no word to search for; add q=ceasefire");
    }
    SearchFilter filter =
        new SearchFilter(
            asked.text("outlet"),
            asked.text("party"),
            Issues.known(ledger.profile(), asked.text("issue")),
            asked.day("from"),
            asked.day("to"),
            Integer.MAX_VALUE);
    Listing<FoundPassage> found;
    try {
      found = ledger.found(words(words), filter);
    } catch (IllegalArgumentException e) {
      throw Problem.bad("no-words", "q: there is no letter or digit in it; give a word");
    }
    return new ListPage<>(
        found,
        HitView::of,
        List.of(
            "passage", "article", "outlet", "title", "uri", "published", "start", "end", "text"),
        hit -> {
          CitedArticle article = hit.article();
          return ArticlePages.cells(
              hit.passage(),
              article.id(),
              article.outlet(),
              article.title(),
              article.uri(),
              article.day(),
              hit.span().start(),
              hit.span().end(),
              hit.text());
        });
  }

  /** Words apart, as a shell hands them over; with quotes they are taken apart by the search. */
  private static List<String> words(String asked) {
    return asked.indexOf('"') >= 0 ? List.of(asked) : List.of(asked.strip().split("\\s+"));
  }

  /** A page of hits says where they were not all counted. */
  static Object page(long total, List<?> items, @Nullable String next) {
    record Found(long total, boolean capped, List<?> items, @Nullable String next) {}
    return new Found(total, total >= SearchListing.COUNTED, items, next);
  }
}
