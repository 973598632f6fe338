package org.parley.eval.language;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.language.net.Matrix;

/** A linear layer: {@code y = x w + b}; the bias may be absent. */
final class Linear {
  final Parameter weights;
  final @Nullable Parameter bias;
  private final int in;
  private final int out;

  Linear(
      String weights, @Nullable String bias, int in, int out, Random random, List<Parameter> all) {
    this.in = in;
    this.out = out;
    this.weights = Parameter.dense(weights, in, out, Math.sqrt(1.0 / in), random);
    all.add(this.weights);
    this.bias = bias == null ? null : Parameter.dense(bias, 1, out, 0, random);
    if (this.bias != null) {
      all.add(this.bias);
    }
  }

  int width() {
    return out;
  }

  float[][] forward(float[][] x, int n) {
    float[][] y = new float[n][out];
    for (int i = 0; i < n && bias != null; i++) {
      System.arraycopy(bias.values[0], 0, y[i], 0, out);
    }
    Matrix.multiply(x, n, in, weights.values, out, y);
    return y;
  }

  /** Adds to the gradients of the weights and of {@code x}. */
  void back(float[][] x, int n, float[][] dy, float[][] dx) {
    Matrix.multiplyTransposed(x, n, in, dy, out, weights.gradient);
    for (int i = 0; i < n && bias != null; i++) {
      Matrix.add(1, dy[i], out, bias.gradient[0]);
    }
    Matrix.multiply(dy, n, out, weights.transposed(), in, dx);
  }
}
