package org.parley.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.parley.engine.raw.InputError;
import org.parley.ledger.BuildListener;

/** Says how far a build is. */
final class BuildProgress implements BuildListener {
  private final Console console;
  private final StatusLine status;
  private final long total;
  private int met;

  /**
   * @param total articles in the input; -1 where that is not known
   */
  BuildProgress(Console console, LongSupplier nanoTime, long total) {
    this.console = console;
    this.status = new StatusLine(console, nanoTime);
    this.total = total;
  }

  double seconds() {
    return status.seconds();
  }

  @Override
  public void met() {
    met++;
    if (status.isDue()) {
      status.say(line());
    }
  }

  @Override
  public void error(InputError error) {
    clear();
    console.notice(error.line());
  }

  @Override
  public void grouping(int left) {
    if (left > 0 && status.isDue()) {
      status.say(String.format(Locale.ROOT, "grouping claims: %,d kinds left", left));
    }
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

  void clear() {
    status.clear();
  }
}
