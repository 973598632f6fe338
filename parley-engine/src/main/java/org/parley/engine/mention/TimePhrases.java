package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.TimePhrase.Kind;
import org.parley.engine.passage.Words;

/**
 * Finds the plain time expressions: weekdays, today and its neighbours, days of months, months,
 * years, this, last and next week.
 */
public final class TimePhrases implements Analysis<Words, List<TimePhrase>> {
  private static final Map<String, Integer> WEEKDAYS =
      Map.of(
          "monday",
          1,
          "tuesday",
          2,
          "wednesday",
          3,
          "thursday",
          4,
          "friday",
          5,
          "saturday",
          6,
          "sunday",
          7);
  private static final Map<String, Integer> RELATIVE =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("aug", 8),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final Map<String, Integer> WHICH = Map.of("this", 0, "last", -1, "next", 1);
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "from", "until", "early", "late", "during", "before", "after");
  private static final Set<String> FUTURE =
      Set.of("will", "due", "scheduled", "set", "planned", "expected", "upcoming", "agreed");

  @Override
  public List<TimePhrase> analyse(Words words) {
    List<TimePhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      TimePhrase phrase = at(words, i);
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.end();
      }
    }
    return phrases;
  }

  private static @Nullable TimePhrase at(Words words, int i) {
    String low = words.lower(i);
    Integer weekday = WEEKDAYS.get(low);
    if (weekday != null && words.isCapital(i)) {
      boolean next = words.lower(i - 1).equals("next") || isAhead(words, i);
      boolean last = words.lower(i - 1).equals("last");
      int start = i - (words.lower(i - 1).equals("next") || last ? 1 : 0);
      int end = PARTS.contains(words.lower(i + 1)) ? i + 2 : i + 1;
      return new TimePhrase(start, end, Kind.WEEKDAY, weekday, 0, 0, next && !last);
    }
    Integer days = RELATIVE.get(low);
    if (days != null) {
      return new TimePhrase(i, i + 1, Kind.RELATIVE, days, 0, 0, days > 0);
    }
    Integer which = WHICH.get(low);
    if (which != null && words.lower(i + 1).equals("week")) {
      return new TimePhrase(i, i + 2, Kind.WEEK, which, 0, 0, which > 0);
    }
    TimePhrase date = date(words, i);
    if (date != null) {
      return date;
    }
    int year = year(words, i);
    if (year > 0 && BEFORE_YEAR.contains(words.lower(i - 1))) {
      return new TimePhrase(i, i + 1, Kind.YEAR, 0, 0, year, false);
    }
    return null;
  }

  private static @Nullable TimePhrase date(Words words, int i) {
    Integer month = words.isCapital(i) ? MONTHS.get(words.lower(i)) : null;
    if (month != null) {
      int k = i + 1;
      if (words.lower(k).equals(".")) {
        k++;
      }
      int day = dayNumber(words, k);
      if (day > 0) {
        int at = words.lower(k + 1).equals(",") ? k + 2 : k + 1;
        int year = year(words, at);
        int end = year > 0 ? at + 1 : k + 1;
        return new TimePhrase(i, end, Kind.DAY, day, month, year, isAhead(words, i));
      }
      int year = year(words, k);
      if (year > 0) {
        return new TimePhrase(i, k + 1, Kind.MONTH, 0, month, year, false);
      }
      // "May" and "March" are verbs too: without a number they need a word that leads to a month.
      boolean led =
          Set.of("in", "since", "until", "late", "early", "mid").contains(words.lower(i - 1));
      return led ? new TimePhrase(i, i + 1, Kind.MONTH, 0, month, 0, isAhead(words, i)) : null;
    }
    int day = dayNumber(words, i);
    if (day > 0) {
      int m = words.lower(i + 1).equals("of") ? i + 2 : i + 1;
      Integer named = words.isCapital(m) ? MONTHS.get(words.lower(m)) : null;
      if (named != null) {
        int year = year(words, m + 1);
        int end = year > 0 ? m + 2 : m + 1;
        return new TimePhrase(i, end, Kind.DAY, day, named, year, isAhead(words, i));
      }
    }
    return null;
  }

  private static int dayNumber(Words words, int i) {
    String low = words.lower(i);
    int digits = 0;
    while (digits < low.length() && low.charAt(digits) >= '0' && low.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return 0;
    }
    String rest = low.substring(digits);
    if (!rest.isEmpty() && !Set.of("st", "nd", "rd", "th").contains(rest)) {
      return 0;
    }
    int day = Integer.parseInt(low.substring(0, digits));
    return day <= 31 ? day : 0;
  }

  private static int year(Words words, int i) {
    String low = words.lower(i);
    if (low.length() != 4 || !low.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(low);
    return year >= 1900 && year < 2100 ? year : 0;
  }

  /** True where the words shortly before speak of what is to come. */
  private static boolean isAhead(Words words, int i) {
    for (int k = i - 1; k >= 0 && k > i - 10; k--) {
      if (FUTURE.contains(words.lower(k))) {
        return true;
      }
      if (words.lower(k).equals("said")
          || words.lower(k).equals("told")
          || words.lower(k).equals(";")) {
        return false;
      }
    }
    return false;
  }
}
