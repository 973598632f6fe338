package org.parley.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Says how far the reading is. */
final class Progress {
  private final StatusLine status;
  private int articles;

  Progress(Console console, LongSupplier nanoTime) {
    status = new StatusLine(console, nanoTime);
  }

  int articles() {
    return articles;
  }

  void article() {
    articles++;
    if (status.isDue()) {
      status.say(
          String.format(
              Locale.ROOT,
              "%,d article%s read, %.0f/s",
              articles,
              articles == 1 ? "" : "s",
              articles / status.seconds()));
    }
  }

  void clear() {
    status.clear();
  }
}
