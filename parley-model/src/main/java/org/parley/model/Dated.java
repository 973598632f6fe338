package org.parley.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time and how it is known. {@code from} and {@code to} are the first and the last local day that
 * it may be, both null where unknown.
 *
 * @param at the minute with its zone, only where the source gives one
 * @param evidence the words it rests on, as a span of the clean text, where it rests on words
 */
public record Dated(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable OffsetDateTime at,
    Precision precision,
    How how,
    @Nullable Span evidence) {

  /** The finest unit that the source settles. */
  public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
  }

  /** Who says so: the user, the page's data, its address, its words, other articles; or nobody. */
  public enum How {
    GIVEN,
    METADATA,
    ADDRESS,
    TEXT,
    INFERRED,
    UNKNOWN
  }

  private static final Dated NOWHERE =
      new Dated(null, null, null, Precision.UNKNOWN, How.UNKNOWN, null);

  /**
   * @throws IllegalArgumentException if one end is missing, or the ends run backwards
   */
  public Dated {
    if ((from == null) != (to == null) || (from == null) != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException("a date has both ends or none");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a date runs backwards: " + from + " to " + to);
    }
  }

  public static Dated unknown() {
    return NOWHERE;
  }

  public static Dated day(LocalDate day, How how, @Nullable Span evidence) {
    return new Dated(day, day, null, Precision.DAY, how, evidence);
  }

  public static Dated minute(OffsetDateTime at, How how) {
    LocalDate day = at.toLocalDate();
    return new Dated(day, day, at, Precision.MINUTE, how, null);
  }

  /** The day, where the precision is a day or better; else null. */
  public @Nullable LocalDate dayOrNull() {
    return precision == Precision.DAY || precision == Precision.MINUTE ? from : null;
  }

  /** ISO 8601: {@code 2031-03-04}, {@code 2031-03-01/2031-03-04}; null where unknown. */
  public @Nullable String interval() {
    if (from == null || to == null) {
      return null;
    }
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
