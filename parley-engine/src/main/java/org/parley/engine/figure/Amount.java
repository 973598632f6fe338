package org.parley.engine.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number in a passage; places are token numbers.
 *
 * @param start first token, with what qualifies the number
 * @param end behind the last token, likewise
 * @param from first token of the number itself
 * @param to behind the last token of the number itself
 * @param low null where only a most is told
 * @param high null where only a least is told
 */
record Amount(
    int start,
    int end,
    int from,
    int to,
    @Nullable Double low,
    @Nullable Double high,
    Measure measure) {

  /** What the number measures by its own words. */
  enum Measure {
    COUNT,
    /** A part of a whole: per cent, a third. */
    SHARE,
    MONEY
  }

  /** True for 1, which most often is an article or a pronoun. */
  boolean isOne() {
    return measure == Measure.COUNT && high != null && high == 1;
  }
}
