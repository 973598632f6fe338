package org.parley.eval.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A matrix that is learnt, in row order, with its gradient and what Adam remembers of it. */
final class Parameter {
  final String name;
  final int rows;
  final int columns;
  final float[] values;
  final float[] gradient;
  final float[] mean;
  final float[] square;

  /** Rows that have a gradient, where only few have one at a time; null where all have. */
  final @Nullable BitSet touched;

  final int[] stepped;

  private Parameter(String name, int rows, int columns, boolean sparse) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
    values = new float[rows * columns];
    gradient = new float[values.length];
    mean = new float[values.length];
    square = new float[values.length];
    touched = sparse ? new BitSet(rows) : null;
    stepped = new int[sparse ? rows : 0];
  }

  static Parameter dense(String name, int rows, int columns, double deviation, Random random) {
    return new Parameter(name, rows, columns, false).random(deviation, random);
  }

  /** A table of which a step changes few rows. */
  static Parameter table(String name, int rows, int columns, double deviation, Random random) {
    return new Parameter(name, rows, columns, true).random(deviation, random);
  }

  private Parameter random(double deviation, Random random) {
    if (deviation > 0) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (random.nextGaussian() * deviation);
      }
    }
    return this;
  }

  /** Sets to zero the rows that no step ever changed. */
  void clearUnused() {
    for (int row = 0; row < rows && touched != null; row++) {
      if (stepped[row] == 0) {
        Arrays.fill(values, row * columns, (row + 1) * columns, 0);
      }
    }
  }
}
