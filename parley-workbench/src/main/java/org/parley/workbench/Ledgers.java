package org.parley.workbench;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerFault;
import org.parley.ledger.LedgerFolder;

/**
 * Open ledgers, each used by one request at a time: a ledger takes one thread, and a few of them
 * keep all cores busy. One that a newer run has given another profile is opened anew.
 */
final class Ledgers implements AutoCloseable {
  private static final int MOST = 8;

  private final LedgerFolder folder;
  private final InstantSource clock;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Held> idle = new ArrayDeque<>();
  private boolean closed;

  Ledgers(LedgerFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  LedgerFolder folder() {
    return folder;
  }

  private record Held(Ledger ledger, long run) {}

  /**
   * Runs the work with a ledger of its own.
   *
   * @throws Problem if there is no ledger to read, or the workbench stops
   */
  <T extends @Nullable Object> T with(Function<Ledger, T> work) {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopping();
    }
    Held held = null;
    boolean whole = false;
    try {
      held = take();
      T result = work.apply(held.ledger());
      whole = true;
      return result;
    } catch (Problem e) {
      whole = true;
      throw e;
    } finally {
      if (held != null) {
        giveBack(held, whole);
      }
      free.release();
    }
  }

  private Held take() {
    while (true) {
      Held held;
      synchronized (idle) {
        if (closed) {
          throw stopping();
        }
        held = idle.poll();
      }
      if (held == null) {
        return open();
      }
      if (held.ledger().newestRun() == held.run()) {
        return held;
      }
      held.ledger().close();
    }
  }

  private Held open() {
    try {
      Ledger ledger = Ledger.open(folder, clock.instant());
      return new Held(ledger, ledger.newestRun());
    } catch (LedgerFault e) {
      if (e.code() == LedgerFault.Code.MISSING) {
        throw Problem.later("no-ledger", "the ledger is not there yet; ask again in a moment");
      }
      throw e;
    }
  }

  private void giveBack(Held held, boolean whole) {
    synchronized (idle) {
      if (whole && !closed) {
        idle.push(held);
        return;
      }
    }
    held.ledger().close();
  }

  private static Problem stopping() {
    return Problem.later("stopping", "Parley is stopping; start it again");
  }

  /** Closes those that are idle; those in use are closed by who uses them. */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(held -> held.ledger().close());
      idle.clear();
    }
  }
}
