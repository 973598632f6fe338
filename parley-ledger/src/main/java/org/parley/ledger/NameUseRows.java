package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.engine.identity.Judgement;
import org.parley.engine.identity.NameUse;

/** How the articles that count use the names of persons, and what was judged of them. */
final class NameUseRows {
  private static final String FROM =
      " FROM mentions m JOIN documents d ON d.row = m.document AND d.current = 1"
          + " WHERE m.kind = 'person' AND m.name IS NOT NULL";

  private final Session session;

  NameUseRows(Session session) {
    this.session = session;
  }

  /** One for each name. */
  List<NameUse> all() {
    Map<String, SortedMap<String, Integer>> sides = new HashMap<>();
    session.each(
        "SELECT m.name, coalesce(m.party, m.country), count(DISTINCT m.document)"
            + FROM
            + " AND coalesce(m.party, m.country) IS NOT NULL GROUP BY 1, 2",
        row ->
            sides
                .computeIfAbsent(row.text(1), k -> new TreeMap<>())
                .put(row.text(2), row.count(3)));
    Map<String, Integer> closed = new HashMap<>();
    session.each(
        "SELECT m.name, count(DISTINCT m.document)"
            + FROM
            + " AND m.role IS NOT NULL AND m.standing IS NULL GROUP BY 1",
        row -> closed.put(row.text(1), row.count(2)));
    Map<String, Set<String>> offices = new HashMap<>();
    session.each(
        "SELECT DISTINCT m.name, m.role" + FROM + " AND m.standing IS NOT NULL",
        row -> offices.computeIfAbsent(row.text(1), k -> new TreeSet<>()).add(row.text(2)));
    return session.list(
        "SELECT name, sum(articles) FROM names WHERE articles > 0 GROUP BY name",
        row ->
            new NameUse(
                row.text(1),
                row.count(2),
                sides.getOrDefault(row.text(1), new TreeMap<>()),
                closed.getOrDefault(row.text(1), 0),
                offices.getOrDefault(row.text(1), Set.of())));
  }

  /** What counts of the judgements: the last word on each two names. */
  List<Judgement> judgements() {
    Map<Set<String>, Judgement> last = new LinkedHashMap<>();
    session.each(
        "SELECT name, other, same FROM identity_judgements ORDER BY id",
        row ->
            last.put(
                new TreeSet<>(List.of(row.text(1), row.text(2))),
                new Judgement(row.text(1), row.text(2), row.flag(3))));
    return new ArrayList<>(last.values());
  }
}
