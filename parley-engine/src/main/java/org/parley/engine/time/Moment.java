package org.parley.engine.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A place on the calendar as fine as it is known, and its TIMEX3 value.
 *
 * @param day its first day
 * @param grain DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR, DECADE or CENTURY; MINUTE for a time of
 *     day
 * @param value as TIMEX3 writes it
 */
record Moment(LocalDate day, Unit grain, String value) {

  /** The unit of that size which holds the day. */
  static Moment of(LocalDate day, Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        yield new Moment(monday, Unit.WEEK, week(day));
      }
      case WEEKEND -> {
        LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
        yield new Moment(saturday, Unit.WEEKEND, week(day) + "-WE");
      }
      case MONTH ->
          new Moment(
              day.withDayOfMonth(1), unit, year(day.getYear()) + "-" + two(day.getMonthValue()));
      case QUARTER -> {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        yield new Moment(
            LocalDate.of(day.getYear(), quarter * 3 - 2, 1),
            unit,
            year(day.getYear()) + "-Q" + quarter);
      }
      case YEAR -> new Moment(LocalDate.of(day.getYear(), 1, 1), unit, year(day.getYear()));
      case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY, MILLENNIUM -> century(Math.floorDiv(day.getYear() - 1, 100) + 1);
      case SECOND, MINUTE, HOUR, DAY -> new Moment(day, Unit.DAY, date(day));
    };
  }

  static Moment decade(int year) {
    boolean before = year <= 0;
    String digits = year(year);
    return new Moment(
        LocalDate.of(year, 1, 1),
        Unit.DECADE,
        before ? digits.substring(0, 5) : digits.substring(0, 3));
  }

  /** The 19th century is 18 in TIMEX3: the years that begin so. */
  static Moment century(int number) {
    return new Moment(
        LocalDate.of((number - 1) * 100, 1, 1), Unit.CENTURY, two(Math.max(0, number - 1)));
  }

  /** This moment with more to its value, {@code -SU} or {@code T20:00}. */
  Moment with(String more, Unit finer) {
    return new Moment(day, finer, value + more);
  }

  private static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String date(LocalDate day) {
    return year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
  }

  /** Four figures; before Christ with BC and counted back, as TIMEX3 writes it. */
  static String year(int year) {
    int figures = year > 0 ? year : 1 - year;
    String digits = Integer.toString(figures);
    String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    return year > 0 ? padded : "BC" + padded;
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
