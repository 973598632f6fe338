package org.parley.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a range that share a month or a century: "22-25 April 2031", "March 4-6, 2031", "on 3
 * and 5 May", "1861-65", and of one from weekday to weekday or from month to month. What one end
 * leaves out, the other says. Stateless.
 */
final class DayRanges {
  private static final Set<String> JOIN = Set.of("-", "to", "through", "until", "and", "or");

  /** Before two days that share a month: others count things. */
  private static final Set<String> LEAD =
      Set.of("", "on", "between", "from", "of", "the", "since", "(", ",", "until", "by");

  /** Before figures that are no day. */
  private static final Set<String> COUNTED = Set.of("$", "£", "€", "-", ".", "no", "page", "pages");

  /** Between two weekdays or months of which the second comes after the first. */
  private static final Set<String> ONWARD = Set.of("-", "to", "through", "until", "till");

  /** Months that are words too: read behind another month only. */
  private static final Map<String, Integer> WORDS_TOO = Map.of("march", 3, "may", 5);

  private DayRanges() {}

  /**
   * A time expression and its pieces.
   *
   * @param first its first piece
   * @param last its last piece
   */
  record Found(TimeExpression time, int first, int last) {

    /** The same reckoned from the time before it, onward. */
    Found behind() {
      Meaning said = time.meaning().with(Field.BASE, 1);
      TimeExpression next =
          new TimeExpression(
              time.start(),
              time.end(),
              time.before(),
              time.behind(),
              said,
              TimeExpression.Direction.FUTURE,
              time.rule());
      return new Found(next, first, last);
    }

    static Found of(Pieces pieces, int first, int last, TimeExpression like, Meaning meaning) {
      return new Found(
          new TimeExpression(
              pieces.token(first),
              pieces.token(last) + 1,
              pieces.before(first),
              pieces.behind(last),
              meaning,
              like.direction(),
              like.rule()),
          first,
          last);
    }
  }

  /** The expressions with the ends of ranges that none of them is yet; in order. */
  static List<TimeExpression> completed(List<Found> alone, Pieces pieces) {
    List<Found> found = paired(alone, pieces);
    List<TimeExpression> all = new ArrayList<>();
    int covered = -1;
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      Found before = beginning(one, pieces);
      if (before != null && before.first > covered) {
        all.add(before.time);
      }
      Found end = end(one, next, pieces);
      covered = one.last;
      if (end == null) {
        all.add(one.time);
        continue;
      }
      Meaning said = one.time.meaning();
      boolean withYear = end.time.meaning().has(Field.YEAR) && !said.has(Field.YEAR);
      if (withYear) {
        said = said.with(Field.YEAR, end.time.meaning().get(Field.YEAR, 0));
      }
      all.add(Found.of(pieces, one.first, one.last, one.time, said).time);
      all.add(end.time);
      covered = end.last;
      if (next != null && next.first <= end.last) {
        i++;
      }
    }
    return all;
  }

  /**
   * With "March" of "February and March", and with "Friday" of "Monday to Friday" behind Monday.
   */
  private static List<Found> paired(List<Found> found, Pieces pieces) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one =
          i + 1 < found.size() ? dated(found.get(i), found.get(i + 1), pieces) : found.get(i);
      Found before = all.isEmpty() ? null : all.get(all.size() - 1);
      all.add(before != null && isOnward(before, one, pieces) ? one.behind() : one);
      int at = one.last + 2;
      Integer month = WORDS_TOO.get(pieces.lower(at));
      boolean joined = JOIN.contains(pieces.lower(at - 1)) && isMonth(one.time.meaning());
      boolean free = i + 1 == found.size() || found.get(i + 1).first > at;
      if (month != null && joined && free && pieces.isCapital(at) && !pieces.isCapital(at + 1)) {
        Meaning said = one.time.meaning().without(Field.YEAR).with(Field.MONTH, month);
        Found other = Found.of(pieces, at, at, one.time, said);
        all.add(isOnward(one, other, pieces) ? other.behind() : other);
      }
    }
    return all;
  }

  /** "March" of "March and April 2031": the year stands once, behind the last of them. */
  private static Found dated(Found one, Found next, Pieces pieces) {
    Meaning first = one.time.meaning();
    Meaning second = next.time.meaning();
    boolean joined = next.first == one.last + 2 && JOIN.contains(pieces.lower(one.last + 1));
    if (!joined || !isOpenDate(first) || !isOpenDate(second.without(Field.YEAR))) {
      return one;
    }
    if (!second.has(Field.YEAR) || second.has(Field.ERA)) {
      return one;
    }
    boolean turned = first.get(Field.MONTH, 0) > second.get(Field.MONTH, 12);
    int year = second.get(Field.YEAR, 0) - (turned ? 1 : 0);
    return Found.of(pieces, one.first, one.last, one.time, first.with(Field.YEAR, year));
  }

  /** A month, a day of a month or a season that leaves its year open. */
  private static boolean isOpenDate(Meaning said) {
    return said.form() == Form.DATE
        && (said.has(Field.MONTH) || said.has(Field.SEASON))
        && !said.has(Field.YEAR)
        && !said.has(Field.YEARS)
        && !said.has(Field.BASE)
        && !said.has(Field.WHICH);
  }

  private static boolean isOnward(Found one, Found other, Pieces pieces) {
    String join = pieces.lower(one.last + 1);
    boolean between = join.equals("and") && pieces.lower(one.first - 1).equals("between");
    if (other.first != one.last + 2 || !ONWARD.contains(join) && !between) {
      return false;
    }
    Meaning first = one.time.meaning();
    Meaning second = other.time.meaning();
    return isMonth(first) && isMonth(second) && !second.has(Field.YEAR)
        || isWeekday(first) && isWeekday(second) && !second.has(Field.WHICH);
  }

  /** "22" of "22-25 April", "1861" of "1861-1865"; null where it is none. */
  private static @Nullable Found beginning(Found end, Pieces pieces) {
    Meaning said = end.time.meaning();
    int at = end.first - 2;
    int first = number(pieces, at);
    int last = number(pieces, end.first);
    String join = pieces.lower(at + 1);
    String lead = pieces.lower(at - 1);
    if (first < 0 || last < 0 || !JOIN.contains(join) || COUNTED.contains(lead)) {
      return null;
    }
    if (isDay(said) && last == said.get(Field.DAY, 0)) {
      boolean led = join.equals("-") || LEAD.contains(lead);
      boolean right = first > 0 && first < last && led;
      return right
          ? Found.of(pieces, at, at, end.time, said.with(Field.DAY, first).without(Field.WEEKDAY))
          : null;
    }
    boolean hyphened = join.equals("-") || lead.equals("from") || lead.equals("between");
    boolean rises =
        said.has(Field.ERA) ? first > last && first < 4000 : first < last && first > 999;
    return isYear(said) && hyphened && rises
        ? Found.of(pieces, at, at, end.time, said.with(Field.YEAR, first))
        : null;
  }

  /** "6, 2031" of "March 4-6, 2031", "65" of "1861-65"; null where it is none. */
  private static @Nullable Found end(Found one, @Nullable Found next, Pieces pieces) {
    Meaning said = one.time.meaning();
    int at = one.last + 2;
    int first = number(pieces, one.last);
    int last = number(pieces, at);
    String join = pieces.lower(at - 1);
    if (first < 0 || last < 0 || !JOIN.contains(join) || next != null && next.first <= at) {
      return null;
    }
    String behind = pieces.lower(at + 1);
    if (isYear(said) && !said.has(Field.ERA)) {
      boolean short2 = pieces.lower(at).length() == 2 && first > 999 && last > first % 100;
      return short2 && join.equals("-") && !behind.equals("-")
          ? Found.of(pieces, at, at, one.time, said.with(Field.YEAR, first - first % 100 + last))
          : null;
    }
    boolean later = isDay(said) && first == said.get(Field.DAY, 0) && last > first && last <= 31;
    if (!later || said.has(Field.YEAR)) {
      return null;
    }
    Meaning other = said.with(Field.DAY, last).without(Field.WEEKDAY);
    if (next != null && isYear(next.time.meaning()) && isNext(next, at, pieces)) {
      Meaning dated = other.with(Field.YEAR, next.time.meaning().get(Field.YEAR, 0));
      return Found.of(pieces, at, next.last, one.time, dated);
    }
    boolean from = pieces.lower(one.first - 1).equals("from") && ONWARD.contains(join);
    boolean counts = !behind.isEmpty() && Character.isLetterOrDigit(behind.charAt(0));
    return counts && !join.equals("-") && !from || behind.equals("%")
        ? null
        : Found.of(pieces, at, at, one.time, other);
  }

  /** The year behind the last day, with or without a comma. */
  private static boolean isNext(Found year, int at, Pieces pieces) {
    return year.first == at + 1 || year.first == at + 2 && pieces.lower(at + 1).equals(",");
  }

  private static boolean isWeekday(Meaning said) {
    return said.form() == Form.DATE && said.has(Field.WEEKDAY) && !said.has(Field.MONTH);
  }

  /** A month, of a year or of none. */
  private static boolean isMonth(Meaning said) {
    return said.form() == Form.DATE
        && said.has(Field.MONTH)
        && !said.has(Field.DAY)
        && !said.has(Field.NTH)
        && !said.has(Field.WHICH);
  }

  private static boolean isDay(Meaning said) {
    return said.form() == Form.DATE && said.has(Field.MONTH) && said.has(Field.DAY);
  }

  private static boolean isYear(Meaning said) {
    return said.form() == Form.DATE
        && said.has(Field.YEAR)
        && !said.has(Field.MONTH)
        && !said.has(Field.SEASON)
        && !said.has(Field.QUARTER)
        && !said.has(Field.HALF);
  }

  /** Figures of one to four digits; -1 for others. */
  private static int number(Pieces pieces, int at) {
    String word = pieces.lower(at);
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
