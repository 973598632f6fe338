package org.parley.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.WordSets;
import org.parley.engine.passage.Words;
import org.parley.model.Dated;

/**
 * The day that an article counts to from a beginning that it dates: "the siege, now in its 12th
 * day, began on 3 May 2031". Only where all of them agree.
 */
final class Countdown {
  private static final int REACH = 4;
  private static final Set<String> BEGIN =
      WordSets.read(Countdown.class, "time-verbs.txt").of("begin");

  private Countdown() {}

  static @Nullable Dated read(OwnDay.Input input) {
    LocalDate begun = null;
    Dated counted = null;
    int number = 0;
    for (int i = 0; i < input.printings().size(); i++) {
      Printing printing = input.printings().get(i);
      List<TimeExpression> times = input.times().get(i);
      for (TimeExpression time : times) {
        LocalDate day = OwnDay.fullDate(time);
        if (day != null && isBegun(printing.words(), time)) {
          if (begun != null && !begun.equals(day)) {
            return null;
          }
          begun = day;
        }
        int ordinal = time.meaning().get(Field.ORDINAL, 0);
        if (ordinal > 0) {
          if (number > 0 && number != ordinal) {
            return null;
          }
          number = ordinal;
          counted =
              Dated.day(LocalDate.EPOCH, Dated.How.INFERRED, TimeResolution.span(printing, time));
        }
      }
    }
    return begun == null || counted == null
        ? null
        : Dated.day(begun.plusDays(number - 1L), Dated.How.INFERRED, counted.evidence());
  }

  /** A verb of beginning stands shortly before the date. */
  private static boolean isBegun(Words words, TimeExpression time) {
    for (int k = time.start() - 1; k >= 0 && k > time.start() - REACH; k--) {
      if (BEGIN.contains(words.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
