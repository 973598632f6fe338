package org.parley.workbench.view;

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

  static int[] pair(Span span) {
    return new int[] {span.start(), span.end()};
  }

  static int @Nullable [] pairOrNull(@Nullable Span span) {
    return span == null ? null : pair(span);
  }
}
