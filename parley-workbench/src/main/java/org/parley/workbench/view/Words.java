package org.parley.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** Values as the API writes them. */
final class Words {
  private Words() {}

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static List<Integer> pair(Span span) {
    return List.of(span.start(), span.end());
  }

  static @Nullable List<Integer> pairOrNull(@Nullable Span span) {
    return span == null ? null : pair(span);
  }

  /** How a day is known: said in the words, by the article's day, or not at all. */
  static String how(@Nullable LocalDate day, boolean said) {
    return day == null ? "unknown" : said ? "said" : "by";
  }
}
