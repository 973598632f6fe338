package org.parley.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of an article counts: the one captured last; where that is not known, the one of
 * the later build; within one build, however often it was broken off, the one published last, then
 * the one with the greater id. All are kept.
 */
final class Versions {
  private record Version(
      long row, boolean current, String captured, long generation, String published, String id) {
    static final Comparator<Version> ORDER =
        Comparator.comparing(Version::captured)
            .thenComparing(Version::generation)
            .thenComparing(Version::published)
            .thenComparing(Version::id);
  }

  private final Session session;

  Versions(Session session) {
    this.session = session;
  }

  /** Makes the last version the current one; true where it takes the place of another. */
  boolean settle(String article) {
    List<Version> all =
        session.list(
            "SELECT row, current, coalesce(captured_at, ''), generation, published_at,"
                + " published_from, id FROM documents WHERE article = ?",
            row ->
                new Version(
                    row.number(1),
                    row.flag(2),
                    row.text(3),
                    row.number(4),
                    published(row.textOrNull(5), row.textOrNull(6)),
                    row.text(7)),
            article);
    List<Version> ordered = new ArrayList<>(all);
    ordered.sort(Version.ORDER);
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
    session.run("UPDATE positions SET current = 1 WHERE document = ?", row);
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
  }

  private static String published(@Nullable String at, @Nullable String from) {
    return at == null
        ? Objects.requireNonNullElse(from, "")
        : OffsetDateTime.parse(at).toInstant().toString();
  }
}
