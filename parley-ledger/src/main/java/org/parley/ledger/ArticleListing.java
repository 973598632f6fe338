package org.parley.ledger;

import java.util.List;

/** Articles that count, the newest first, then by id; undated ones last. */
final class ArticleListing extends Listing<ArticleEntry> {
  private final ArticleFilter filter;

  ArticleListing(Session session, ArticleFilter filter) {
    super(session);
    this.filter = filter;
  }

  private Conditions conditions() {
    Conditions conditions =
        new Conditions()
            .and("d.current = 1")
            .andIf("d.outlet_id = ?", filter.outlet())
            .andIf("coalesce(d.day, '') >= ?", filter.from())
            // What has no day is of none, and sorts before all.
            .andIf("d.day IS NOT NULL AND coalesce(d.day, '') <= ?", filter.to());
    if (filter.name() != null) {
      conditions.and(
          "(d.row IN (SELECT m.document FROM mentions m WHERE m.kind = 'person' AND m.name = ?)"
              + " OR d.row IN (SELECT m.document FROM actors a CROSS JOIN mentions m"
              + " ON m.name = a.name AND m.kind IN ('organisation', 'group', 'place')"
              + " AND m.surface = ? WHERE a.id = ? AND a.kind <> 'person'))",
          filter.name(),
          filter.name(),
          filter.actor());
    }
    return filter.actor() == null
        ? conditions
        : conditions.and(
            "d.row IN (SELECT m.document FROM names n CROSS JOIN mentions m ON m.name = n.name"
                + " AND m.kind = 'person' WHERE n.actor = ? UNION ALL SELECT m.document"
                + " FROM actors a CROSS JOIN mentions m ON m.name = a.name"
                + " AND m.kind IN ('organisation', 'group', 'place')"
                + " WHERE a.id = ? AND a.kind <> 'person')",
            filter.actor(),
            filter.actor());
  }

  @Override
  public long total() {
    Conditions where = conditions();
    return session().number("SELECT count(*) FROM documents d" + where.sql(), where.values());
  }

  @Override
  List<Keyed<ArticleEntry>> rows(List<String> after, int limit) {
    Conditions where = conditions().behind("(coalesce(d.day, ''), d.id) < (?, ?)", after);
    return session()
        .list(
            "SELECT coalesce(d.day, ''), d.id,"
                + " (SELECT count(*) FROM positions p WHERE p.document = d.row),"
                + " (SELECT count(*) FROM quotes q WHERE q.document = d.row), d.language, "
                + CitedArticle.COLUMNS
                + " FROM documents d"
                + where.sql()
                + " ORDER BY coalesce(d.day, '') DESC, d.id DESC LIMIT ?",
            row ->
                new Keyed<>(
                    new ArticleEntry(
                        CitedArticle.read(row, 6), row.count(3), row.count(4), row.text(5)),
                    List.of(row.text(1), row.text(2))),
            where.values(limit));
  }

  @Override
  int keys() {
    return 2;
  }
}
