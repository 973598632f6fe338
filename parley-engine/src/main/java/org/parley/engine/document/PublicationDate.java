package org.parley.engine.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Dated;
import org.parley.model.Span;

/**
 * When an article was published: what the input says, else what the page's data says, else its
 * address, else its own words, else the count of the conflict's days; else unknown. The first that
 * gives a date stands, and a clash is not averaged.
 */
final class PublicationDate {
  private static final int HEAD_BLOCKS = 8;
  private static final int LONGEST_DATELINE = 120;

  private PublicationDate() {}

  static Dated read(
      @Nullable String given,
      List<DateCandidate> metadata,
      @Nullable String address,
      String clean,
      List<Block> blocks,
      @Nullable LocalDate firstDay) {
    Dated said = given == null ? null : dated(DateWords.read(given), Dated.How.GIVEN);
    for (int i = 0; i < metadata.size() && said == null; i++) {
      said = dated(DateWords.read(metadata.get(i).value()), Dated.How.METADATA);
    }
    if (said == null && address != null) {
      LocalDate day = ofAddress(address);
      said = day == null ? null : Dated.day(day, Dated.How.ADDRESS, null);
    }
    if (said == null) {
      said = ofText(clean, blocks);
    }
    if (said == null && firstDay != null) {
      said = DayCount.read(clean, firstDay);
    }
    return said == null ? Dated.unknown() : said;
  }

  private static @Nullable Dated dated(@Nullable DateWords words, Dated.How how) {
    if (words == null) {
      return null;
    }
    OffsetDateTime at = words.at();
    if (at != null) {
      return Dated.minute(at, how);
    }
    if (words.day() == null) {
      YearMonth month = YearMonth.of(words.year(), words.month());
      return new Dated(
          month.atDay(1), month.atEndOfMonth(), null, Dated.Precision.MONTH, how, null);
    }
    return Dated.day(words.from(), how, null);
  }

  /** The day in an address: {@code /2022/03/27/}, {@code /2022-03-27/}, {@code -20220327}. */
  static @Nullable LocalDate ofAddress(String address) {
    int end = address.indexOf('?');
    String path = end < 0 ? address : address.substring(0, end);
    for (int i = 1; i < path.length(); i++) {
      if (!isDigit(path.charAt(i)) || isDigit(path.charAt(i - 1))) {
        continue;
      }
      int stop = i;
      while (stop < path.length() && isDigit(path.charAt(stop))) {
        stop++;
      }
      LocalDate day = null;
      if (stop - i == 8) {
        day =
            day(
                path.substring(i, i + 4),
                path.substring(i + 4, i + 6),
                path.substring(i + 6, stop));
      } else if (stop - i == 4 && stop < path.length()) {
        day = parted(path, i, path.charAt(stop));
      }
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parted(String path, int from, char mark) {
    if (mark != '/' && mark != '-' && mark != '_') {
      return null;
    }
    int second = path.indexOf(mark, from + 5);
    if (second < 0 || second - from > 8) {
      return null;
    }
    int end = second + 1;
    while (end < path.length() && isDigit(path.charAt(end)) && end - second <= 2) {
      end++;
    }
    boolean digitFollows = end < path.length() && isDigit(path.charAt(end));
    return digitFollows
        ? null
        : day(
            path.substring(from, from + 4),
            month(path.substring(from + 5, second)),
            path.substring(second + 1, end));
  }

  /** The figures of a month, or those of its English abbreviation: {@code /2022/mar/27/}. */
  private static String month(String words) {
    DateWords named =
        words.length() == 3 && Character.isLetter(words.charAt(0))
            ? DateWords.read("1 " + words + " 2000")
            : null;
    return named == null ? words : String.valueOf(named.month());
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    if (month.isEmpty() || month.length() > 2 || day.isEmpty()) {
      return null;
    }
    for (int i = 0; i < month.length(); i++) {
      if (!isDigit(month.charAt(i))) {
        return null;
      }
    }
    DateWords words = DateWords.read(year + "-" + month + "-" + day);
    return words == null || words.day() == null ? null : words.from();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A line that is only a date, or the full date of a dateline or after "today", near the top. */
  private static @Nullable Dated ofText(String clean, List<Block> blocks) {
    int paragraphs = 0;
    for (int i = 0; i < blocks.size() && i < HEAD_BLOCKS && paragraphs < 2; i++) {
      Block block = blocks.get(i);
      String text = block.span().of(clean);
      if (block.kind() == Block.Kind.BYLINE) {
        Line line = Line.of(text, List.of()).get(0);
        DateWords words = DateLines.isUpdate(line) ? null : dayIn(text);
        if (words != null) {
          return Dated.day(words.from(), Dated.How.TEXT, block.span());
        }
      } else if (block.kind() == Block.Kind.PARAGRAPH) {
        paragraphs++;
        Dated dateline = dateline(text, block.span().start());
        if (dateline != null) {
          return dateline;
        }
      }
    }
    return null;
  }

  private static @Nullable DateWords dayIn(String words) {
    DateWords date = words.length() > LONGEST_DATELINE ? null : DateWords.read(words);
    return date == null || date.day() == null ? null : date;
  }

  /**
   * {@code ORLEN, 3 May 2031 - }: what stands before the dash, where a place in capitals begins it.
   */
  private static @Nullable String placeLine(String text) {
    int capitals = 0;
    while (capitals < text.length() && Character.isUpperCase(text.charAt(capitals))) {
      capitals++;
    }
    if (capitals < 3) {
      return null;
    }
    int limit = Math.min(text.length() - 1, LONGEST_DATELINE);
    for (int i = capitals; i < limit; i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
      if (dash && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
        return text.substring(0, i);
      }
    }
    return null;
  }

  /**
   * {@code ORLEN, May 3, 2031 (Reuters) - } or {@code today, 3 May 2031} at a paragraph's start.
   */
  private static @Nullable Dated dateline(String text, int offset) {
    Span agency = Credits.datelineAgency(text);
    if (agency != null) {
      String head = text.substring(0, agency.start() - 1);
      DateWords words = dayIn(head);
      if (words != null) {
        return Dated.day(
            words.from(), Dated.How.TEXT, new Span(offset, offset + head.strip().length()));
      }
    }
    String place = placeLine(text);
    DateWords placed = place == null ? null : dayIn(place);
    if (place != null && placed != null) {
      return Dated.day(
          placed.from(), Dated.How.TEXT, new Span(offset, offset + place.strip().length()));
    }
    String start = text.substring(0, Math.min(text.length(), 400));
    int today = Line.fold(start).indexOf("today, ");
    if (today >= 0) {
      int from = today + 7;
      int end = from;
      int blanks = 0;
      while (end < start.length() && blanks < 3 && end - from < 24) {
        blanks += start.charAt(end) == ' ' ? 1 : 0;
        end++;
      }
      String candidate = start.substring(from, blanks == 3 ? end - 1 : end);
      DateWords words = dayIn(candidate);
      if (words != null) {
        return Dated.day(
            words.from(),
            Dated.How.TEXT,
            new Span(offset + from, offset + from + candidate.length()));
      }
    }
    return null;
  }
}
