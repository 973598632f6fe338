package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a query: constant texts joined by AND, and the values for their marks. */
final class Conditions {
  private final StringBuilder sql = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  /**
   * Adds a condition.
   *
   * @param condition a constant with one mark for each value
   */
  Conditions and(String condition, @Nullable Object... marks) {
    sql.append(sql.length() == 0 ? " WHERE " : " AND ").append(condition);
    values.addAll(Arrays.asList(marks));
    return this;
  }

  /** Adds a condition of one mark, unless there is no value for it. */
  Conditions andIf(String condition, @Nullable Object value) {
    return value == null
        ? this
        : and(condition, value instanceof LocalDate day ? day.toString() : value);
  }

  /** Adds that a column, a constant, has one of the values, unless there is none. */
  Conditions andAny(String column, List<String> any) {
    return switch (any.size()) {
      case 0 -> this;
      case 1 -> and(column + " = ?", any.get(0));
      default ->
          and(
              column + " IN (" + String.join(", ", Collections.nCopies(any.size(), "?")) + ")",
              any.toArray());
    };
  }

  /** Adds the place behind a row, unless the key is that of the first. */
  Conditions behind(String condition, List<String> key) {
    return key.isEmpty() ? this : and(condition, key.toArray());
  }

  /** The conditions as the end of a query, or nothing. */
  String sql() {
    return sql.toString();
  }

  /** The values, and behind them those of the rest of the query. */
  @Nullable Object[] values(@Nullable Object... rest) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(rest));
    return all.toArray();
  }
}
