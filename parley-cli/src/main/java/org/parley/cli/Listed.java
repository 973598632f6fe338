package org.parley.cli;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prints what is listed, as text or as fields, and counts it.
 *
 * @param <T> what an entry is
 */
final class Listed<T> {
  private final Consumer<T> print;
  private final @Nullable FieldsOut out;
  private long count;

  private Listed(Consumer<T> print, @Nullable FieldsOut out) {
    this.print = print;
    this.out = out;
  }

  /**
   * @param text prints an entry as text
   * @param fields what is printed of it otherwise
   */
  static <T> Listed<T> on(
      Console console,
      FieldsOut.Format format,
      Consumer<T> text,
      Function<T, Map<String, @Nullable Object>> fields) {
    if (format == FieldsOut.Format.TEXT) {
      return new Listed<>(text, null);
    }
    FieldsOut out = new FieldsOut(console, format);
    return new Listed<>(entry -> out.write(fields.apply(entry)), out);
  }

  void add(T entry) {
    count++;
    print.accept(entry);
  }

  /** Ends the list; how many were in it. */
  long end() {
    if (out != null) {
      out.end();
    }
    return count;
  }
}
