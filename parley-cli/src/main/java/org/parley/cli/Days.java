package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.NegotiatingTable;

/** Days as they are written: with their year only where the table spans several. */
final class Days {
  // Not from the Java platform: its short names of months changed between releases.
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final boolean oneYear;

  private Days(boolean oneYear) {
    this.oneYear = oneYear;
  }

  /** For a table whose header says the year of its last article. */
  static Days of(NegotiatingTable table) {
    LocalDate last = table.coverage().last();
    return new Days(
        last != null
            && table.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> Stream.of(cell.first(), cell.now().day()))
                .allMatch(day -> day == null || day.getYear() == last.getYear()));
  }

  /** With the year of each day. */
  static Days whole() {
    return new Days(false);
  }

  String written(LocalDate day) {
    return oneYear ? day.getDayOfMonth() + " " + month(day) : full(day);
  }

  /** The day said; "by" and the article's day where it is not said; "no date" where none is. */
  String of(ClaimGroup group) {
    LocalDate day = group.day();
    if (day == null) {
      return "no date";
    }
    return group.daySaid() ? written(day) : "by " + written(day);
  }

  static String full(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  static String full(@Nullable LocalDate day, String otherwise) {
    return day == null ? otherwise : full(day);
  }

  /** {@code 4 Mar to 8 May 2031}; one day where both are the same. */
  static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return full(last);
    }
    String from =
        first.getYear() == last.getYear()
            ? first.getDayOfMonth() + " " + month(first)
            : full(first);
    return from + " to " + full(last);
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }
}
