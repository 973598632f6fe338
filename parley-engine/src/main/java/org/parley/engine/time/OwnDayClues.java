package org.parley.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/** What speaks for an article being of the latest day that it names; weights in own-day.tsv. */
final class OwnDayClues {
  private static final int EARLY = 150;
  private static final Map<String, double[]> WEIGHTS = weights();

  /** What may be claimed; the columns of the file. */
  enum Claim {
    NEXT,
    WEEK,
    YEAR
  }

  private final @Nullable NamedDay latest;
  private final double[] sums = new double[Claim.values().length];

  private OwnDayClues(@Nullable NamedDay latest) {
    this.latest = latest;
  }

  private static Map<String, double[]> weights() {
    Map<String, double[]> weights = new HashMap<>();
    for (List<String> row : Table.rows(OwnDayClues.class, "own-day.tsv")) {
      double[] each = row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
      weights.put(row.get(0), each);
    }
    return weights;
  }

  static OwnDayClues of(List<NamedDay> days, OwnDay.Input input) {
    NamedDay latest = latest(days);
    OwnDayClues clues = new OwnDayClues(latest);
    if (latest != null) {
      clues.read(latest, input);
    }
    return clues;
  }

  /** The latest of those that are past, or of all where none is. */
  private static @Nullable NamedDay latest(List<NamedDay> days) {
    NamedDay best = null;
    for (NamedDay day : days) {
      boolean nearer =
          best == null
              || best.ahead() && !day.ahead()
              || best.ahead() == day.ahead() && day.day().isAfter(best.day());
      best = nearer ? day : best;
    }
    return best;
  }

  private void read(NamedDay named, OwnDay.Input input) {
    List<Integer> past = new ArrayList<>();
    boolean ahead = false;
    for (List<TimeExpression> passage : input.times()) {
      for (TimeExpression time : passage) {
        int after = daysAfter(time.meaning(), named);
        if (after < 0) {
          continue;
        }
        if (time.direction() == TimeExpression.Direction.FUTURE) {
          ahead |= after == 1 || after == 2;
        } else {
          past.add(after);
        }
      }
    }
    boolean same = !past.isEmpty() && past.get(0) == 0;
    add("base", 1);
    add("first-same", same ? 1 : 0);
    add("first-next", !past.isEmpty() && past.get(0) == 1 ? 1 : 0);
    add("same", Math.min(3, past.stream().filter(k -> k == 0).count()));
    add("next", Math.min(3, past.stream().filter(k -> k == 1).count()));
    add("other", Math.min(4, past.stream().filter(k -> k >= 2 && k <= 5).count()));
    add("with-weekday", named.withWeekday() ? 1 : 0);
    add("with-year", named.withYear() ? 1 : 0);
    add("early", named.place() < EARLY ? 1 : 0);
    add("ahead", ahead ? 1 : 0);
    add("agree", same && named.withWeekday() ? 1 : 0);
  }

  /** Days from the named day to the next such weekday, 0 to 6; -1 if it is no bare weekday. */
  private static int daysAfter(Meaning said, NamedDay named) {
    boolean bare =
        said.form() == Form.DATE
            && said.has(Field.WEEKDAY)
            && !said.has(Field.MONTH)
            && !said.has(Field.WHICH)
            && !said.has(Field.WEEKS);
    return bare
        ? Math.floorMod(said.get(Field.WEEKDAY, 1) - named.day().getDayOfWeek().getValue(), 7)
        : -1;
  }

  private void add(String clue, long times) {
    double[] each = WEIGHTS.getOrDefault(clue, new double[sums.length]);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += each[i] * times;
    }
  }

  @Nullable NamedDay latest() {
    return latest;
  }

  private static int column(Claim claim) {
    return switch (claim) {
      case NEXT -> 0;
      case WEEK -> 1;
      case YEAR -> 2;
    };
  }

  /** The chance that the claim holds, 0 to 1. */
  double chance(Claim claim) {
    return 1 / (1 + StrictMath.exp(-sums[column(claim)]));
  }
}
