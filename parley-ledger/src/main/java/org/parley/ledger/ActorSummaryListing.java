package org.parley.ledger;

import java.sql.SQLException;
import java.util.List;

/** Actors in short, the most named first. */
final class ActorSummaryListing extends MostNamedListing<ActorSummary> {
  private static final String SPEAKS =
      "IN (SELECT name FROM names WHERE actor = a.id UNION ALL"
          + " SELECT a.name WHERE a.kind <> 'person')";

  private static final String QUOTES =
      "(SELECT count(DISTINCT q.id) FROM quotes q JOIN documents d ON d.row = q.document"
          + " AND d.current = 1 WHERE q.speaker "
          + SPEAKS
          + ")";

  private static final String POSITIONS =
      "CASE a.kind WHEN 'person' THEN (SELECT count(*) FROM positions p WHERE p.current = 1"
          + " AND p.speaker IN (SELECT name FROM names WHERE actor = a.id))"
          + " ELSE (SELECT count(*) FROM positions p WHERE p.current = 1 AND p.party = a.name) END";

  /** The office, or where there is none what else is said, that most articles give. */
  private static final String ROLE =
      "(SELECT json_array(m.role, m.role_party) FROM (SELECT DISTINCT name FROM names"
          + " WHERE actor = a.id) n CROSS JOIN mentions m ON m.name = n.name AND m.kind = 'person'"
          + " CROSS JOIN documents d ON d.row = m.document AND d.current = 1"
          + " WHERE m.role IS NOT NULL GROUP BY m.role, m.role_party"
          + " ORDER BY count(m.standing) = 0, count(DISTINCT m.document) DESC, m.role, m.role_party"
          + " LIMIT 1)";

  ActorSummaryListing(Session session, ActorFilter filter) {
    super(session, filter);
  }

  @Override
  List<Keyed<ActorSummary>> rows(List<String> after, int limit) {
    Conditions where = wanted(after);
    return session()
        .list(
            "SELECT a.id, a.kind, a.name, a.country, a.side, a.standing, "
                + ROLE
                + ", a.names, a.articles, "
                + QUOTES
                + ", "
                + POSITIONS
                + " FROM actors a"
                + where.sql()
                + ORDER,
            row -> new Keyed<>(summary(row), List.of(row.text(9), row.text(1))),
            where.values(limit));
  }

  private static ActorSummary summary(Row row) throws SQLException {
    String role = row.textOrNull(7);
    List<String> parts = role == null ? List.of() : JsonColumn.texts(role);
    return new ActorSummary(
        row.text(1),
        row.text(2),
        row.text(3),
        row.textOrNull(4),
        row.textOrNull(5),
        row.textOrNull(6),
        parts.isEmpty() ? null : parts.get(0),
        parts.size() < 2 || parts.get(1).isEmpty() ? null : parts.get(1),
        JsonColumn.texts(row.text(8)),
        row.count(9),
        row.count(10),
        row.count(11));
  }
}
