package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;

/** Articles that count, the last stored first. */
final class LatestListing extends Listing<LatestArticle> {
  private static final int SHOWN = 5;

  LatestListing(Session session) {
    super(session);
  }

  @Override
  public long total() {
    return session().number("SELECT coalesce(sum(articles), 0) FROM coverage");
  }

  @Override
  List<Keyed<LatestArticle>> rows(List<String> after, int limit) {
    Conditions where =
        new Conditions().and("d.current = 1").behind("d.row < CAST(? AS INTEGER)", after);
    record Found(long row, CitedArticle article) {}
    List<Found> found =
        session()
            .list(
                "SELECT d.row, "
                    + CitedArticle.COLUMNS
                    + " FROM documents d"
                    + where.sql()
                    + " ORDER BY d.row DESC LIMIT ?",
                row -> new Found(row.number(1), CitedArticle.read(row, 2)),
                where.values(limit));
    List<Keyed<LatestArticle>> rows = new ArrayList<>();
    for (Found each : found) {
      rows.add(new Keyed<>(latest(each.row(), each.article()), List.of(Long.toString(each.row()))));
    }
    return rows;
  }

  private LatestArticle latest(long document, CitedArticle article) {
    List<LatestArticle.Brief> all =
        session()
            .list(
                "SELECT id, party, stance, issue, content FROM positions WHERE document = ?"
                    + " ORDER BY n",
                row ->
                    new LatestArticle.Brief(
                        row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)),
                document);
    int shown = Math.min(SHOWN, all.size());
    return new LatestArticle(article, all.subList(0, shown), all.size() - shown);
  }

  @Override
  int keys() {
    return 1;
  }
}
