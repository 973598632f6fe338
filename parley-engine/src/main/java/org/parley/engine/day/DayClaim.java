package org.parley.engine.day;

import org.jspecify.annotations.Nullable;
import org.parley.model.Dated;

/**
 * The fewest days, one after the other, that hold the article's own with the chance that is asked
 * for; numbers of candidates.
 */
record DayClaim(int first, int last) {
  /** Days that may be claimed together. */
  private static final int[] WIDTHS = {1, 2, 3, 7, 14, 31, 92, 183, 365};

  /** The chance asked for, of each. */
  private static final double[] SURE = {0.93, 0.97, 0.97, 0.97, 0.97, 0.97, 0.97, 0.97, 0.97};

  /** Null where even the most days are not sure enough; the last chance is that of no day. */
  static @Nullable DayClaim of(double[] chances) {
    for (int k = 0; k < WIDTHS.length; k++) {
      int width = Math.min(WIDTHS[k], chances.length - 1);
      double sum = 0;
      double most = 0;
      int best = -1;
      for (int i = 0; i < chances.length - 1; i++) {
        sum += chances[i] - (i >= width ? chances[i - width] : 0);
        if (i >= width - 1 && sum > most) {
          most = sum;
          best = i;
        }
      }
      if (best >= 0 && most >= SURE[k]) {
        return new DayClaim(best - width + 1, best);
      }
    }
    return null;
  }

  Dated.Precision precision() {
    int days = last - first + 1;
    return days == 1
        ? Dated.Precision.DAY
        : days <= 31 ? Dated.Precision.MONTH : Dated.Precision.YEAR;
  }
}
