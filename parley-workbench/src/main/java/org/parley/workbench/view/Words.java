package org.parley.workbench.view;

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
}
