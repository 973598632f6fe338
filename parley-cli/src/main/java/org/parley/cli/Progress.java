package org.parley.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says how far the reading is: on a terminal one line that is written over, elsewhere a line each
 * ten seconds. Short work says nothing.
 */
final class Progress {
  private static final long NANOS = 1_000_000_000L;

  private final Console console;
  private final LongSupplier nanoTime;
  private final long start;
  private long next;
  private boolean written;
  private int articles;

  Progress(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
    next = start + every();
  }

  private long every() {
    return console.errIsTerminal() ? NANOS / 2 : 10 * NANOS;
  }

  int articles() {
    return articles;
  }

  void article() {
    articles++;
    long now = nanoTime.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + every();
    double seconds = (double) (now - start) / NANOS;
    String line =
        String.format(
            Locale.ROOT,
            "%,d article%s read, %.0f/s",
            articles,
            articles == 1 ? "" : "s",
            articles / seconds);
    written = console.errIsTerminal();
    console.progress(console.errIsTerminal() ? "\r\u001B[K" + line : line + "\n");
  }

  /** Takes the line that is written over away, so that the next line stands alone. */
  void clear() {
    if (written) {
      console.progress("\r\u001B[K");
      written = false;
    }
  }
}
