package org.parley.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.raw.Limits;

/**
 * How to read.
 *
 * @param published the day that articles without a given one are taken to be of; null for none
 * @param limits of input sizes
 * @param threads how many articles are read at once; at least 1
 */
public record ReadOptions(@Nullable LocalDate published, Limits limits, int threads) {
  public ReadOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
  }

  /** No day given, the usual limits, one thread a core. */
  public static ReadOptions defaults() {
    return new ReadOptions(null, Limits.defaults(), Runtime.getRuntime().availableProcessors());
  }
}
