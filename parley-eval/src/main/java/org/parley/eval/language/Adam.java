package org.parley.eval.language;

import java.util.BitSet;
import java.util.List;

/** Steps against the gradient, each weight with a pace of its own (Kingma and Ba 2015). */
final class Adam {
  private static final float MEAN = 0.9f;
  private static final float SQUARE = 0.95f;
  private static final double LONGEST = 20;

  private final List<Parameter> parameters;
  private int step;

  Adam(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /** One step; gradients are zero after it. */
  void step(float rate) {
    step++;
    double norm = Math.sqrt(parameters.stream().mapToDouble(Adam::squared).sum());
    float shrink = norm > LONGEST ? (float) (LONGEST / norm) : 1;
    float pace =
        (float) (rate * Math.sqrt(1 - Math.pow(SQUARE, step)) / (1 - Math.pow(MEAN, step)));
    for (Parameter parameter : parameters) {
      BitSet touched = parameter.touched;
      if (touched == null) {
        for (int row = 0; row < parameter.rows; row++) {
          update(parameter, row, shrink, pace);
        }
        parameter.changed();
        continue;
      }
      for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
        // What it remembers fades while a row has no gradient.
        int rest = Math.min(200, step - parameter.stepped[row] - 1);
        fade(parameter.mean[row], (float) Math.pow(MEAN, rest));
        fade(parameter.square[row], (float) Math.pow(SQUARE, rest));
        parameter.stepped[row] = step;
        update(parameter, row, shrink, pace);
      }
      touched.clear();
    }
  }

  private static double squared(Parameter parameter) {
    double sum = 0;
    BitSet touched = parameter.touched;
    if (touched == null) {
      for (float[] row : parameter.gradient) {
        sum += squared(row);
      }
      return sum;
    }
    for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
      sum += squared(parameter.gradient[row]);
    }
    return sum;
  }

  private static double squared(float[] row) {
    float sum = 0;
    for (float g : row) {
      sum += g * g;
    }
    return sum;
  }

  private static void fade(float[] row, float by) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= by;
    }
  }

  private static void update(Parameter parameter, int row, float shrink, float pace) {
    float[] values = parameter.values[row];
    float[] gradient = parameter.gradient[row];
    float[] mean = parameter.mean[row];
    float[] square = parameter.square[row];
    for (int i = 0; i < values.length; i++) {
      mean[i] = MEAN * mean[i] + (1 - MEAN) * shrink * gradient[i];
    }
    for (int i = 0; i < values.length; i++) {
      float g = gradient[i] * shrink;
      square[i] = SQUARE * square[i] + (1 - SQUARE) * g * g;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] -= pace * mean[i] / ((float) Math.sqrt(square[i]) + 1e-8f);
    }
    java.util.Arrays.fill(gradient, 0);
  }
}
