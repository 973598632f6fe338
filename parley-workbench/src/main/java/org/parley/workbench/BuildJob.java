package org.parley.workbench;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.engine.raw.InputError;
import org.parley.ledger.Build;
import org.parley.ledger.BuildListener;
import org.parley.ledger.LedgerFault;
import org.parley.workbench.view.StatusView;

/** The one build that goes on beside the answers: how far it is, and an end before its end. */
final class BuildJob implements BuildListener {
  /** What it does at the moment. */
  enum State {
    READY,
    BUILDING,
    STOPPED,
    FAILED
  }

  private static final double NANOS = 1e9;

  private final LongSupplier nanoTime;
  private @Nullable Thread thread;
  private State state = State.READY;
  private @Nullable String fault;
  private boolean stopping;
  private long start;
  private long total;
  private int met;
  private int rejected;
  private boolean grouping;

  BuildJob(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  synchronized void start(Build build, List<String> inputs, InputStream in, long articles) {
    if (thread != null) {
      throw new IllegalStateException("a build has begun");
    }
    state = State.BUILDING;
    start = nanoTime.getAsLong();
    total = articles;
    Thread made = new Thread(() -> run(build, inputs, in), "parley-build");
    // The program may end while standard input never does.
    made.setDaemon(true);
    thread = made;
    made.start();
  }

  private void run(Build build, List<String> inputs, InputStream in) {
    try {
      build.run(inputs, in, this);
      end(State.READY, null);
    } catch (CancellationException e) {
      end(State.STOPPED, null);
    } catch (LedgerFault e) {
      end(State.FAILED, e.line());
    } catch (RuntimeException | Error e) {
      end(State.FAILED, "a fault of Parley: " + e + " [internal]; please report this line");
    }
  }

  private synchronized void end(State ended, @Nullable String why) {
    state = ended;
    fault = why;
  }

  @Override
  public synchronized void met() {
    met++;
    heed();
  }

  @Override
  public synchronized void error(InputError error) {
    rejected += error.kept() ? 0 : 1;
    heed();
  }

  @Override
  public synchronized void grouping(int left) {
    grouping = true;
    heed();
  }

  private void heed() {
    if (stopping) {
      throw new CancellationException("stopped");
    }
  }

  synchronized State state() {
    return state;
  }

  synchronized @Nullable String fault() {
    return fault;
  }

  /**
   * How far it is; null where none is under way.
   *
   * @param stored articles that the ledger has of it
   */
  synchronized StatusView.@Nullable Progress progress(int stored) {
    if (state != State.BUILDING) {
      return null;
    }
    double seconds = Math.max(0.001, (nanoTime.getAsLong() - start) / NANOS);
    double rate = Math.round(met / seconds * 10) / 10.0;
    boolean known = total >= met && rate > 0;
    return new StatusView.Progress(
        met,
        total < 0 ? null : Long.valueOf(total),
        stored,
        rejected,
        rate,
        known ? Long.valueOf((long) ((total - met) / rate)) : null,
        grouping ? "grouping" : "reading");
  }

  /** Waits until it has ended. */
  void await() throws InterruptedException {
    Thread running;
    synchronized (this) {
      running = thread;
    }
    if (running != null) {
      running.join();
    }
  }

  /** Asks it to end where a batch ends, and waits until it has. */
  void stop() {
    synchronized (this) {
      stopping = true;
    }
    try {
      await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
