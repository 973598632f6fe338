package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Digest;

/**
 * The actors that are no persons: states and organisations. Articles name them by names that data
 * files settle, so each name is one actor; nothing has to be joined.
 */
final class BodyDerivation {
  private static final String FROM =
      " FROM mentions m JOIN documents d ON d.row = m.document AND d.current = 1"
          + " WHERE m.kind IN ('organisation', 'group', 'place') AND m.name IS NOT NULL";

  /** A place is an actor where its people are named too, or where it holds a position. */
  private static final String NAMED =
      "SELECT m.name, count(DISTINCT m.document), min(m.country), max(m.kind = 'group'),"
          + " max(m.kind = 'organisation')"
          + FROM
          + " AND (m.kind <> 'place' OR m.name IN (SELECT party FROM positions"
          + " WHERE current = 1 AND unsided = 0 UNION"
          + " SELECT side FROM actors WHERE side IS NOT NULL UNION"
          + " SELECT o.name FROM mentions o WHERE o.kind = 'group')) GROUP BY m.name";

  private final Session session;

  BodyDerivation(Session session) {
    this.session = session;
  }

  /** Writes the rows of {@code actors}, behind those of persons. */
  void run() {
    Map<String, List<String>> surfaces = new LinkedHashMap<>();
    session.each(
        "SELECT m.name, m.surface, count(DISTINCT m.document) AS n"
            + FROM
            + " GROUP BY 1, 2 ORDER BY 1, n DESC, 2",
        row -> surfaces.computeIfAbsent(row.text(1), k -> new ArrayList<>()).add(row.text(2)));
    record Body(String name, int articles, String country, boolean state) {}
    List<Body> bodies =
        session.list(
            NAMED,
            row -> new Body(row.text(1), row.count(2), row.text(3), row.flag(4) || !row.flag(5)));
    for (Body body : bodies) {
      session.run(
          "INSERT OR IGNORE INTO actors"
              + " (id, kind, name, country, names, articles, sides, joins)"
              + " VALUES (?, ?, ?, ?, ?, ?, '{}', '[]')",
          Digest.half("body", body.name().toLowerCase(Locale.ROOT)),
          body.state() ? "state" : "organisation",
          body.name(),
          body.country().isEmpty() ? null : body.country(),
          JsonColumn.of(surfaces.getOrDefault(body.name(), List.of(body.name()))),
          body.articles());
    }
  }
}
