package org.parley.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outlet and what it has in the ledger.
 *
 * @param articles that count
 * @param positions in them
 * @param first day of an article; null where none is dated
 */
public record OutletEntry(
    String id,
    String name,
    int articles,
    int positions,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  static final String SELECT =
      "SELECT d.outlet_id, min(d.outlet), count(*), min(d.day), max(d.day) FROM documents d"
          + " WHERE d.current = 1 AND d.outlet_id IS NOT NULL";

  /** The one of this id; null where there is none. */
  static @Nullable OutletEntry of(Session session, String id) {
    return session.one(
        SELECT + " AND d.outlet_id = ? GROUP BY d.outlet_id", row -> read(session, row), id);
  }

  static OutletEntry read(Session session, Row row) throws SQLException {
    String id = row.text(1);
    String name = row.text(2);
    int articles = row.count(3);
    LocalDate first = row.day(4);
    LocalDate last = row.day(5);
    int positions =
        (int)
            session.number(
                "SELECT count(*) FROM positions p JOIN documents d ON d.row = p.document"
                    + " WHERE d.outlet_id = ? AND p.current = 1",
                id);
    return new OutletEntry(id, name, articles, positions, first, last);
  }
}
