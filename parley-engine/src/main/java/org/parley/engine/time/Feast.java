package org.parley.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of the year that go by a name. */
enum Feast {
  NEW_YEAR,
  NEW_YEAR_EVE,
  VALENTINE,
  EASTER,
  GOOD_FRIDAY,
  MAY_DAY,
  HALLOWEEN,
  THANKSGIVING,
  CHRISTMAS,
  CHRISTMAS_EVE,
  BOXING_DAY;

  private static final Feast[] ALL = values();

  static Feast of(int ordinal) {
    return ALL[ordinal];
  }

  /** Its place, by which numbers stand for it in {@link Meaning}. */
  @SuppressWarnings("EnumOrdinal") // never leaves the running program
  int place() {
    return ordinal();
  }

  LocalDate in(int year) {
    return switch (this) {
      case NEW_YEAR -> LocalDate.of(year, 1, 1);
      case NEW_YEAR_EVE -> LocalDate.of(year, 12, 31);
      case VALENTINE -> LocalDate.of(year, 2, 14);
      case EASTER -> easter(year);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case MAY_DAY -> LocalDate.of(year, 5, 1);
      case HALLOWEEN -> LocalDate.of(year, 10, 31);
      case THANKSGIVING ->
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      case CHRISTMAS -> LocalDate.of(year, 12, 25);
      case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
      case BOXING_DAY -> LocalDate.of(year, 12, 26);
    };
  }

  /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = Math.floorMod(19 * a + b - d - g + 15, 30);
    int i = c / 4;
    int k = c % 4;
    int l = Math.floorMod(32 + 2 * e + 2 * i - h - k, 7);
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
