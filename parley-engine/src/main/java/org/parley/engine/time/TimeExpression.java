package org.parley.engine.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Dated;
import org.parley.model.Span;

/**
 * Words that say when or how long; places are token numbers of a passage.
 *
 * @param start first token
 * @param end behind the last token
 * @param before characters of the first token that do not belong to it
 * @param behind characters of the last token that do not belong to it
 * @param direction which way a weekday or month without its year is to be looked for
 * @param rule the id of the rule that read it
 */
public record TimeExpression(
    int start, int end, int before, int behind, Meaning meaning, Direction direction, String rule) {

  /** Where the verb beside it points. */
  public enum Direction {
    PAST,
    OPEN,
    FUTURE
  }

  /**
   * True if it names a place on the calendar by itself or from the day of speech: no length, no
   * repetition, no vague words, and not "that day".
   */
  public boolean isOnCalendar() {
    return (meaning.form() == Form.DATE || meaning.form() == Form.SHIFT) && !isOfSpoken();
  }

  /** True if it is counted from the time last spoken of. */
  private boolean isOfSpoken() {
    return meaning.form() == Form.SAME || meaning.get(Field.BASE, 0) == 1;
  }

  /** True where the words or the verb beside them speak of what is to come. */
  public boolean isAhead() {
    int which = meaning.get(Field.WHICH, meaning.get(Field.SIGN, 9));
    return which > 0 && which < 9 || which == 9 && direction == Direction.FUTURE;
  }

  /**
   * The day that is meant, where the words and the day of reading settle one day.
   *
   * @param anchor the day of reading; null if unknown
   */
  public @Nullable LocalDate day(@Nullable LocalDate anchor) {
    if (isOfSpoken()) {
      return null;
    }
    Reckoning.Result result = Reckoning.of(this, new Anchor(anchor, null, null, false));
    Moment moment = result == null ? null : result.moment();
    return moment != null && moment.grain() == Unit.DAY ? moment.day() : null;
  }

  /**
   * The day, month or year that is meant; unknown where the words and the day of reading settle
   * none.
   *
   * @param anchor the day of reading; null if unknown
   * @param words where the expression stands
   */
  public Dated dated(@Nullable LocalDate anchor, Span words) {
    Reckoning.Result result =
        isOfSpoken() ? null : Reckoning.of(this, new Anchor(anchor, null, null, false));
    Moment moment = result == null ? null : result.moment();
    if (moment == null) {
      return Dated.unknown();
    }
    LocalDate first = moment.day();
    return switch (moment.grain()) {
      case DAY -> Dated.day(first, Dated.How.TEXT, words);
      case MONTH ->
          new Dated(
              first,
              first.plusMonths(1).minusDays(1),
              null,
              Dated.Precision.MONTH,
              Dated.How.TEXT,
              words);
      case YEAR ->
          new Dated(
              first,
              first.plusYears(1).minusDays(1),
              null,
              Dated.Precision.YEAR,
              Dated.How.TEXT,
              words);
      default -> Dated.unknown();
    };
  }
}
