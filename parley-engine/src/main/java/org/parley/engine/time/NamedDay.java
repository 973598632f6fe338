package org.parley.engine.time;

import java.time.LocalDate;
import org.parley.engine.passage.Printing;
import org.parley.model.Span;

/**
 * A day that an article names.
 *
 * @param words in the clean text
 * @param withWeekday true where its weekday stands with it
 * @param withYear true where its year stands with it
 * @param ahead true where the verb beside it speaks of what is to come
 * @param place words of the article before it
 */
record NamedDay(
    LocalDate day, Span words, boolean withWeekday, boolean withYear, boolean ahead, int place) {

  static NamedDay of(
      Printing printing, TimeExpression time, LocalDate day, boolean withYear, int wordsBefore) {
    return new NamedDay(
        day,
        TimeResolution.span(printing, time),
        time.meaning().has(Field.WEEKDAY),
        withYear,
        time.direction() == TimeExpression.Direction.FUTURE,
        wordsBefore + time.start());
  }
}
