package org.parley.eval.language;

import java.util.List;
import java.util.Random;
import org.parley.language.net.Curve;

/**
 * Simple recurrent units that run over a sentence from both ends (Lei et al. 2018). The first layer
 * learns what it lets by; later ones let their input by as it is.
 */
final class RecurrentLayer {
  private final int in;
  private final int hidden;
  private final int width;
  private final boolean projects;
  private final Parameter[] weights = new Parameter[2];
  private final Parameter[] bias = new Parameter[2];
  private final Parameter[] forget = new Parameter[2];
  private final Parameter[] reset = new Parameter[2];

  RecurrentLayer(int number, int in, int hidden, Random random, List<Parameter> all) {
    this.in = in;
    this.hidden = hidden;
    projects = number == 0;
    width = (projects ? 4 : 3) * hidden;
    for (int way = 0; way < 2; way++) {
      String name = "" + number + way;
      weights[way] = Parameter.dense("W" + name, in, width, Math.sqrt(1.0 / in), random);
      bias[way] = Parameter.dense("b" + name, 1, 2 * hidden, 0, random);
      java.util.Arrays.fill(bias[way].values, 0, hidden, 1);
      forget[way] = Parameter.dense("vf" + name, 1, hidden, 0.3, random);
      reset[way] = Parameter.dense("vr" + name, 1, hidden, 0.3, random);
      all.addAll(List.of(weights[way], bias[way], forget[way], reset[way]));
    }
  }

  /** What a run leaves for the way back: gates, and states by word, of both ways. */
  // Never compared by value.
  @SuppressWarnings("ArrayRecordComponent")
  record Run(int n, float[] x, float[][] gates, float[][] states, float[] out) {}

  Run forward(float[] x, int n) {
    float[] out = new float[n * 2 * hidden];
    float[][] gates = new float[2][n * width];
    float[][] states = new float[2][n * hidden];
    for (int way = 0; way < 2; way++) {
      float[] u = gates[way];
      Products.multiply(x, n, in, weights[way].values, width, u);
      float[] skip = projects ? u : x;
      float[] b = bias[way].values;
      float[] f = forget[way].values;
      float[] r = reset[way].values;
      float[] state = new float[hidden];
      for (int k = 0; k < n; k++) {
        int t = way == 0 ? k : n - 1 - k;
        int g = t * width;
        int o = t * 2 * hidden + way * hidden;
        int s = projects ? g + 3 * hidden : o;
        for (int j = 0; j < hidden; j++) {
          float keep = Curve.sigmoid(u[g + hidden + j] + f[j] * state[j] + b[j]);
          float show = Curve.sigmoid(u[g + 2 * hidden + j] + r[j] * state[j] + b[hidden + j]);
          float now = keep * state[j] + (1 - keep) * u[g + j];
          u[g + hidden + j] = keep;
          u[g + 2 * hidden + j] = show;
          states[way][t * hidden + j] = now;
          state[j] = now;
          out[o + j] = show * Curve.tanh(now) + (1 - show) * skip[s + j];
        }
      }
    }
    return new Run(n, x, gates, states, out);
  }

  /** Adds to the gradients of the weights; the gradient of the input. */
  float[] back(Run run, float[] dy) {
    int n = run.n();
    float[] dx = new float[n * in];
    float[] none = new float[hidden];
    for (int way = 0; way < 2; way++) {
      float[] u = run.gates()[way];
      float[] states = run.states()[way];
      float[] du = new float[n * width];
      float[] dstate = new float[hidden];
      float[] skip = projects ? u : run.x();
      float[] dskip = projects ? du : dx;
      float[] f = forget[way].values;
      float[] r = reset[way].values;
      for (int k = n - 1; k >= 0; k--) {
        int t = way == 0 ? k : n - 1 - k;
        int g = t * width;
        int o = t * 2 * hidden + way * hidden;
        int s = projects ? g + 3 * hidden : o;
        float[] before = k == 0 ? none : states;
        int b = k == 0 ? 0 : (way == 0 ? t - 1 : t + 1) * hidden;
        for (int j = 0; j < hidden; j++) {
          float keep = u[g + hidden + j];
          float show = u[g + 2 * hidden + j];
          float bent = Curve.tanh(states[t * hidden + j]);
          float dh = dy[o + j];
          float dshow = dh * (bent - skip[s + j]) * show * (1 - show);
          float dnow = dstate[j] + dh * show * (1 - bent * bent);
          float dkeep = dnow * (before[b + j] - u[g + j]) * keep * (1 - keep);
          dskip[s + j] += dh * (1 - show);
          du[g + j] = dnow * (1 - keep);
          du[g + hidden + j] = dkeep;
          du[g + 2 * hidden + j] = dshow;
          dstate[j] = dnow * keep + dkeep * f[j] + dshow * r[j];
          forget[way].gradient[j] += dkeep * before[b + j];
          reset[way].gradient[j] += dshow * before[b + j];
          bias[way].gradient[j] += dkeep;
          bias[way].gradient[hidden + j] += dshow;
        }
      }
      Products.ofTransposed(run.x(), n, in, du, width, weights[way].gradient);
      Products.byTransposed(du, n, width, weights[way].values, in, dx);
    }
    return dx;
  }
}
