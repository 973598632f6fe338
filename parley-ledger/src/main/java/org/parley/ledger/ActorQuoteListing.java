package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is reported to have said, the newest first: each once, where it was printed first.
 */
final class ActorQuoteListing extends Listing<CitedQuote> {
  private static final String FROM =
      " FROM quotes q JOIN documents d ON d.row = q.document AND d.current = 1"
          + " WHERE q.speaker IN (SELECT name FROM names WHERE actor = ? UNION ALL"
          + " SELECT name FROM actors WHERE id = ? AND kind <> 'person')";

  private static final String DAY = "coalesce(q.said, d.day, '')";

  private final String actor;

  ActorQuoteListing(Session session, String actor) {
    super(session);
    this.actor = actor;
  }

  @Override
  public long total() {
    return session().number("SELECT count(DISTINCT q.id)" + FROM, actor, actor);
  }

  @Override
  List<Keyed<CitedQuote>> rows(List<String> after, int limit) {
    List<@Nullable Object> values = new ArrayList<>(List.of(actor, actor));
    values.addAll(after);
    values.add(limit);
    record Found(long row, int printed, List<String> key) {}
    List<Found> found =
        session()
            .list(
                "SELECT CAST(substr(least, -20) AS INTEGER), printed, day, id FROM (SELECT q.id AS id, max("
                    + DAY
                    + ") AS day, count(DISTINCT q.document) AS printed,"
                    + " min(coalesce(d.day, '9999') || ' ' || d.id || ' ' || printf('%020d', q.row))"
                    + " AS least"
                    + FROM
                    + " GROUP BY q.id)"
                    + (after.isEmpty() ? "" : " WHERE (day, id) < (?, ?)")
                    + " ORDER BY day DESC, id DESC LIMIT ?",
                row -> new Found(row.number(1), row.count(2), List.of(row.text(3), row.text(4))),
                values.toArray());
    CitedQuoteRows quotes = new CitedQuoteRows(session());
    List<Keyed<CitedQuote>> rows = new ArrayList<>();
    found.forEach(each -> rows.add(new Keyed<>(quotes.of(each.row(), each.printed()), each.key())));
    return rows;
  }

  @Override
  int keys() {
    return 2;
  }
}
