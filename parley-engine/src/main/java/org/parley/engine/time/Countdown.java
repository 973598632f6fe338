package org.parley.engine.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.WordSets;
import org.parley.engine.passage.Words;
import org.parley.model.Dated;
import org.parley.model.Span;

/**
 * The day or the week that an article counts to from a beginning that it dates: "the siege, now in
 * its 12th day, began on 3 May 2031", "its third week". Only where all of them agree.
 */
final class Countdown {
  private static final int REACH = 4;
  private static final Set<String> BEGIN =
      WordSets.read(Countdown.class, "time-verbs.txt").of("begin");

  private Countdown() {}

  static @Nullable Dated read(OwnDay.Input input) {
    LocalDate begun = null;
    Count count = null;
    for (int i = 0; i < input.printings().size(); i++) {
      Printing printing = input.printings().get(i);
      for (TimeExpression time : input.times().get(i)) {
        LocalDate day = OwnDay.fullDate(time);
        if (day != null && isBegun(printing.words(), time)) {
          if (begun != null && !begun.equals(day)) {
            return null;
          }
          begun = day;
        }
        Count counted = Count.of(printing, time);
        if (counted != null) {
          if (count != null && (count.number != counted.number || count.weeks != counted.weeks)) {
            return null;
          }
          count = counted;
        }
      }
    }
    return begun == null || count == null ? null : count.from(begun);
  }

  /** "Its 12th day", "its third week". */
  private record Count(int number, boolean weeks, Span words) {

    static @Nullable Count of(Printing printing, TimeExpression time) {
      int number = time.meaning().get(Field.ORDINAL, 0);
      Unit unit = Unit.of(time.meaning().get(Field.UNIT, Unit.DAY.place()));
      return number > 0 && (unit == Unit.DAY || unit == Unit.WEEK)
          ? new Count(number, unit == Unit.WEEK, TimeResolution.span(printing, time))
          : null;
    }

    Dated from(LocalDate begun) {
      if (!weeks) {
        return Dated.day(begun.plusDays(number - 1L), Dated.How.INFERRED, words);
      }
      LocalDate first = begun.plusWeeks(number - 1L);
      return new Dated(
          first, first.plusDays(6), null, Dated.Precision.MONTH, Dated.How.INFERRED, words);
    }
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
