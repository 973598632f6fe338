package org.parley.eval.language;

import java.util.List;
import java.util.Random;
import org.parley.language.net.Curve;
import org.parley.language.net.Matrix;

/**
 * Simple recurrent units that run over a sentence from both ends (Lei et al. 2018). The first layer
 * learns what it lets by; later ones let their input by as it is. Loops are kept short and apart so
 * that they become vector code: see {@link Matrix}.
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
      // Of what to keep, then of what to show.
      bias[way] = Parameter.dense("b" + name, 2, hidden, 0, random);
      java.util.Arrays.fill(bias[way].values[0], 1);
      forget[way] = Parameter.dense("vf" + name, 1, hidden, 0.3, random);
      reset[way] = Parameter.dense("vr" + name, 1, hidden, 0.3, random);
      all.addAll(List.of(weights[way], bias[way], forget[way], reset[way]));
    }
  }

  /** What a run leaves for the way back: its input, and of both ways and each word the gates. */
  // Never compared by value.
  @SuppressWarnings("ArrayRecordComponent")
  record Run(int n, float[][] x, Gates[][] gates, float[][] out) {}

  /** Of one word and one way. */
  // Never compared by value.
  @SuppressWarnings("ArrayRecordComponent")
  record Gates(
      float[] candidate, float[] keep, float[] show, float[] skip, float[] now, float[] bent) {}

  Run forward(float[][] x, int n) {
    float[][] out = new float[n][2 * hidden];
    Gates[][] gates = new Gates[2][n];
    for (int way = 0; way < 2; way++) {
      float[][] u = new float[n][width];
      Matrix.multiply(x, n, in, weights[way].values, width, u);
      float[] state = new float[hidden];
      for (int k = 0; k < n; k++) {
        int t = way == 0 ? k : n - 1 - k;
        float[] candidate = slice(u[t], 0);
        float[] keep = slice(u[t], hidden);
        float[] show = slice(u[t], 2 * hidden);
        float[] skip = projects ? slice(u[t], 3 * hidden) : slice(x[t], way * hidden);
        open(keep, forget[way].values[0], state, bias[way].values[0]);
        open(show, reset[way].values[0], state, bias[way].values[1]);
        float[] now = new float[hidden];
        float[] bent = new float[hidden];
        float[] shown = new float[hidden];
        pass(now, state, keep, candidate);
        bend(bent, now);
        emit(shown, show, bent, skip);
        System.arraycopy(shown, 0, out[t], way * hidden, hidden);
        gates[way][t] = new Gates(candidate, keep, show, skip, now, bent);
        state = now;
      }
    }
    return new Run(n, x, gates, out);
  }

  private float[] slice(float[] row, int from) {
    float[] slice = new float[hidden];
    System.arraycopy(row, from, slice, 0, hidden);
    return slice;
  }

  private static void open(float[] gate, float[] weight, float[] state, float[] bias) {
    for (int j = 0; j < gate.length; j++) {
      gate[j] = Curve.sigmoid(gate[j] + weight[j] * state[j] + bias[j]);
    }
  }

  private static void pass(float[] now, float[] state, float[] keep, float[] candidate) {
    for (int j = 0; j < now.length; j++) {
      now[j] = keep[j] * state[j] + (1 - keep[j]) * candidate[j];
    }
  }

  private static void bend(float[] bent, float[] now) {
    for (int j = 0; j < bent.length; j++) {
      bent[j] = Curve.tanh(now[j]);
    }
  }

  private static void emit(float[] out, float[] show, float[] bent, float[] skip) {
    for (int j = 0; j < out.length; j++) {
      out[j] = show[j] * bent[j] + (1 - show[j]) * skip[j];
    }
  }

  /** Adds to the gradients of the weights; the gradient of the input. */
  float[][] back(Run run, float[][] dy) {
    int n = run.n();
    float[][] dx = new float[n][in];
    float[] none = new float[hidden];
    for (int way = 0; way < 2; way++) {
      float[][] du = new float[n][width];
      float[] dstate = new float[hidden];
      float[] dnow = new float[hidden];
      float[] dshow = new float[hidden];
      float[] dkeep = new float[hidden];
      float[] other = new float[hidden];
      for (int k = n - 1; k >= 0; k--) {
        int t = way == 0 ? k : n - 1 - k;
        Gates g = run.gates()[way][t];
        float[] before = k == 0 ? none : run.gates()[way][way == 0 ? t - 1 : t + 1].now();
        float[] dh = slice(dy[t], way * hidden);
        shown(dshow, dh, g.bent(), g.skip(), g.show());
        kept(dnow, dstate, dh, g.show(), g.bent());
        mixed(dkeep, dnow, before, g.candidate(), g.keep());
        rest(other, dnow, g.keep());
        System.arraycopy(other, 0, du[t], 0, hidden);
        System.arraycopy(dkeep, 0, du[t], hidden, hidden);
        System.arraycopy(dshow, 0, du[t], 2 * hidden, hidden);
        rest(other, dh, g.show());
        if (projects) {
          System.arraycopy(other, 0, du[t], 3 * hidden, hidden);
        } else {
          for (int j = 0; j < hidden; j++) {
            dx[t][way * hidden + j] += other[j];
          }
        }
        before(dstate, dnow, g.keep(), dkeep, forget[way].values[0]);
        product(dstate, dshow, reset[way].values[0]);
        product(forget[way].gradient[0], dkeep, before);
        product(reset[way].gradient[0], dshow, before);
        Matrix.add(1, dkeep, hidden, bias[way].gradient[0]);
        Matrix.add(1, dshow, hidden, bias[way].gradient[1]);
      }
      Matrix.multiplyTransposed(run.x(), n, in, du, width, weights[way].gradient);
      Matrix.multiply(du, n, width, weights[way].transposed(), in, dx);
    }
    return dx;
  }

  private static void shown(float[] to, float[] dh, float[] bent, float[] skip, float[] show) {
    for (int j = 0; j < to.length; j++) {
      to[j] = dh[j] * (bent[j] - skip[j]) * show[j] * (1 - show[j]);
    }
  }

  private static void kept(float[] to, float[] dstate, float[] dh, float[] show, float[] bent) {
    for (int j = 0; j < to.length; j++) {
      to[j] = dstate[j] + dh[j] * show[j] * (1 - bent[j] * bent[j]);
    }
  }

  private static void mixed(
      float[] to, float[] dnow, float[] before, float[] candidate, float[] keep) {
    for (int j = 0; j < to.length; j++) {
      to[j] = dnow[j] * (before[j] - candidate[j]) * keep[j] * (1 - keep[j]);
    }
  }

  private static void rest(float[] to, float[] gradient, float[] gate) {
    for (int j = 0; j < to.length; j++) {
      to[j] = gradient[j] * (1 - gate[j]);
    }
  }

  private static void before(
      float[] to, float[] dnow, float[] keep, float[] dkeep, float[] forget) {
    for (int j = 0; j < to.length; j++) {
      to[j] = dnow[j] * keep[j] + dkeep[j] * forget[j];
    }
  }

  private static void product(float[] to, float[] a, float[] b) {
    for (int j = 0; j < to.length; j++) {
      to[j] += a[j] * b[j];
    }
  }
}
