package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * What a time expression means, in TIMEX3 terms.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value ISO 8601 as in TIMEX3: 2022-03-27, 2022-W12, P4W, 2022-03-26TNI; as fine as it is
 *     settled
 * @param words other words that it rests on, in the clean text: for "that day" those that named the
 *     day; null where its own words and the day of speech suffice
 */
public record TimeValue(String type, String value, @Nullable Span words) {

  /** A value that rests on nothing but its own words and the day of speech. */
  public TimeValue(String type, String value) {
    this(type, value, null);
  }
}
