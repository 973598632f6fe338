package org.parley.engine.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time is reckoned from.
 *
 * @param speech the day on which the words were said or printed; null if unknown
 * @param spoken the time last spoken of in the text, near enough to be meant; null if none
 * @param quarter the quarter that the text reports on; null if none
 * @param narrative true where the text tells of the past as a history does: months and days belong
 *     to the year last spoken of, not to the day of printing
 */
record Anchor(
    @Nullable LocalDate speech,
    @Nullable Moment spoken,
    @Nullable Moment quarter,
    boolean narrative) {

  /** The day from which "the next day" is counted: what was spoken of, else the day of speech. */
  @Nullable LocalDate base(boolean ofSpoken) {
    Moment last = spoken;
    return ofSpoken && last != null || narrative && last != null ? last.day() : speech;
  }
}
