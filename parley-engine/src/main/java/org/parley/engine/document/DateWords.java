package org.parley.engine.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date in words and figures, as pages and feeds write it: ISO 8601, RFC 1123 and 822, {@code 27
 * March 2022}, {@code March 27, 2022 10:15 AM EDT}, {@code 27/03/2022} where only one reading is
 * possible, a month with its year. What is ambiguous, impossible, before 1900 or after 2100 gives
 * nothing.
 *
 * @param day null where only the month is known
 * @param zone null where none is written
 */
record DateWords(
    int year,
    int month,
    @Nullable Integer day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset zone) {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;

  private static final int LONGEST = 200;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> DAYS =
      Set.of(
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** Zone abbreviations that mean one offset only; CST, IST and the like mean several. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("ut", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cdt", -5),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("msk", 3),
          Map.entry("wet", 0));

  /** The date that these words are; null if they are none, or more than one is possible. */
  static @Nullable DateWords read(String words) {
    List<String> tokens = tokens(words);
    return tokens.isEmpty() ? null : new Reader(tokens).read();
  }

  /** True if the words are a full date and nothing else but a time, a zone and {@code beside}. */
  static boolean isOnlyDate(String words, Set<String> beside) {
    List<String> tokens = tokens(words);
    Reader reader = new Reader(tokens);
    DateWords date = reader.read();
    if (date == null || date.day() == null) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean mark = token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0));
      if (!reader.used[i] && !mark && !beside.contains(token)) {
        return false;
      }
    }
    return true;
  }

  /** The day, or the month's first day. */
  LocalDate from() {
    return LocalDate.of(year, month, day == null ? 1 : day);
  }

  /** The instant with its zone, where both are written and the day is known; else null. */
  @Nullable OffsetDateTime at() {
    return day == null || time == null || zone == null
        ? null
        : OffsetDateTime.of(from(), time, zone);
  }

  /** Runs of letters, runs of digits, and single marks, in lower case. */
  private static List<String> tokens(String words) {
    List<String> tokens = new ArrayList<>();
    if (words.length() > LONGEST) {
      return tokens;
    }
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      int end = at + 1;
      if (isDigit(c)) {
        while (end < words.length() && isDigit(words.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
          end++;
        }
      } else if (c <= ' ' || c == ',') {
        at = end;
        continue;
      }
      tokens.add(words.substring(at, end).toLowerCase(Locale.ROOT));
      at = end;
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads one list of tokens; {@code used} says which of them belong to the date. */
  private static final class Reader {
    private final List<String> tokens;
    private final boolean[] used;

    Reader(List<String> tokens) {
      this.tokens = tokens;
      this.used = new boolean[tokens.size()];
    }

    @Nullable DateWords read() {
      int[] date = null;
      for (int i = 0; i < tokens.size() && date == null; i++) {
        date = iso(i);
        date = date == null ? named(i) : date;
        date = date == null ? slashed(i) : date;
      }
      if (date == null || date[0] < FIRST_YEAR || date[0] > LAST_YEAR) {
        return null;
      }
      LocalTime time = time();
      ZoneOffset zone = time == null ? null : zone();
      for (int i = 0; i < tokens.size(); i++) {
        used[i] |= DAYS.contains(tokens.get(i));
      }
      try {
        LocalDate.of(date[0], date[1], Math.max(1, date[2]));
      } catch (DateTimeException e) {
        return null;
      }
      return new DateWords(date[0], date[1], date[2] == 0 ? null : date[2], time, zone);
    }

    private String token(int i) {
      return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    private int number(int i, int fewest, int most) {
      String token = token(i);
      boolean digits = !token.isEmpty() && isDigit(token.charAt(0));
      return digits && token.length() >= fewest && token.length() <= most
          ? Integer.parseInt(token)
          : -1;
    }

    private void use(int from, int to) {
      for (int i = from; i < to; i++) {
        used[i] = true;
      }
    }

    /** {@code 2022-03-27}, {@code 2022/03/27}, {@code 20220327}, {@code 2022-03}. */
    private int @Nullable [] iso(int i) {
      int whole = number(i, 8, 8);
      if (whole > 0) {
        use(i, i + 1);
        return new int[] {whole / 10_000, whole / 100 % 100, whole % 100};
      }
      String mark = token(i + 1);
      int year = number(i, 4, 4);
      int month = number(i + 2, 1, 2);
      if (year < 0
          || month < 1
          || month > 12
          || !(mark.equals("-") || mark.equals("/") || mark.equals("."))) {
        return null;
      }
      int day = token(i + 3).equals(mark) ? number(i + 4, 1, 2) : 0;
      if (day < 0) {
        return null;
      }
      use(i, Math.min(tokens.size(), i + (day > 0 ? 5 : 3)));
      return new int[] {year, month, day};
    }

    /** {@code 27 March 2022}, {@code March 27 2022}, {@code 27-Mar-2022}, {@code March 2022}. */
    private int @Nullable [] named(int i) {
      int month = month(token(i));
      if (month == 0) {
        return null;
      }
      int after = skipMarks(i + 1);
      int before = skipMarksBack(i - 1);
      int day = number(before, 1, 2);
      if (day < 0 && isOrdinal(token(before))) {
        day = number(before - 1, 1, 2);
        before = day < 0 ? before : before - 1;
      }
      int year = year(after);
      if (day > 0 && year > 0) {
        use(before, after + 1);
        return new int[] {year, month, day};
      }
      day = number(after, 1, 2);
      int next = after + 1;
      if (day > 0) {
        next = isOrdinal(token(next)) ? next + 1 : next;
        year = year(skipMarks(next));
        if (year > 0) {
          use(i, skipMarks(next) + 1);
          return new int[] {year, month, day};
        }
        return null;
      }
      if (year > 0) {
        use(i, after + 1);
        return new int[] {year, month, 0};
      }
      return null;
    }

    /** A year in four digits, or in two right behind a day and month as RFC 822 wrote it. */
    private int year(int i) {
      int year = number(i, 4, 4);
      if (year > 0) {
        return year;
      }
      int two = number(i, 2, 2);
      boolean clockFollows = number(i + 1, 1, 2) >= 0 && token(i + 2).equals(":");
      return two >= 0 && clockFollows ? two + (two < 70 ? 2000 : 1900) : -1;
    }

    private int skipMarks(int i) {
      return token(i).equals("-") || token(i).equals(".") || token(i).equals("/") ? i + 1 : i;
    }

    private int skipMarksBack(int i) {
      return token(i).equals("-") || token(i).equals("/") || token(i).equals("of") ? i - 1 : i;
    }

    private static boolean isOrdinal(String token) {
      return token.equals("st") || token.equals("nd") || token.equals("rd") || token.equals("th");
    }

    /** {@code 27/03/2022}: only where the other order is impossible or the same. */
    private int @Nullable [] slashed(int i) {
      int first = number(i, 1, 2);
      int second = number(i + 2, 1, 2);
      int year = number(i + 4, 4, 4);
      String mark = token(i + 1);
      boolean marks =
          (mark.equals("/") || mark.equals(".") || mark.equals("-")) && token(i + 3).equals(mark);
      if (first < 1 || second < 1 || year < 0 || !marks) {
        return null;
      }
      // A point is written between day, month and year only in that order.
      boolean dayFirst = first > 12 || first == second || mark.equals(".");
      if (!dayFirst && second <= 12) {
        return null;
      }
      use(i, i + 5);
      return dayFirst ? new int[] {year, second, first} : new int[] {year, first, second};
    }

    private @Nullable LocalTime time() {
      for (int i = 0; i < tokens.size(); i++) {
        boolean colon = token(i + 1).equals(":") || token(i + 1).equals(".");
        int hour = used[i] ? -1 : number(i, 1, 2);
        int minute = colon ? number(i + 2, 2, 2) : -1;
        int end = i + 3;
        if (hour >= 0 && minute >= 0) {
          boolean seconds = token(end).equals(":") && number(end + 1, 2, 2) >= 0;
          end = seconds ? end + 2 : end;
          if (seconds && token(end).equals(".") && number(end + 1, 1, 9) >= 0) {
            end += 2;
          }
        } else if (hour >= 0 && isHalf(token(i + 1))) {
          minute = 0;
          end = i + 1;
        } else {
          continue;
        }
        if (isHalf(token(end))) {
          hour = hour % 12 + (token(end).startsWith("p") ? 12 : 0);
          end++;
        }
        if (hour < 24 && minute < 60) {
          if (i > 0 && token(i - 1).equals("t")) {
            used[i - 1] = true;
          }
          use(i, end);
          return LocalTime.of(hour, minute);
        }
      }
      return null;
    }

    private static boolean isHalf(String token) {
      return token.equals("am") || token.equals("pm");
    }

    private @Nullable ZoneOffset zone() {
      int i = tokens.size() - 1;
      int last = -1;
      for (int k = 0; k <= i; k++) {
        last = used[k] ? k : last;
      }
      for (int k = 0; k < tokens.size(); k++) {
        Integer hours = used[k] ? null : ZONES.get(tokens.get(k));
        if (hours != null) {
          used[k] = true;
          return ZoneOffset.ofHours(hours);
        }
      }
      for (int k = 1; k < tokens.size(); k++) {
        boolean sign = tokens.get(k).equals("+") || tokens.get(k).equals("-");
        if (sign && !used[k] && used[k - 1] && k + 1 < tokens.size() && !used[k + 1]) {
          return offset(k);
        }
      }
      return null;
    }

    /** {@code +0200} or {@code +02:00} with its sign at {@code k}. */
    private @Nullable ZoneOffset offset(int k) {
      int whole = number(k + 1, 4, 4);
      int hours = whole >= 0 ? whole / 100 : number(k + 1, 2, 2);
      int minutes = whole >= 0 ? whole % 100 : token(k + 2).equals(":") ? number(k + 3, 2, 2) : 0;
      if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
        return null;
      }
      use(k, Math.min(tokens.size(), whole >= 0 ? k + 2 : k + 4));
      int sign = tokens.get(k).equals("-") ? -1 : 1;
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
  }

  private static int month(String token) {
    int full = MONTH_NAMES.indexOf(token);
    if (full >= 0) {
      return full + 1;
    }
    return token.equals("sept") ? 9 : MONTHS.indexOf(token) + 1;
  }
}
