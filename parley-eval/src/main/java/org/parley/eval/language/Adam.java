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
        update(parameter, 0, parameter.values.length, shrink, pace);
        continue;
      }
      int columns = parameter.columns;
      for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
        // What it remembers fades while a row has no gradient.
        int rest = Math.min(200, step - parameter.stepped[row] - 1);
        fade(parameter, row * columns, (row + 1) * columns, rest);
        parameter.stepped[row] = step;
        update(parameter, row * columns, (row + 1) * columns, shrink, pace);
      }
      touched.clear();
    }
  }

  private static double squared(Parameter parameter) {
    double sum = 0;
    BitSet touched = parameter.touched;
    if (touched == null) {
      for (float g : parameter.gradient) {
        sum += g * g;
      }
      return sum;
    }
    for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
      for (int i = row * parameter.columns; i < (row + 1) * parameter.columns; i++) {
        sum += parameter.gradient[i] * parameter.gradient[i];
      }
    }
    return sum;
  }

  private static void fade(Parameter parameter, int from, int to, int steps) {
    float mean = (float) Math.pow(MEAN, steps);
    float square = (float) Math.pow(SQUARE, steps);
    for (int i = from; i < to; i++) {
      parameter.mean[i] *= mean;
      parameter.square[i] *= square;
    }
  }

  private static void update(Parameter parameter, int from, int to, float shrink, float pace) {
    float[] values = parameter.values;
    float[] gradient = parameter.gradient;
    float[] mean = parameter.mean;
    float[] square = parameter.square;
    for (int i = from; i < to; i++) {
      float g = gradient[i] * shrink;
      mean[i] = MEAN * mean[i] + (1 - MEAN) * g;
      square[i] = SQUARE * square[i] + (1 - SQUARE) * g * g;
      values[i] -= pace * mean[i] / ((float) Math.sqrt(square[i]) + 1e-8f);
      gradient[i] = 0;
    }
  }
}
