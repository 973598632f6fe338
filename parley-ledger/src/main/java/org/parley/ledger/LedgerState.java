package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds at a moment.
 *
 * @param run id of the newest run; 0 where there is none
 * @param stamp changes whenever what is read from the ledger may change
 * @param articles that count
 * @param positions that count, each time an article says so
 * @param first day of an article; null where none is dated
 */
public record LedgerState(
    long run,
    String stamp,
    int articles,
    int outlets,
    int positions,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  /** Counts the kinds of claims that are not grouped yet. */
  static final String STALE =
      "SELECT (SELECT count(*) FROM stale) + (SELECT count(*) FROM stale_events)"
          + " + (SELECT count(*) FROM stale_figures)"
          + " + (SELECT count(*) FROM events WHERE kind IS NULL AND current = 1)";

  /** The newest run and the stamp alone, which is quick. */
  static String stamp(Session session) {
    String run =
        session.one(
            "SELECT id || '.' || met || '.' || stored || '.' || known || '.' || state"
                + " FROM runs ORDER BY id DESC LIMIT 1",
            row -> row.text(1));
    return (run == null ? "0" : run) + "." + session.number(STALE);
  }

  static LedgerState of(Session session) {
    String seen = " FROM coverage WHERE articles > 0";
    return new LedgerState(
        session.number("SELECT coalesce(max(id), 0) FROM runs"),
        stamp(session),
        (int) session.number("SELECT coalesce(sum(articles), 0)" + seen),
        (int) session.number("SELECT count(DISTINCT outlet) FROM outlet_days WHERE articles > 0"),
        (int) session.number("SELECT count(*) FROM positions WHERE current = 1"),
        session.day("SELECT min(day)" + seen + " AND day <> ''"),
        session.day("SELECT max(day)" + seen));
  }
}
