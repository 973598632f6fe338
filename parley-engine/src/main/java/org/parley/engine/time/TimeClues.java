package org.parley.engine.time;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.passage.Words;

/**
 * What an article's words of time tell of its own day, without any day to reckon from.
 *
 * @param weekdays 1 for Monday to 7, as they stand alone and look back ("said on Monday")
 * @param late those of them that speak of an evening or a night ("said late on Monday night")
 * @param ahead weekdays that stand alone and look ahead ("will meet on Monday")
 * @param dates days with their month
 * @param months months that stand alone, 1 to 12
 * @param yesterday how often it says so
 * @param today the same of today, tonight and overnight
 * @param tomorrow the same
 */
public record TimeClues(
    List<Integer> weekdays,
    List<Integer> late,
    List<Integer> ahead,
    List<NamedDate> dates,
    List<Integer> months,
    int yesterday,
    int today,
    int tomorrow) {
  private static final TimeAnalysis TIMES = new TimeAnalysis();

  /**
   * A day with its month.
   *
   * @param year 0 where it is not said
   * @param weekday 1 for Monday to 7; 0 where it is not said
   */
  public record NamedDate(int year, int month, int day, int weekday) {}

  public TimeClues {
    weekdays = List.copyOf(weekdays);
    late = List.copyOf(late);
    ahead = List.copyOf(ahead);
    dates = List.copyOf(dates);
    months = List.copyOf(months);
  }

  /** Reads the passages of one article, in their order. */
  public static TimeClues of(List<String> passages) {
    List<Integer> weekdays = new ArrayList<>();
    List<Integer> late = new ArrayList<>();
    List<Integer> ahead = new ArrayList<>();
    int[] beside = new int[3];
    List<NamedDate> dates = new ArrayList<>();
    List<Integer> months = new ArrayList<>();
    for (String passage : passages) {
      for (TimeExpression time : TIMES.analyse(Words.of(passage))) {
        Meaning said = time.meaning();
        int shift = said.get(Field.SIGN, 2) * said.get(Field.COUNT, -1000) / 1000;
        if (said.form() == Form.SHIFT && said.get(Field.UNIT, -1) == Unit.DAY.place()) {
          if (shift >= -1 && shift <= 1) {
            beside[shift + 1]++;
          }
          continue;
        }
        if (said.form() != Form.DATE || said.has(Field.WHICH) || said.has(Field.YEARS)) {
          continue;
        }
        int weekday = said.get(Field.WEEKDAY, 0);
        int month = said.get(Field.MONTH, 0);
        int year = said.has(Field.ERA) ? 0 : said.get(Field.YEAR, 0);
        boolean future = time.direction() == TimeExpression.Direction.FUTURE;
        if (month > 0 && said.has(Field.DAY)) {
          dates.add(new NamedDate(year, month, said.get(Field.DAY, 1), weekday));
        } else if (month > 0 && !said.has(Field.YEAR)) {
          months.add(month);
        } else if (month == 0 && weekday > 0 && !said.has(Field.WEEKS)) {
          (future ? ahead : weekdays).add(weekday);
          int part = said.get(Field.PART, -1);
          if (!future && (part == Part.EV.place() || part == Part.NI.place())) {
            late.add(weekday);
          }
        }
      }
    }
    return new TimeClues(weekdays, late, ahead, dates, months, beside[0], beside[1], beside[2]);
  }
}
