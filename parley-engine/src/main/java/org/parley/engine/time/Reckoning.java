package org.parley.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.time.TimeExpression.Direction;

/** What a time expression comes to, given what it is reckoned from. Stateless. */
final class Reckoning {
  private Reckoning() {}

  /**
   * A type and value as TIMEX3 has them.
   *
   * @param moment the place on the calendar; null for lengths, sets and vague words
   */
  record Result(String type, String value, @Nullable Moment moment) {}

  /** Null where nothing settles it. */
  static @Nullable Result of(TimeExpression time, Anchor anchor) {
    Meaning said = time.meaning();
    return switch (said.form()) {
      case LENGTH -> new Result("DURATION", Lengths.value(said), null);
      case SET -> new Result("SET", Sets.value(said), null);
      case VAGUE -> vague(said.get(Field.VAGUE, 1));
      case DATE -> finish(said, CalendarDates.of(said, time.direction(), anchor));
      case SAME -> finish(said, same(said, time.direction(), anchor));
      case SHIFT -> shifted(time, said, anchor);
    };
  }

  private static Result vague(int which) {
    String value = which == 0 ? "PAST_REF" : which == 1 ? "PRESENT_REF" : "FUTURE_REF";
    return new Result("DATE", value, null);
  }

  /** Adds the part of day or the clock. */
  private static @Nullable Result finish(Meaning said, @Nullable Moment moment) {
    if (moment == null) {
      return null;
    }
    boolean daily = moment.grain() == Unit.DAY;
    if (said.has(Field.CLOCK)) {
      return daily ? new Result("TIME", moment.value() + clock(said), moment) : null;
    }
    if (said.has(Field.PART)) {
      return daily
          ? new Result(
              "TIME", moment.value() + "T" + Part.of(said.get(Field.PART, 0)).name(), moment)
          : null;
    }
    return new Result("DATE", moment.value(), moment);
  }

  private static String clock(Meaning said) {
    int minutes = said.get(Field.CLOCK, 0);
    if (said.has(Field.NOON)) {
      minutes = minutes % 720 + said.get(Field.NOON, 0);
    } else if (said.has(Field.PART)
        && minutes < 720
        && said.get(Field.PART, 0) != Part.MO.place()) {
      boolean deepNight = said.get(Field.PART, 0) == Part.NI.place() && minutes < 300;
      minutes += deepNight ? 0 : 720;
    }
    String out = "T" + Moment.two(minutes / 60) + ":" + Moment.two(minutes % 60);
    if (!said.has(Field.ZONE)) {
      return out;
    }
    int zone = said.get(Field.ZONE, 0);
    int size = Math.abs(zone);
    return zone == 0
        ? out + "Z"
        : out + (zone < 0 ? "-" : "+") + Moment.two(size / 60) + ":" + Moment.two(size % 60);
  }

  /**
   * "That day", "the same year", "the quarter": of what was spoken of, else of the day of speech.
   */
  private static @Nullable Moment same(Meaning said, Direction direction, Anchor anchor) {
    Unit unit = Unit.of(said.get(Field.UNIT, Unit.DAY.place()));
    Moment last = said.get(Field.WHICH, 0) < 0 ? null : anchor.spoken();
    if (unit == Unit.QUARTER && anchor.quarter() != null) {
      return anchor.quarter();
    }
    if (last != null && last.grain().compareTo(unit) <= 0) {
      return Moment.of(last.day(), unit);
    }
    LocalDate base = anchor.base(false);
    if (base == null) {
      return null;
    }
    if (unit == Unit.WEEKEND) {
      return weekend(base, direction == Direction.FUTURE ? 0 : -1);
    }
    if (unit == Unit.QUARTER && !anchor.narrative()) {
      return Moment.of(base.minusMonths(3), unit);
    }
    return Moment.of(base, unit);
  }

  private static @Nullable Result shifted(TimeExpression time, Meaning said, Anchor anchor) {
    int count = said.get(Field.COUNT, 1000);
    int sign = said.get(Field.SIGN, 0);
    boolean ofSpoken = said.get(Field.BASE, 0) == 1;
    Unit unit = Unit.of(said.get(Field.UNIT, Unit.DAY.place()));
    boolean unsettled = unit.isOfClock() || count == NumberWords.OPEN;
    if (ofSpoken && unsettled && !said.has(Field.PART)) {
      // "An hour later", "weeks later": how long after what was told, at no time that is known.
      return new Result("DURATION", Lengths.value(said), null);
    }
    if (count == NumberWords.OPEN || unit.isOfClock()) {
      return vague(sign < 0 ? 0 : sign == 0 ? 1 : 2);
    }
    Moment last = anchor.spoken();
    boolean yearBack = unit == Unit.YEAR && sign * count == -1000 && said.has(Field.COMPARED);
    Moment quarter = anchor.quarter();
    if (yearBack && quarter != null) {
      return finish(said, Moment.of(quarter.day().minusYears(1), Unit.QUARTER));
    }
    LocalDate base = anchor.base(ofSpoken);
    if (base == null) {
      return null;
    }
    if (ofSpoken && last == null && sign > 0 && !mayFollowToday(said, time.direction())) {
      return null;
    }
    if (ofSpoken && last != null && last.grain().compareTo(unit) > 0) {
      // "Two days later" behind a year settles no day, and neither past nor future.
      return null;
    }
    return finish(said, move(said, base, sign * (long) count, time.direction()));
  }

  /** "Two years later" behind no other time is later than something untold, not than today. */
  private static boolean mayFollowToday(Meaning said, Direction direction) {
    return direction == Direction.FUTURE
        || direction == Direction.OPEN && !said.has(Field.COMPARED);
  }

  private static @Nullable Moment move(
      Meaning said, LocalDate base, long thousandths, Direction direction) {
    Unit unit = Unit.of(said.get(Field.UNIT, Unit.DAY.place()));
    boolean ofSpoken = said.get(Field.BASE, 0) == 1;
    boolean over = said.get(Field.WHICH, 0) < 0;
    long whole = thousandths / 1000;
    if (Math.abs(whole) > 5_000) {
      return null;
    }
    if (thousandths % 1000 != 0) {
      return unit == Unit.YEAR
          ? Moment.of(base.plusMonths(thousandths * 12 / 1000), Unit.MONTH)
          : null;
    }
    return switch (unit) {
      case DAY -> Moment.of(base.plusDays(whole), unit);
      case WEEK -> week(base, whole, over, ofSpoken || said.has(Field.COMPARED));
      case FORTNIGHT -> Moment.of(base.plusWeeks(whole * 2), Unit.WEEK);
      case WEEKEND -> weekend(base, whole == 0 && direction == Direction.PAST ? -1 : whole);
      case MONTH -> Moment.of(base.plusMonths(whole), unit);
      case QUARTER -> Moment.of(base.plusMonths(whole * 3), unit);
      case YEAR -> Moment.of(base.plusYears(whole), unit);
      case DECADE -> Moment.of(base.plusYears(whole * 10), unit);
      case CENTURY -> Moment.of(base.plusYears(whole * 100), unit);
      default -> null;
    };
  }

  /**
   * On a Sunday "this week" is the one that begins, unless the words say that it is over, and "last
   * week" the one that ends.
   *
   * @param counted true where weeks are counted from that day and no week is named
   */
  private static Moment week(LocalDate base, long weeks, boolean over, boolean counted) {
    boolean between = !counted && base.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean coming = between && weeks == 0 && !over;
    boolean ending = between && weeks == -1;
    return Moment.of(base.plusWeeks(coming ? 1 : ending ? 0 : weeks), Unit.WEEK);
  }

  /** The weekend of that week; on a Saturday or Sunday the present one is the one just past. */
  private static Moment weekend(LocalDate base, long weeks) {
    boolean on = base.getDayOfWeek().getValue() >= 6;
    return Moment.of(base.plusWeeks(on && weeks == -1 ? 0 : weeks), Unit.WEEKEND);
  }
}
