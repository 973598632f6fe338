package org.parley.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.engine.time.TimeExpression.Direction;

/** Places on the calendar, named whole or in part, reckoned from an anchor. */
final class CalendarDates {
  private CalendarDates() {}

  /** The moment that is meant; null where nothing settles it. */
  static @Nullable Moment of(Meaning said, Direction direction, Anchor anchor) {
    if (said.has(Field.DECADE)) {
      int decade = said.get(Field.DECADE, 0);
      return Moment.decade(said.has(Field.ERA) ? -decade : decade);
    }
    if (said.has(Field.CENTURY)) {
      Moment century = Moment.century(said.get(Field.CENTURY, 1));
      return said.has(Field.ERA)
          ? new Moment(
              century.day(), Unit.CENTURY, "BC" + Moment.two(said.get(Field.CENTURY, 1) - 1))
          : century;
    }
    Integer year = year(said, anchor);
    if (said.has(Field.NTH)) {
      return inMonth(said, direction, anchor);
    }
    if (said.has(Field.UNIT)) {
      // "The week of 6 March": the unit that holds the day.
      Moment day = of(said.without(Field.UNIT), direction, anchor);
      return day == null
          ? null
          : Moment.of(day.day(), Unit.of(said.get(Field.UNIT, Unit.DAY.place())));
    }
    if (said.has(Field.FEAST)) {
      Feast feast = Feast.of(said.get(Field.FEAST, 0));
      return day(said, year, direction, anchor, feast::in);
    }
    if (said.has(Field.MONTH)) {
      return month(said, year, direction, anchor);
    }
    if (said.has(Field.SEASON)) {
      return season(said, year, direction, anchor);
    }
    if (said.has(Field.QUARTER)) {
      return quarter(said, year, direction, anchor);
    }
    if (said.has(Field.HALF)) {
      LocalDate base = anchor.base(false);
      Integer of = year != null ? year : base == null ? null : Integer.valueOf(base.getYear());
      int half = said.get(Field.HALF, 1);
      return of == null
          ? null
          : new Moment(
              LocalDate.of(of, half * 6 - 5, 1), Unit.QUARTER, Moment.year(of) + "-H" + half);
    }
    if (said.has(Field.WEEKDAY)) {
      LocalDate day = weekday(said, direction, anchor);
      return day == null ? null : Moment.of(day, Unit.DAY);
    }
    return year == null ? null : Moment.of(LocalDate.of(year, 1, 1), Unit.YEAR);
  }

  /** The year that the words give; null where they leave it to the anchor. */
  private static @Nullable Integer year(Meaning said, Anchor anchor) {
    if (said.has(Field.YEAR)) {
      int year = said.get(Field.YEAR, 0);
      return said.has(Field.ERA) ? 1 - year : year;
    }
    if (said.has(Field.YEARS)) {
      LocalDate base = anchor.base(said.get(Field.BASE, 0) == 1);
      return base == null ? null : base.getYear() + said.get(Field.YEARS, 0);
    }
    return null;
  }

  private static @Nullable Moment month(
      Meaning said, @Nullable Integer year, Direction direction, Anchor anchor) {
    int month = said.get(Field.MONTH, 1);
    if (!said.has(Field.DAY)) {
      Moment first = day(said, year, direction, anchor, y -> LocalDate.of(y, month, 1), Unit.MONTH);
      return first == null ? null : Moment.of(first.day(), Unit.MONTH);
    }
    int day = said.get(Field.DAY, 1);
    return day(said, year, direction, anchor, y -> valid(y, month, day));
  }

  /** "The second week of March", "the last day of May"; a week is where most of its days are. */
  private static @Nullable Moment inMonth(Meaning said, Direction direction, Anchor anchor) {
    Meaning bare = said.without(Field.UNIT).without(Field.NTH).without(Field.WEEKDAY);
    Moment month = of(bare, direction, anchor);
    if (month == null || month.grain() != Unit.MONTH) {
      return null;
    }
    Unit unit = Unit.of(said.get(Field.UNIT, Unit.DAY.place()));
    int nth = said.get(Field.NTH, 1);
    LocalDate first = month.day();
    LocalDate last = first.plusMonths(1).minusDays(1);
    DayOfWeek weekday = DayOfWeek.of(said.get(Field.WEEKDAY, DayOfWeek.SATURDAY.getValue()));
    LocalDate named = first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    LocalDate day =
        switch (unit) {
          case DAY -> said.has(Field.WEEKDAY) ? named : nth < 0 ? last : first.plusDays(nth - 1L);
          case WEEKEND -> named;
          default -> nth < 0 ? last.minusDays(3) : first.plusDays(nth * 7L - 4);
        };
    return day.isAfter(last) ? null : Moment.of(day, unit);
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return day >= 1 && day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
  }

  private static @Nullable Moment day(
      Meaning said,
      @Nullable Integer year,
      Direction direction,
      Anchor anchor,
      IntFunction<@Nullable LocalDate> in) {
    return day(said, year, direction, anchor, in, Unit.DAY);
  }

  /** The date in the year given, else in the year that direction and anchor point to. */
  private static @Nullable Moment day(
      Meaning said,
      @Nullable Integer year,
      Direction direction,
      Anchor anchor,
      IntFunction<@Nullable LocalDate> in,
      Unit grain) {
    if (year != null) {
      LocalDate day = in.apply(year);
      return day == null ? null : Moment.of(day, grain);
    }
    int which = said.get(Field.WHICH, 9);
    LocalDate base = anchor.base(said.get(Field.BASE, 0) == 1);
    if (base == null) {
      return null;
    }
    LocalDate day;
    if (anchor.narrative() && which == 9) {
      day = in.apply(base.getYear());
      // A story goes on: January behind December is the next year's.
      if (day != null && base.getMonthValue() - day.getMonthValue() >= 9) {
        LocalDate on = in.apply(base.getYear() + 1);
        day = on == null ? day : on;
      }
    } else {
      day = nearest(in, base, which, direction, grain);
    }
    return day == null ? null : Moment.of(day, grain);
  }

  private static @Nullable LocalDate nearest(
      IntFunction<@Nullable LocalDate> in,
      LocalDate base,
      int which,
      Direction direction,
      Unit grain) {
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int year = base.getYear() - 2; year <= base.getYear() + 1; year++) {
      LocalDate day = in.apply(year);
      if (day == null) {
        continue;
      }
      LocalDate end = end(day, grain);
      boolean ahead = day.isAfter(base);
      boolean behind = end.isBefore(base);
      boolean fits =
          switch (which) {
            case -1 -> behind;
            case 0 -> year == base.getYear() || !ahead && !behind;
            case 1 -> ahead;
            default -> true;
          };
      if (!fits) {
        continue;
      }
      long away =
          ahead
              ? day.toEpochDay() - base.toEpochDay()
              : behind ? base.toEpochDay() - end.toEpochDay() : 0;
      if (which == 9) {
        away *= ahead ? ahead(direction, grain) : behind(direction);
      }
      if (away < least) {
        least = away;
        best = day;
      }
    }
    return best;
  }

  /** The last day of what begins on that day. */
  private static LocalDate end(LocalDate day, Unit grain) {
    return switch (grain) {
      case MONTH -> day.plusMonths(1).minusDays(1);
      case QUARTER -> day.plusMonths(3).minusDays(1);
      default -> day;
    };
  }

  /** A date without its year is the nearest; the verb beside it makes one way longer. */
  private static int ahead(Direction direction, Unit grain) {
    return switch (direction) {
      case PAST -> grain == Unit.DAY ? 16 : 80;
      case OPEN -> grain == Unit.QUARTER ? 5 : 10;
      case FUTURE -> 4;
    };
  }

  private static int behind(Direction direction) {
    return switch (direction) {
      case PAST -> 4;
      case OPEN -> 5;
      case FUTURE -> 12;
    };
  }

  private static @Nullable Moment season(
      Meaning said, @Nullable Integer year, Direction direction, Anchor anchor) {
    Season season = Season.of(said.get(Field.SEASON, 0));
    Integer of = year;
    if (of == null) {
      Moment first =
          day(said, null, direction, anchor, y -> LocalDate.of(y, season.month(), 1), Unit.QUARTER);
      of = first == null ? null : Integer.valueOf(first.day().getYear());
    }
    return of == null
        ? null
        : new Moment(
            LocalDate.of(of, season.month(), 1),
            Unit.QUARTER,
            Moment.year(of) + "-" + season.name());
  }

  /** The quarter that the text reports on, in another year: "the year-ago period". */
  private static @Nullable Moment reported(@Nullable Integer year, Anchor anchor) {
    Moment quarter = anchor.quarter();
    if (quarter == null) {
      LocalDate base = anchor.base(false);
      quarter = base == null ? null : Moment.of(base.minusMonths(3), Unit.QUARTER);
    }
    return quarter == null || year == null
        ? null
        : Moment.of(quarter.day().withYear(year), Unit.QUARTER);
  }

  private static @Nullable Moment quarter(
      Meaning said, @Nullable Integer year, Direction direction, Anchor anchor) {
    int quarter = said.get(Field.QUARTER, 1);
    if (quarter == 0) {
      return reported(year, anchor);
    }
    if (year != null) {
      return Moment.of(LocalDate.of(year, quarter * 3 - 2, 1), Unit.QUARTER);
    }
    LocalDate base = anchor.base(false);
    if (base == null) {
      return null;
    }
    LocalDate day = LocalDate.of(base.getYear(), quarter * 3 - 2, 1);
    if (direction == Direction.FUTURE) {
      day = day.plusMonths(7).isAfter(base) ? day : day.plusYears(1);
    } else if (day.isAfter(base)) {
      // Reports are of quarters past; the one that is to come is named with its year or a verb.
      day = day.minusYears(1);
    }
    return Moment.of(day, Unit.QUARTER);
  }

  private static @Nullable LocalDate weekday(Meaning said, Direction direction, Anchor anchor) {
    DayOfWeek weekday = DayOfWeek.of(said.get(Field.WEEKDAY, 1));
    LocalDate base = anchor.base(said.get(Field.BASE, 0) == 1);
    if (base == null) {
      return null;
    }
    if (said.has(Field.WEEKS)) {
      // On a Sunday "last week" is the one that ends.
      boolean ending = said.get(Field.WEEKS, 0) == -1 && base.getDayOfWeek() == DayOfWeek.SUNDAY;
      return base.plusWeeks(ending ? 0 : said.get(Field.WEEKS, 0)).with(weekday);
    }
    if (said.get(Field.BASE, 0) == 1) {
      return said.get(Field.WHICH, 0) < 0
          ? base.with(TemporalAdjusters.previous(weekday))
          : base.with(TemporalAdjusters.next(weekday));
    }
    return switch (said.get(Field.WHICH, 9)) {
      case -1 -> base.with(TemporalAdjusters.previous(weekday));
      case 0 ->
          direction == Direction.PAST
              ? base.with(TemporalAdjusters.previousOrSame(weekday))
              : base.with(TemporalAdjusters.nextOrSame(weekday));
      case 1 -> base.plusWeeks(1).with(weekday);
      default ->
          direction == Direction.FUTURE
              ? base.with(TemporalAdjusters.nextOrSame(weekday))
              : base.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }
}
