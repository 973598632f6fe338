package org.parley.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;
import org.parley.model.Dated;
import org.parley.model.Span;

/**
 * An article's own day from its words, where neither the input nor the page nor a date line gives
 * it: a full date beside "today"; a day counted from a dated beginning; else how near it must be to
 * the latest day that it names. What is not settled is unknown, or a range that says so. Dates that
 * other articles of a ledger would settle are not sought here: that is a derivation. Stateless.
 */
public final class OwnDay implements Resolution<OwnDay.Input, Dated> {
  private static final int WORDS_BETWEEN = 2;

  /** Passages among which a line of the last change is looked for, and its longest in words. */
  private static final int HEAD = 8;

  private static final int LONGEST_LINE = 12;
  private static final double SURE = 0.9;
  private static final double SURE_OF_YEAR = 0.85;

  /** What is resolved together; the lists run in parallel, one entry a passage. */
  public record Input(List<Printing> printings, List<List<TimeExpression>> times) {}

  @Override
  public Dated resolve(Input input) {
    Dated today = today(input);
    if (today != null) {
      return today;
    }
    Dated counted = Countdown.read(input);
    if (counted != null) {
      return counted;
    }
    Dated updated = updated(input);
    if (updated != null) {
      return updated;
    }
    OwnDayClues clues = OwnDayClues.of(named(input), input);
    NamedDay latest = clues.latest();
    if (latest == null) {
      return Dated.unknown();
    }
    LocalDate day = latest.day();
    if (clues.chance(OwnDayClues.Claim.NEXT) >= SURE) {
      return range(day, day.plusDays(1), Dated.Precision.MONTH, latest.words());
    }
    if (clues.chance(OwnDayClues.Claim.WEEK) >= SURE) {
      return range(day, day.plusDays(6), Dated.Precision.MONTH, latest.words());
    }
    if (clues.chance(OwnDayClues.Claim.YEAR) >= SURE_OF_YEAR) {
      return range(day, day.plusYears(1).minusDays(1), Dated.Precision.YEAR, latest.words());
    }
    return Dated.unknown();
  }

  private static Dated range(LocalDate from, LocalDate to, Dated.Precision precision, Span words) {
    return new Dated(from, to, null, precision, Dated.How.INFERRED, words);
  }

  /** "Today, 3 May 2031", "today (3 May 2031)": said outright, and not by somebody quoted. */
  private static @Nullable Dated today(Input input) {
    Dated found = null;
    for (int i = 0; i < input.printings.size(); i++) {
      List<TimeExpression> times = input.times.get(i);
      Printing printing = input.printings.get(i);
      for (int k = 0; k + 1 < times.size(); k++) {
        TimeExpression one = times.get(k);
        TimeExpression two = times.get(k + 1);
        LocalDate day = isToday(printing.words(), one) ? fullDate(two) : null;
        if (day == null || two.start() - one.end() > WORDS_BETWEEN) {
          continue;
        }
        if (hasWord(printing.words(), one, two) || isQuoted(printing.words(), one.start())) {
          continue;
        }
        if (found != null && !day.equals(found.from())) {
          return null;
        }
        Span from = TimeResolution.span(printing, one);
        Span words = from.union(TimeResolution.span(printing, two));
        found = Dated.day(day, Dated.How.TEXT, words);
      }
    }
    return found;
  }

  /** "Updated 4 March 2031 10:14" at the head: that day, or one of the six before. */
  private static @Nullable Dated updated(Input input) {
    for (int i = 0; i < input.printings.size() && i < HEAD; i++) {
      Words words = input.printings.get(i).words();
      List<TimeExpression> times = input.times.get(i);
      int verb = words.lower(0).equals("last") ? 1 : 0;
      boolean is = words.lower(verb).equals("updated") || words.lower(verb).equals("modified");
      if (!is || times.isEmpty() || words.size() > LONGEST_LINE) {
        continue;
      }
      TimeExpression first = times.get(0);
      LocalDate day = first.start() - verb <= WORDS_BETWEEN + 2 ? fullDate(first) : null;
      if (day != null) {
        Span span = TimeResolution.span(input.printings.get(i), first);
        return range(day.minusDays(6), day, Dated.Precision.MONTH, span);
      }
    }
    return null;
  }

  private static boolean isToday(Words words, TimeExpression time) {
    return time.end() == time.start() + 1 && words.lower(time.start()).equals("today");
  }

  /**
   * True behind an opening mark of this passage, or in one that nothing but a mark opens or ends.
   */
  private static boolean isQuoted(Words words, int token) {
    int before = 0;
    int behind = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals("\"")) {
        before += i < token ? 1 : 0;
        behind += i > token ? 1 : 0;
      }
    }
    return before % 2 == 1 || behind % 2 == 1;
  }

  private static boolean hasWord(Words words, TimeExpression one, TimeExpression two) {
    for (int i = one.end(); i < two.start(); i++) {
      if (words.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** The day of a date with its year; null for others. */
  static @Nullable LocalDate fullDate(TimeExpression time) {
    Meaning said = time.meaning();
    boolean full =
        said.form() == Form.DATE
            && said.has(Field.YEAR)
            && said.has(Field.DAY)
            && !said.has(Field.ERA);
    LocalDate day = full ? time.day(null) : null;
    boolean agrees =
        day != null
            && said.get(Field.WEEKDAY, day.getDayOfWeek().getValue())
                == day.getDayOfWeek().getValue();
    return agrees ? day : null;
  }

  /** The days named in full, or settled by their weekday or by the years named beside them. */
  private static List<NamedDay> named(Input input) {
    List<NamedDay> days = new ArrayList<>();
    int latestYear = 0;
    int wordsBefore = 0;
    for (int i = 0; i < input.printings.size(); i++) {
      Printing printing = input.printings.get(i);
      for (TimeExpression time : input.times.get(i)) {
        LocalDate day = fullDate(time);
        if (day != null && day.getYear() > 1990 && !isOfFile(printing.words(), time)) {
          days.add(NamedDay.of(printing, time, day, true, wordsBefore));
          latestYear = Math.max(latestYear, day.getYear());
        }
      }
      wordsBefore += printing.words().size();
    }
    if (latestYear > 0) {
      addWithoutYear(input, latestYear, days);
    }
    return days;
  }

  /** The day of an old picture: "FILE - ...", "in this 3 May 2031 file photo". */
  private static boolean isOfFile(Words words, TimeExpression time) {
    for (int i = 0; i < 3; i++) {
      if (words.lower(time.end() + i).equals("file")) {
        return true;
      }
    }
    return words.lower(0).equals("file") && words.token(0).equals("FILE");
  }

  private static void addWithoutYear(Input input, int year, List<NamedDay> days) {
    int wordsBefore = 0;
    for (int i = 0; i < input.printings.size(); i++) {
      Printing printing = input.printings.get(i);
      for (TimeExpression time : input.times.get(i)) {
        Meaning said = time.meaning();
        if (said.form() != Form.DATE || !said.has(Field.DAY) || said.has(Field.YEAR)) {
          continue;
        }
        LocalDate day =
            new TimeExpression(
                    time.start(),
                    time.end(),
                    0,
                    0,
                    said.with(Field.YEAR, year),
                    time.direction(),
                    "")
                .day(null);
        if (day != null && said.has(Field.WEEKDAY)) {
          int weekday = said.get(Field.WEEKDAY, 0);
          LocalDate next = day.plusYears(1);
          boolean same = day.getDayOfWeek().getValue() == weekday;
          boolean nextYear = !same && next.getDayOfWeek().getValue() == weekday;
          day = same ? day : nextYear ? next : null;
        }
        if (day != null) {
          days.add(NamedDay.of(printing, time, day, false, wordsBefore));
        }
      }
      wordsBefore += printing.words().size();
    }
  }
}
