package org.parley.engine.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.time.TimeExpression;

/**
 * Words that name a day or a period on the calendar.
 *
 * @param start first token
 * @param end behind the last token
 * @param ahead true where the words speak of what is to come
 */
public record TimePhrase(int start, int end, boolean ahead, TimeExpression expression) {

  static TimePhrase of(TimeExpression expression) {
    return new TimePhrase(expression.start(), expression.end(), expression.isAhead(), expression);
  }

  /**
   * The day that is meant, where it is one day.
   *
   * @param anchor the day of reading; null if unknown
   */
  public @Nullable LocalDate day(@Nullable LocalDate anchor) {
    return expression.day(anchor);
  }
}
