package org.parley.engine.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a history from news by its times: a history names years long past and no "yesterday". */
final class Narration {
  private static final int FEWEST_YEARS = 4;

  private Narration() {}

  static boolean isTold(List<List<TimeExpression>> times, @Nullable LocalDate published) {
    int years = 0;
    int near = 0;
    for (List<TimeExpression> passage : times) {
      for (TimeExpression time : passage) {
        Meaning said = time.meaning();
        if (said.has(Field.YEAR)) {
          boolean past =
              said.has(Field.ERA)
                  || published == null
                  || said.get(Field.YEAR, 0) < published.getYear() - 1;
          years += past ? 1 : 0;
        } else if (isNear(said)) {
          near++;
        }
      }
    }
    return years >= FEWEST_YEARS && near * 6 < years;
  }

  /** Reckoned from the day of speech: Monday, yesterday, last week, two months ago. */
  private static boolean isNear(Meaning said) {
    boolean weekday = said.form() == Form.DATE && said.has(Field.WEEKDAY) && !said.has(Field.MONTH);
    return weekday
        || said.form() == Form.SHIFT && said.get(Field.BASE, 0) == 0
        || said.form() == Form.DATE && said.has(Field.WHICH);
  }
}
