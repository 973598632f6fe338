package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.model.Span;

/** Passages that hold the words, the newest first. Only so many of them are counted. */
public final class SearchListing extends Listing<FoundPassage> {
  /** Hits that are counted; of common words there are hundreds of thousands. */
  public static final int COUNTED = 1000;

  private final Search search;
  private final List<String> words;
  private final SearchFilter filter;

  SearchListing(Session session, List<String> words, SearchFilter filter) {
    super(session);
    search = new Search(session);
    this.words = words;
    this.filter = filter;
    SearchWords.of(words);
  }

  @Override
  public long total() {
    return search.count(words, filter, COUNTED);
  }

  @Override
  List<Keyed<FoundPassage>> rows(List<String> after, int limit) {
    long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after.get(0));
    List<Keyed<FoundPassage>> rows = new ArrayList<>();
    for (Search.Found found : search.before(words, filter, before, limit)) {
      rows.add(new Keyed<>(passage(found), List.of(Long.toString(found.row()))));
    }
    return rows;
  }

  private FoundPassage passage(Search.Found found) {
    return Objects.requireNonNull(
        session()
            .one(
                "SELECT p.begins, p.ends, "
                    + CitedArticle.COLUMNS
                    + " FROM passages p JOIN documents d ON d.row = p.document WHERE p.row = ?",
                row -> {
                  Span span = row.span(1);
                  return new FoundPassage(
                      found.hit().id(),
                      found.hit().text(),
                      found.hit().marks(),
                      span,
                      CitedArticle.read(row, 3));
                },
                found.row()));
  }

  @Override
  int keys() {
    return 1;
  }
}
