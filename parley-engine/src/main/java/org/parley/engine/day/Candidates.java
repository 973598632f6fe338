package org.parley.engine.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.engine.time.TimeClues;
import org.parley.model.Dated;

/**
 * The days on which an open article may have been printed, and what speaks for each: the weight of
 * words that it shares with articles of that day and of those around, the weekdays and dates that
 * it names. The last candidate is "on none of these". Days are counted from 1970.
 */
public final class Candidates {
  /** Days beside a day with shared words that are candidates too. */
  private static final int REACH = 45;

  private static final int[] WITHIN = {1, 3, 7, 15, 45};
  private static final int[] SHARE_WITHIN = {0, 1, 3, 7, 30};
  private static final int[] VOLUME_BEFORE = {0, 3, 15};

  /** First and last day behind a named date, for each of its clues. */
  private static final int[][] BEHIND = {
    {0, 0}, {1, 1}, {2, 2}, {3, 6}, {7, 20}, {21, 90}, {-6, -1}
  };

  private static final int[] MONTHS_BACK = {0, 1, 2, 10, 11};
  private static final int MOST = 4;
  private static final SharedWords.Place[] PLACES = SharedWords.Place.values();
  private static final int BESIDE = 2;

  /** The clues, in the order of their numbers; the rows of day-weights.tsv. */
  public static final List<String> CLUES = clues();

  private final int first;
  private final int size;
  private final double[] mass;
  private final double[] strongest;
  private final double[] volume;
  private final double[][] places;
  private final int runs;
  private final int[][] dated;
  private final TimeClues times;
  private final int firstWeekday;
  private final double[] habit;
  private final Dated own;

  private Candidates(
      int first,
      int size,
      SharedWords.Overlap overlap,
      SortedMap<Integer, Integer> dates,
      TimeClues times,
      int firstWeekday,
      double[] habit,
      Dated own) {
    this.firstWeekday = firstWeekday;
    this.habit = habit;
    this.first = first;
    this.size = size;
    this.times = times;
    this.own = own;
    runs = overlap.runs();
    mass = sums(overlap.byDay(), SharedWords.WEIGHT);
    strongest = new double[size];
    overlap
        .strongest()
        .forEach((day, weight) -> strongest[day - first] = weight / (double) SharedWords.WEIGHT);
    volume = sums(dates, 1);
    places = new double[PLACES.length][];
    for (int i = 0; i < PLACES.length; i++) {
      places[i] = sums(Objects.requireNonNull(overlap.places().get(PLACES[i])), SharedWords.WEIGHT);
    }
    dated = new int[BEHIND.length][size];
    scatter();
  }

  /** Those of the article; none where no dated article shares its words. */
  static Candidates of(
      SharedWords.Overlap overlap,
      SortedMap<Integer, Integer> volume,
      TimeClues times,
      int weekday,
      double[] habit,
      Dated own) {
    if (overlap.byDay().isEmpty()) {
      return new Candidates(0, 0, overlap, new TreeMap<>(), times, weekday, habit, own);
    }
    int first = overlap.byDay().firstKey() - REACH;
    int size = overlap.byDay().lastKey() + REACH + 1 - first;
    return new Candidates(first, size, overlap, volume, times, weekday, habit, own);
  }

  private static List<String> clues() {
    List<String> names = new ArrayList<>();
    for (int k = -3; k <= 3; k++) {
      names.add("shared" + k);
    }
    for (int k : WITHIN) {
      names.add("within" + k);
    }
    for (int k : SHARE_WITHIN) {
      names.add("share" + k);
    }
    names.add("share-after");
    for (int k = -1; k <= 1; k++) {
      names.add("strongest" + k);
    }
    for (int k : new int[] {0, 1, 3}) {
      names.add("own" + k);
    }
    for (int k : VOLUME_BEFORE) {
      names.add("volume" + k);
    }
    for (String weekday : List.of("first", "weekday", "ahead")) {
      for (int k = 0; k < 7; k++) {
        names.add(weekday + k);
      }
    }
    for (int[] range : BEHIND) {
      names.add("date" + range[0]);
    }
    for (int k : MONTHS_BACK) {
      names.add("month" + k);
    }
    for (SharedWords.Place place : PLACES) {
      for (int k = -BESIDE; k <= BESIDE; k++) {
        names.add(place.name().toLowerCase(Locale.ROOT).replace('_', '-') + k);
      }
    }
    for (String word : List.of("today", "yesterday", "tomorrow", "undated")) {
      for (int k = -1; k <= 1; k++) {
        names.add(word + k);
      }
    }
    for (String weekday : List.of("late", "part")) {
      for (int k = 0; k < 7; k++) {
        names.add(weekday + k);
      }
    }
    names.add("habit");
    names.addAll(List.of("weekend", "outside", "none", "none-shared", "none-own", "none-volume"));
    return List.copyOf(names);
  }

  private double[] sums(Map<Integer, ? extends Number> byDay, double unit) {
    double[] sums = new double[size + 1];
    byDay.forEach(
        (day, weight) -> {
          if (day >= first && day < first + size) {
            sums[day - first + 1] = weight.doubleValue() / unit;
          }
        });
    for (int i = 1; i <= size; i++) {
      sums[i] += sums[i - 1];
    }
    return sums;
  }

  private double between(double[] sums, int from, int to) {
    int low = Math.max(0, Math.min(size, from));
    int high = Math.max(low, Math.min(size, to + 1));
    return sums[high] - sums[low];
  }

  /** Marks the days that lie so far behind the dates that are named, in any year where none is. */
  private void scatter() {
    if (size == 0) {
      return;
    }
    int from = day(0).getYear() - 1;
    int to = day(size - 1).getYear() + 1;
    for (TimeClues.NamedDate date : times.dates()) {
      for (int year = from; year <= to; year++) {
        if (date.year() == 0 || date.year() == year) {
          mark(date, year);
        }
      }
    }
  }

  private void mark(TimeClues.NamedDate date, int year) {
    LocalDate day;
    try {
      day = LocalDate.of(year, date.month(), date.day());
    } catch (DateTimeException e) {
      return; // 29 February of another year
    }
    if (date.weekday() != 0 && date.weekday() != day.getDayOfWeek().getValue()) {
      return;
    }
    int at = (int) day.toEpochDay() - first;
    for (int k = 0; k < BEHIND.length; k++) {
      int end = Math.min(size - 1, at + BEHIND[k][1]);
      for (int i = Math.max(0, at + BEHIND[k][0]); i <= end; i++) {
        dated[k][i]++;
      }
    }
  }

  /** Days and the candidate "none of these"; 1 where no dated article shares the words. */
  public int count() {
    return size + 1;
  }

  /** The day of a candidate that is one. */
  public LocalDate day(int candidate) {
    return LocalDate.ofEpochDay(first + (long) candidate);
  }

  /** The number of this day among the candidates; that of "none" where it is not. */
  public int numberOf(LocalDate day) {
    long at = day.toEpochDay() - first;
    return at >= 0 && at < size ? (int) at : size;
  }

  /** Writes what speaks for a candidate, in the order of {@link #CLUES}. */
  public void clues(int i, double[] out) {
    Arrays.fill(out, 0);
    double total = between(mass, 0, size - 1);
    int at = out.length - 6;
    if (i == size) {
      out[at + 2] = 1;
      out[at + 3] = StrictMath.log1p(total);
      out[at + 4] = StrictMath.log1p(100 * total / (runs + 1));
      out[at + 5] = StrictMath.log1p(between(volume, 0, size - 1));
      return;
    }
    int n = 0;
    for (int k = -3; k <= 3; k++) {
      out[n++] = StrictMath.log1p(between(mass, i + k, i + k));
    }
    for (int k : WITHIN) {
      out[n++] = StrictMath.log1p(between(mass, i - k, i + k));
    }
    for (int k : SHARE_WITHIN) {
      out[n++] = between(mass, i - k, i + k) / (total + 1);
    }
    out[n++] = between(mass, i + 1, size - 1) / (total + 1);
    for (int k = -1; k <= 1; k++) {
      out[n++] = i + k >= 0 && i + k < size ? StrictMath.log1p(strongest[i + k]) : 0;
    }
    for (int k : new int[] {0, 1, 3}) {
      out[n++] = StrictMath.log1p(100 * between(mass, i - k, i + k) / (runs + 1));
    }
    for (int k : VOLUME_BEFORE) {
      out[n++] = StrictMath.log1p(between(volume, i - k, i));
    }
    LocalDate day = day(i);
    int weekday = day.getDayOfWeek().getValue();
    if (!times.weekdays().isEmpty()) {
      out[n + Math.floorMod(weekday - times.weekdays().get(0), 7)] = 1;
    }
    n = count(out, n + 7, times.weekdays(), weekday);
    n = count(out, n, times.ahead(), weekday);
    for (int[] marks : dated) {
      out[n++] = Math.min(MOST, marks[i]);
    }
    for (int k : MONTHS_BACK) {
      int month = Math.floorMod(day.getMonthValue() - 1 - k, 12) + 1;
      out[n++] = times.months().contains(month) ? 1 : 0;
    }
    for (double[] place : places) {
      for (int k = -BESIDE; k <= BESIDE; k++) {
        out[n++] = StrictMath.log1p(between(place, i + k, i + k));
      }
    }
    for (int flag :
        new int[] {
          times.today(), times.yesterday(), times.tomorrow(), times.weekdays().isEmpty() ? 1 : 0
        }) {
      for (int k = -1; k <= 1; k++) {
        out[n++] = flag > 0 ? between(mass, i + k, i + k) / (total + 1) : 0;
      }
    }
    n = count(out, n, times.late(), weekday);
    int named = times.weekdays().size();
    for (int other : times.weekdays()) {
      out[n + Math.floorMod(weekday - other, 7)] += 1.0 / named;
    }
    n += 7;
    out[n] = firstWeekday == 0 ? 0 : habit[Math.floorMod(weekday - firstWeekday, 7)];
    out[at] = weekday >= 6 ? 1 : 0;
    out[at + 1] = isOutside(day) ? 1 : 0;
  }

  private static int count(double[] out, int n, List<Integer> named, int weekday) {
    for (int other : named) {
      int place = n + Math.floorMod(weekday - other, 7);
      out[place] = Math.min(MOST, out[place] + 1);
    }
    return n + 7;
  }

  /** Not within the days that the article's own words leave. */
  private boolean isOutside(LocalDate day) {
    LocalDate from = own.from();
    LocalDate to = own.to();
    return from != null && to != null && (day.isBefore(from) || day.isAfter(to));
  }
}
