package org.parley.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for passages: the day of the article above, a count below. So the order of rows is the
 * order of days, and a search gets the newest first, or those of some days, from its index alone.
 */
final class PassageRows {
  private static final int COUNT_BITS = 32;

  /** From the year 0, so that no day is negative; 0 stands for no day. */
  private static final long YEAR_0 = 719_528;

  private final Session session;
  private final Map<Long, Long> next = new HashMap<>();

  /** For one transaction. */
  PassageRows(Session session) {
    this.session = session;
  }

  long next(@Nullable LocalDate day) {
    long first = first(day);
    Long known = next.get(first);
    long row = known == null ? Math.max(first, last(first) + 1) : known;
    next.put(first, row + 1);
    return row;
  }

  private long last(long first) {
    return session.number(
        "SELECT coalesce(max(row), 0) FROM passages WHERE row BETWEEN ? AND ?",
        first,
        first + (1L << COUNT_BITS) - 1);
  }

  /** The smallest number of a day; days before the year 0 share one. */
  static long first(@Nullable LocalDate day) {
    return day == null ? 1 : Math.max(1, day.toEpochDay() + YEAR_0) << COUNT_BITS;
  }
}
