package org.parley.engine.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.model.TimeValue;

/**
 * Words that name a time, and how to reckon it from the day on which they are read.
 *
 * @param number offset in days (RELATIVE), 1 for Monday to 7 (WEEKDAY), day of month, ...
 * @param month 1 to 12, or 0
 * @param year four digits, or 0
 * @param ahead true where the words speak of what is to come
 */
public record TimePhrase(
    int start, int end, Kind kind, int number, int month, int year, boolean ahead) {

  /** The forms that are read. */
  public enum Kind {
    /** today, yesterday, tomorrow. */
    RELATIVE,
    WEEKDAY,
    /** A day of a month, with or without a year. */
    DAY,
    MONTH,
    YEAR,
    /** this, last, next week. */
    WEEK
  }

  /**
   * The day that is meant, where it is one day.
   *
   * @param anchor the day of reading; null if unknown
   */
  public @Nullable LocalDate day(@Nullable LocalDate anchor) {
    return switch (kind) {
      case RELATIVE -> anchor == null ? null : anchor.plusDays(number);
      case WEEKDAY -> {
        if (anchor == null) {
          yield null;
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        yield ahead
            ? anchor.with(TemporalAdjusters.nextOrSame(weekday))
            : anchor.with(TemporalAdjusters.previousOrSame(weekday));
      }
      case DAY -> dayOfMonth(anchor);
      default -> null;
    };
  }

  private @Nullable LocalDate dayOfMonth(@Nullable LocalDate anchor) {
    if (year > 0) {
      return valid(year, month, number);
    }
    if (anchor == null) {
      return null;
    }
    LocalDate day = valid(anchor.getYear(), month, number);
    if (day == null) {
      return null;
    }
    // A day without its year is the nearest such day: behind, or ahead where the words say so.
    if (ahead && day.isBefore(anchor)) {
      return valid(anchor.getYear() + 1, month, number);
    }
    if (!ahead && day.isAfter(anchor.plusDays(31))) {
      return valid(anchor.getYear() - 1, month, number);
    }
    return day;
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return day >= 1 && day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
  }

  /** In TIMEX3 terms; null where nothing anchors it. */
  @Nullable TimeValue value(@Nullable LocalDate anchor) {
    LocalDate day = day(anchor);
    if (day != null) {
      return new TimeValue("DATE", day.toString());
    }
    return switch (kind) {
      case YEAR -> new TimeValue("DATE", Integer.toString(year));
      case MONTH ->
          year > 0
              ? new TimeValue("DATE", year + "-" + (month < 10 ? "0" : "") + month)
              : anchor == null ? null : monthOf(anchor);
      case WEEK -> anchor == null ? null : week(anchor.plusWeeks(number));
      default -> null;
    };
  }

  private TimeValue monthOf(LocalDate anchor) {
    int y = month > anchor.getMonthValue() && !ahead ? anchor.getYear() - 1 : anchor.getYear();
    return new TimeValue("DATE", y + "-" + (month < 10 ? "0" : "") + month);
  }

  private static TimeValue week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return new TimeValue("DATE", year + "-W" + (week < 10 ? "0" : "") + week);
  }
}
