package org.parley.cli;

import java.util.Locale;

/** Tells how long the work itself took, without the start of Java; for measuring. */
final class Timing {
  private final Console console;
  private final boolean wanted;
  private final long start = System.nanoTime();

  private Timing(Console console, boolean wanted) {
    this.console = console;
    this.wanted = wanted;
  }

  static Timing start(Console console, boolean wanted) {
    return new Timing(console, wanted);
  }

  void end(String what) {
    if (wanted) {
      console.notice(
          String.format(Locale.ROOT, "%s: %.1f ms", what, (System.nanoTime() - start) / 1e6));
    }
  }
}
