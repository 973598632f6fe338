package org.parley.engine.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the table is wanted.
 *
 * @param asOf the last day that counts, by the day said, else the article's; undated positions are
 *     then left out, for nobody knows that they are not later
 * @param parties names or the profile's aliases of the columns wanted, in any case; empty for all
 * @param issues ids of the rows wanted; empty for all
 * @param columns the most columns; the profile's parties have theirs in any case
 */
public record View(
    @Nullable LocalDate asOf, List<String> parties, List<String> issues, int columns) {
  private static final int COLUMNS = 8;

  /**
   * @throws IllegalArgumentException for a negative number of columns
   */
  public View {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    if (columns < 0) {
      throw new IllegalArgumentException("columns out of range: " + columns);
    }
  }

  /** All days, parties and issues; eight columns. */
  public static View all() {
    return new View(null, List.of(), List.of(), COLUMNS);
  }

  public View asOf(@Nullable LocalDate day) {
    return new View(day, parties, issues, columns);
  }

  public View parties(List<String> names) {
    return new View(asOf, names, issues, columns);
  }

  public View issues(List<String> ids) {
    return new View(asOf, parties, ids, columns);
  }
}
