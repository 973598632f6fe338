package org.parley.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.parley.engine.raw.InputError;
import org.parley.ledger.BuildListener;

/**
 * Says how far a build is: on a terminal one line that is written over, elsewhere a line each ten
 * seconds. Short work says nothing.
 */
final class BuildProgress implements BuildListener {
  private static final long NANOS = 1_000_000_000L;

  private final Console console;
  private final LongSupplier nanoTime;
  private final long total;
  private final long start;
  private long next;
  private boolean written;
  private int met;

  /**
   * @param total articles in the input; -1 where that is not known
   */
  BuildProgress(Console console, LongSupplier nanoTime, long total) {
    this.console = console;
    this.nanoTime = nanoTime;
    this.total = total;
    start = nanoTime.getAsLong();
    next = start + every();
  }

  private long every() {
    return console.errIsTerminal() ? NANOS / 2 : 10 * NANOS;
  }

  double seconds() {
    return (double) (nanoTime.getAsLong() - start) / NANOS;
  }

  @Override
  public void met() {
    met++;
    if (isTime()) {
      say(line());
    }
  }

  @Override
  public void error(InputError error) {
    clear();
    console.notice(error.line());
  }

  @Override
  public void grouping(int left) {
    if (left > 0 && isTime()) {
      say(String.format(Locale.ROOT, "grouping claims: %,d kinds left", left));
    }
  }

  private boolean isTime() {
    long now = nanoTime.getAsLong();
    if (now - next < 0) {
      return false;
    }
    next = now + every();
    return true;
  }

  private String line() {
    double rate = met / Math.max(0.001, seconds());
    if (total < met) {
      return String.format(Locale.ROOT, "%,d articles, %,.0f/s", met, rate);
    }
    return String.format(
        Locale.ROOT,
        "%,d of %,d articles, %,.0f/s, %s left",
        met,
        total,
        rate,
        time((long) ((total - met) / rate)));
  }

  static String time(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? seconds / 60 + " min " + seconds % 60 + " s"
            : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }

  private void say(String line) {
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
