package org.parley.ledger;

import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the statements and groups of a kind of claims by day, with the totals up to each day, so
 * that a table as of any day looks its counts up.
 */
final class KindDays {
  private static final String INSERT =
      "INSERT INTO kind_days (issue, party, stance, day, statements, groups, statements_so_far,"
          + " groups_so_far) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Session session;

  KindDays(Session session) {
    this.session = session;
  }

  /** Counts a kind anew. */
  void write(String party, String stance, String issue) {
    Map<String, int[]> days = new TreeMap<>();
    session.each(
        "SELECT coalesce(day, ''), count(*) FROM positions"
            + " WHERE party = ? AND stance = ? AND issue = ? AND current = 1 GROUP BY 1",
        row -> days.computeIfAbsent(row.text(1), day -> new int[2])[0] = row.count(2),
        party,
        stance,
        issue);
    session.each(
        "SELECT first_day, count(*) FROM claim_groups"
            + " WHERE party = ? AND stance = ? AND issue = ? GROUP BY 1",
        row -> days.computeIfAbsent(row.text(1), day -> new int[2])[1] = row.count(2),
        party,
        stance,
        issue);
    session.run(
        "DELETE FROM kind_days WHERE issue = ? AND party = ? AND stance = ?", issue, party, stance);
    int[] all = new int[2];
    int[] dated = new int[2];
    days.forEach(
        (day, counts) -> {
          add(counts, all);
          if (!day.isEmpty()) {
            add(counts, dated);
          }
          session.later(
              INSERT, issue, party, stance, day, counts[0], counts[1], dated[0], dated[1]);
        });
    session.flush(INSERT);
    session.run(
        "DELETE FROM kinds WHERE issue = ? AND party = ? AND stance = ?", issue, party, stance);
    if (!days.isEmpty()) {
      session.run(
          "INSERT INTO kinds (issue, party, stance, statements, groups) VALUES (?, ?, ?, ?, ?)",
          issue,
          party,
          stance,
          all[0],
          all[1]);
    }
  }

  private static void add(int[] counts, int[] total) {
    total[0] += counts[0];
    total[1] += counts[1];
  }
}
