package org.parley.ledger;

import java.util.List;

/** Other articles that print the words of a passage, the earliest first. */
final class PrintingListing extends Listing<PassagePrinting> {
  private static final String FROM =
      " FROM passages p CROSS JOIN passages x ON x.hash = p.hash AND x.echo = 1"
          + " CROSS JOIN documents d ON d.row = x.document";

  private final String passage;

  PrintingListing(Session session, String passage) {
    super(session);
    this.passage = passage;
  }

  private Conditions conditions() {
    return new Conditions()
        .and("p.id = ?", passage)
        .and("p.echo = 1")
        .and("x.document <> p.document")
        .and("d.current = 1");
  }

  @Override
  public long total() {
    Conditions where = conditions();
    return session().number("SELECT count(DISTINCT x.row)" + FROM + where.sql(), where.values());
  }

  @Override
  List<Keyed<PassagePrinting>> rows(List<String> after, int limit) {
    Conditions where =
        conditions()
            .behind("(coalesce(d.day, '9999'), d.id, x.n) > (?, ?, CAST(? AS INTEGER))", after);
    return session()
        .list(
            "SELECT DISTINCT x.id, x.begins, x.ends, coalesce(d.day, '9999'), x.n, "
                + CitedArticle.COLUMNS
                + FROM
                + where.sql()
                + " ORDER BY coalesce(d.day, '9999'), d.id, x.n LIMIT ?",
            row ->
                new Keyed<>(
                    new PassagePrinting(CitedArticle.read(row, 6), row.text(1), row.span(2)),
                    List.of(row.text(4), row.text(6), row.text(5))),
            where.values(limit));
  }

  @Override
  int keys() {
    return 3;
  }
}
