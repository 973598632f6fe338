package org.parley.cli;

import java.util.function.LongSupplier;

/**
 * How far the work is: on a terminal one line that is written over, elsewhere a line each ten
 * seconds. Short work says nothing.
 */
final class StatusLine {
  private static final long NANOS = 1_000_000_000L;

  private final Console console;
  private final LongSupplier nanoTime;
  private final long start;
  private long next;
  private boolean written;

  StatusLine(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
    next = start + every();
  }

  private long every() {
    return console.errIsTerminal() ? NANOS / 2 : 10 * NANOS;
  }

  /** Since the work began. */
  double seconds() {
    return (double) (nanoTime.getAsLong() - start) / NANOS;
  }

  /** True where a line is due; then the next one is due a while later. */
  boolean isDue() {
    long now = nanoTime.getAsLong();
    if (now - next < 0) {
      return false;
    }
    next = now + every();
    return true;
  }

  void say(String line) {
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
