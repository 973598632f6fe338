package org.parley.engine.document;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.Dated;
import org.parley.model.Span;

/**
 * A day counted from the conflict's first one: "now in its 12th day", "on the 12th day of". Only a
 * profile knows the first day, so the date is inferred.
 */
final class DayCount {
  private static final String[] BEFORE = {"in its ", "into its ", "entered its ", "enters its "};
  private static final int LONGEST_NUMBER = 4;

  private DayCount() {}

  /** The day that the text counts to, or null if it counts to none or to several. */
  static @Nullable Dated read(String clean, LocalDate firstDay) {
    Dated found = null;
    for (String before : BEFORE) {
      for (int at = clean.indexOf(before); at >= 0; at = clean.indexOf(before, at + 1)) {
        int from = at + before.length();
        int end = from;
        while (end < clean.length()
            && Character.isDigit(clean.charAt(end))
            && end - from < LONGEST_NUMBER) {
          end++;
        }
        if (end == from || end + 6 > clean.length()) {
          continue;
        }
        String ordinal = clean.substring(end, end + 6).toLowerCase(Locale.ROOT);
        if (!ordinal.endsWith(" day") || !"st nd rd th".contains(ordinal.substring(0, 2))) {
          continue;
        }
        LocalDate day = firstDay.plusDays(Long.parseLong(clean.substring(from, end)) - 1);
        if (found != null && !day.equals(found.from())) {
          return null;
        }
        found = Dated.day(day, Dated.How.INFERRED, new Span(at, end + 6));
      }
    }
    return found;
  }
}
