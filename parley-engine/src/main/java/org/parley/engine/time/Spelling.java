package org.parley.engine.time;

import java.util.ArrayList;
import java.util.List;

/** What a piece may be by its figures: a day, a year, a clock, an ordinal, an ISO date, a count. */
final class Spelling {
  private final int day;
  private final int year;
  private final int shortYear;
  private final int decade;
  private final int clock;
  private final int hour;
  private final int halfDay;
  private final int ordinal;
  private final int number;
  private final int military;
  private final int monthNumber;
  private final int lateDay;
  private final int yearNow;
  private final int yearSpoken;
  private final int integer;
  private final int name;
  private final int age;
  private final int model;

  Spelling(Symbols symbols) {
    day = symbols.of("DAY");
    year = symbols.of("YEAR");
    shortYear = symbols.of("YY");
    decade = symbols.of("DECADE");
    clock = symbols.of("CLOCKNUM");
    hour = symbols.of("HOUR");
    halfDay = symbols.of("CLOCKHALF");
    ordinal = symbols.of("ORD");
    number = symbols.of("NUM");
    military = symbols.of("HHMM");
    monthNumber = symbols.of("MONTHNUM");
    lateDay = symbols.of("LATEDAY");
    yearNow = symbols.of("YEARNOW");
    yearSpoken = symbols.of("YEARSPOKEN");
    integer = symbols.of("INT");
    name = symbols.of("NAME");
    age = symbols.of("AGE");
    model = symbols.of("MODEL");
  }

  /** The symbols at piece {@code i}; an empty list for most words. */
  List<Entry> read(Pieces in, int i) {
    String low = in.lower(i);
    List<Entry> found = new ArrayList<>(4);
    long count = NumberWords.read(in, i);
    if (count != 0) {
      found.add(new Entry(number, (int) (count >> 32) - i, (int) count, null, null));
    }
    long spoken = NumberWords.year(in, i);
    if (spoken != 0) {
      found.add(new Entry(yearSpoken, (int) (spoken >> 32) - i, (int) spoken, null, null));
    }
    if (in.isCapital(i)) {
      found.add(Entry.word(name, 0));
      if (in.isMixed(i)) {
        found.add(Entry.word(model, 0));
      }
    }
    char first = low.charAt(0);
    if (first >= '0' && first <= '9') {
      figures(low, found);
    } else if (first == '\'' && low.length() > 2) {
      figures(low, found);
    }
    return found;
  }

  private void figures(String low, List<Entry> found) {
    int digits = 0;
    while (digits < low.length() && low.charAt(digits) >= '0' && low.charAt(digits) <= '9') {
      digits++;
    }
    if (digits > 8) {
      return;
    }
    int value = digits == 0 ? 0 : Integer.parseInt(low.substring(0, digits));
    String rest = low.substring(digits);
    if (rest.isEmpty()) {
      whole(digits, value, found);
      return;
    }
    switch (rest) {
      case "st", "nd", "rd", "th" -> {
        found.add(Entry.word(ordinal, value));
        if (value >= 1 && value <= 31) {
          found.add(Entry.word(day, value));
        }
      }
      case "s" -> {
        if (value % 10 == 0 && (digits == 4 || digits == 2 && value >= 20)) {
          found.add(Entry.word(decade, digits == 4 ? value : 1900 + value));
          if (digits == 2) {
            found.add(Entry.word(age, value));
          }
        }
      }
      case "am", "pm" -> {
        if (value >= 1 && value <= 12) {
          found.add(Entry.word(halfDay, value % 12 * 60 + (rest.equals("pm") ? 720 : 0)));
        }
      }
      case "hrs", "hr", "h" -> {
        if (digits == 4 && value / 100 < 24 && value % 100 < 60) {
          found.add(Entry.word(clock, value / 100 * 60 + value % 100));
        }
      }
      default -> parted(digits, value, rest, found);
    }
  }

  private void whole(int digits, int value, List<Entry> found) {
    if (digits <= 2 && value >= 1 && value <= 31) {
      found.add(Entry.word(day, value));
    }
    if (digits <= 2 && value <= 24) {
      found.add(Entry.word(hour, value * 60));
    }
    if (digits <= 2 && value >= 1 && value <= 12) {
      found.add(Entry.word(monthNumber, value));
    }
    if (digits == 2 && value > 12 && value <= 31) {
      found.add(Entry.word(lateDay, value));
    }
    if (digits == 2) {
      found.add(Entry.word(shortYear, value < 40 ? 2000 + value : 1900 + value));
    }
    if (digits <= 4 && value > 0) {
      found.add(Entry.word(integer, value));
    }
    if (digits == 4 && value >= 1900 && value < 2060) {
      found.add(Entry.word(yearNow, value));
    }
    if (digits == 4 && value >= 1000 && value <= 2100) {
      found.add(Entry.word(year, value));
    }
    if (digits == 4 && value / 100 < 24 && value % 100 < 60) {
      found.add(Entry.word(military, value / 100 * 60 + value % 100));
    }
  }

  /** {@code 8:30}, {@code 8.30pm}, {@code 20:15:07}: a clock in figures. */
  private void parted(int digits, int value, String rest, List<Entry> found) {
    char mark = rest.charAt(0);
    boolean minutes =
        (mark == ':' || mark == '.')
            && digits >= 1
            && digits <= 2
            && rest.length() >= 3
            && isDigit(rest.charAt(1))
            && isDigit(rest.charAt(2));
    if (!minutes || value > 24) {
      return;
    }
    int minute = Integer.parseInt(rest.substring(1, 3));
    String tail = rest.substring(3);
    if (tail.length() == 3 && tail.charAt(0) == ':' && isDigit(tail.charAt(1))) {
      tail = "";
    }
    if (minute > 59) {
      return;
    }
    if (tail.equals("am") || tail.equals("pm")) {
      int half = tail.equals("pm") ? 720 : 0;
      found.add(Entry.word(halfDay, value % 12 * 60 + minute + half));
    } else if (mark == ':' && (tail.isEmpty() || tail.equals("hrs") || tail.equals("h"))) {
      found.add(Entry.word(clock, value * 60 + minute));
    } else if (mark == '.' && tail.isEmpty()) {
      found.add(Entry.word(hour, value * 60 + minute));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
