package org.parley.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a range that share a month or a century: "22-25 April 2031", "March 4-6, 2031", "on 3
 * and 5 May", "1861-65". What one end leaves out, the other says. Stateless.
 */
final class DayRanges {
  private static final Set<String> JOIN = Set.of("-", "to", "through", "until", "and", "or");

  /** Before two days that share a month: others count things. */
  private static final Set<String> LEAD =
      Set.of("", "on", "between", "from", "of", "the", "since", "(", ",", "until", "by");

  /** Before figures that are no day. */
  private static final Set<String> COUNTED = Set.of("$", "£", "€", "-", ".", "no", "page", "pages");

  private DayRanges() {}

  /**
   * A time expression and its pieces.
   *
   * @param first its first piece
   * @param last its last piece
   */
  record Found(TimeExpression time, int first, int last) {

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
  static List<TimeExpression> completed(List<Found> found, Pieces pieces) {
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
    boolean counts = !behind.isEmpty() && Character.isLetterOrDigit(behind.charAt(0));
    return counts && !join.equals("-") || behind.equals("%")
        ? null
        : Found.of(pieces, at, at, one.time, other);
  }

  /** The year behind the last day, with or without a comma. */
  private static boolean isNext(Found year, int at, Pieces pieces) {
    return year.first == at + 1 || year.first == at + 2 && pieces.lower(at + 1).equals(",");
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
