package org.parley.eval.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.language.net.Matrix;

/** A matrix that is learnt, by rows, with its gradient and what Adam remembers of it. */
final class Parameter {
  final String name;
  final int rows;
  final int columns;
  final float[][] values;
  final float[][] gradient;
  final float[][] mean;
  final float[][] square;

  /** Rows that have a gradient, where only few have one at a time; null where all have. */
  final @Nullable BitSet touched;

  final int[] stepped;
  private float @Nullable [][] transposed;

  private Parameter(String name, int rows, int columns, boolean sparse) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
    values = new float[rows][columns];
    gradient = new float[rows][columns];
    mean = new float[rows][columns];
    square = new float[rows][columns];
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
    for (int r = 0; r < rows && deviation > 0; r++) {
      for (int c = 0; c < columns; c++) {
        values[r][c] = (float) (random.nextGaussian() * deviation);
      }
    }
    return this;
  }

  /** The values with rows and columns changed round, made once between two steps. */
  float[][] transposed() {
    if (transposed == null) {
      transposed = Matrix.transposed(values, rows, columns);
    }
    return transposed;
  }

  /** To be called when the values have changed. */
  void changed() {
    transposed = null;
  }

  /** The values in row order. */
  float[] flat() {
    float[] flat = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(values[r], 0, flat, r * columns, columns);
    }
    return flat;
  }

  /** Sets to zero the rows that no step ever changed. */
  void clearUnused() {
    for (int row = 0; row < rows && touched != null; row++) {
      if (stepped[row] == 0) {
        Arrays.fill(values[row], 0);
      }
    }
  }
}
