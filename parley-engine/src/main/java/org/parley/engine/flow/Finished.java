package org.parley.engine.flow;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The result of work on another thread. Stateless. */
public final class Finished {
  private Finished() {}

  /**
   * Waits for the result; what the work threw is thrown here.
   *
   * @param work what is being done, for the message: "reading"
   * @throws CancellationException if this thread is interrupted meanwhile; it stays interrupted
   */
  public static <T> T of(Future<T> result, String work) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while " + work);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
