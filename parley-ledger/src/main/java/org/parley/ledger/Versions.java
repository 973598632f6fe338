package org.parley.ledger;

import java.util.List;

/**
 * Which version of an article counts: the one captured last; where that is not known, the one of
 * the later build; within one build, however often it was broken off, the one published last, then
 * the one with the greater id. All are kept.
 */
final class Versions {
  private record Version(long row, boolean current) {}

  private final Session session;

  Versions(Session session) {
    this.session = session;
  }

  /** Makes the last version the current one; true where it takes the place of another. */
  boolean settle(String article) {
    List<Version> ordered =
        session.list(
            "SELECT row, current FROM documents WHERE article = ?"
                + " ORDER BY coalesce(captured_at, ''), generation,"
                + " coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', published_at), published_from, ''), id",
            row -> new Version(row.number(1), row.flag(2)), article);
    for (int i = 0; i < ordered.size(); i++) {
      boolean last = i == ordered.size() - 1;
      if (!last && ordered.get(i).current()) {
        retire(ordered.get(i).row());
      }
    }
    Version newest = ordered.get(ordered.size() - 1);
    if (!newest.current()) {
      promote(newest.row());
    }
    return ordered.size() > 1;
  }

  /** Takes an article's reading out, to put another in its place. */
  void remove(long row, boolean current) {
    if (current) {
      retire(row);
    }
    session.run("DELETE FROM documents WHERE row = ?", row);
  }

  private void promote(long row) {
    session.run("UPDATE documents SET current = 1 WHERE row = ?", row);
    session.run("UPDATE positions SET current = 1 WHERE document = ? AND unsided = 0", row);
    session.run("UPDATE events SET current = 1 WHERE document = ?", row);
    session.run("UPDATE figures SET current = 1 WHERE document = ?", row);
    session.run(
        "INSERT INTO names (name, country, articles)"
            + " SELECT DISTINCT name, coalesce(country, ''), 1 FROM mentions"
            + " WHERE document = ? AND kind = 'person' AND name IS NOT NULL"
            + " ON CONFLICT (name, country) DO UPDATE SET articles = articles + 1",
        row);
    stale(row);
  }

  private void retire(long row) {
    stale(row);
    session.run("UPDATE documents SET current = 0 WHERE row = ?", row);
    session.run("UPDATE positions SET current = 0, claim_group = NULL WHERE document = ?", row);
    session.run("UPDATE events SET current = 0, event_group = NULL WHERE document = ?", row);
    session.run("UPDATE figures SET current = 0, figure_group = NULL WHERE document = ?", row);
    session.run(
        "UPDATE names SET articles = articles - 1 WHERE (name, country) IN"
            + " (SELECT DISTINCT name, coalesce(country, '') FROM mentions"
            + " WHERE document = ? AND kind = 'person' AND name IS NOT NULL)",
        row);
  }

  private void stale(long row) {
    session.run(
        "INSERT OR IGNORE INTO stale SELECT party, stance, issue FROM positions WHERE document = ?",
        row);
    session.run(
        "INSERT OR IGNORE INTO stale_events SELECT kind FROM events"
            + " WHERE document = ? AND kind IS NOT NULL",
        row);
    session.run(
        "INSERT OR IGNORE INTO stale_figures SELECT topic FROM figures WHERE document = ?", row);
  }
}
