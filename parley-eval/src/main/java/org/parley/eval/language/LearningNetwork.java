package org.parley.eval.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.language.net.Matrix;
import org.parley.language.net.Model;
import org.parley.language.net.WordFeatures;
import org.parley.language.net.WordVectors;

/**
 * The network as it learns: the same sums as {@link org.parley.language.net.Network}, with all that
 * the way back needs. Tags, names, heads and relations are learnt together, so that one pass reads
 * them all.
 */
final class LearningNetwork {
  private static final int NAMES = 7;
  private static final float LESS = 0.5f;

  private final Size size;
  private final int top;
  private final Random random;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Parameter embedding;
  private final Linear known;
  private final Parameter root;
  private final RecurrentLayer[] layers;
  private final Linear upos;
  private final Linear xpos;
  private final Linear names;
  private final Linear dependent;
  private final Linear above;
  private final Parameter attention;
  private final Parameter attentionBias;
  private final Linear pairBelow;
  private final Linear pairAbove;
  private final Linear label;

  /**
   * How large it is.
   *
   * @param inputs numbers of a word
   * @param hidden units of a layer in one way
   * @param layers how many layers
   * @param pairs numbers by which heads, and by which relations are found
   */
  record Size(int inputs, int hidden, int layers, int pairs) {}

  /** What is to be learnt of a sentence; numbers by word, -1 for unknown. */
  // Never compared by value.
  @SuppressWarnings("ArrayRecordComponent")
  record Lesson(int[] upos, int[] xpos, int @Nullable [] names, int[] heads, int[] relations) {}

  LearningNetwork(Size size, int uposes, int xposes, int relations, Random random) {
    this.size = size;
    this.random = random;
    top = 2 * size.hidden();
    embedding =
        Parameter.table("emb", WordFeatures.ROWS, size.inputs(), 0.25 / Math.sqrt(3), random);
    parameters.add(embedding);
    known = new Linear("V", null, WordVectors.WIDTH, size.inputs(), random, parameters);
    layers = new RecurrentLayer[size.layers()];
    for (int l = 0; l < layers.length; l++) {
      layers[l] =
          new RecurrentLayer(l, l == 0 ? size.inputs() : top, size.hidden(), random, parameters);
    }
    root = dense("root", 1, top, 0.5);
    upos = new Linear("tagW", "tagB", top, uposes, random, parameters);
    xpos = new Linear("xW", "xB", top, xposes, random, parameters);
    names = new Linear("nerW", "nerB", top, NAMES, random, parameters);
    int pairs = size.pairs();
    dependent = new Linear("ad", "adb", top, pairs, random, parameters);
    above = new Linear("ah", "ahb", top, pairs, random, parameters);
    attention = dense("U", pairs, pairs, 0.5 / Math.sqrt(pairs));
    attentionBias = dense("ub", 1, pairs, 0.01);
    pairBelow = new Linear("ld", null, top, pairs, random, parameters);
    pairAbove = new Linear("lh", "lb", top, pairs, random, parameters);
    label = new Linear("lo", "lob", pairs, relations, random, parameters);
  }

  private Parameter dense(String name, int rows, int columns, double deviation) {
    Parameter parameter = Parameter.dense(name, rows, columns, deviation, random);
    parameters.add(parameter);
    return parameter;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** Its weights as a model's matrices; the table of features as bytes. */
  Map<String, Model.Weights> matrices() {
    embedding.clearUnused();
    Map<String, Model.Weights> matrices = new TreeMap<>();
    for (Parameter p : parameters) {
      matrices.put(p.name, new Model.Weights(p.rows, p.columns, p == embedding, p.flat()));
    }
    return matrices;
  }

  /**
   * Adds the gradient of one sentence.
   *
   * @param features rows of each word; negative ones are hidden
   * @param vectors what is known of each word
   * @param drop the share of each layer that is dropped
   * @return the loss
   */
  double learn(int[][] features, float[][] vectors, Lesson lesson, float drop) {
    int n = features.length;
    float[] inputMask = mask(size.inputs(), drop / 2);
    float[][] x = input(features, vectors, inputMask);
    RecurrentLayer.Run[] runs = new RecurrentLayer.Run[layers.length];
    float[][] masks = new float[layers.length][];
    for (int l = 0; l < layers.length; l++) {
      runs[l] = layers[l].forward(x, n);
      masks[l] = mask(top, drop);
      x = runs[l].out();
      apply(x, n, masks[l]);
    }
    float[][] rooted = rooted(x, n, root.values[0]);
    float[][] gradient = new float[n][top];
    float[] ignored = new float[top];
    float[][] drooted = rooted(gradient, n, ignored);

    double loss = classes(upos, x, n, lesson.upos(), gradient);
    loss += classes(xpos, x, n, lesson.xpos(), gradient);
    if (lesson.names() != null) {
      loss += classes(names, x, n, lesson.names(), gradient);
    }
    loss += relations(x, rooted, n, lesson, gradient, drooted);
    loss += heads(x, rooted, n, lesson.heads(), drop, gradient, drooted);

    Matrix.add(1, ignored, top, root.gradient[0]);
    for (int l = layers.length - 1; l >= 0; l--) {
      apply(gradient, n, masks[l]);
      gradient = layers[l].back(runs[l], gradient);
    }
    apply(gradient, n, inputMask);
    known.back(vectors, n, gradient, new float[n][WordVectors.WIDTH]);
    inputBack(features, gradient);
    return loss;
  }

  /** The rows of all words behind the root's; the rows themselves, no copies. */
  private static float[][] rooted(float[][] rows, int n, float[] root) {
    float[][] rooted = new float[n + 1][];
    rooted[0] = root;
    System.arraycopy(rows, 0, rooted, 1, n);
    return rooted;
  }

  private float[][] input(int[][] features, float[][] vectors, float[] mask) {
    float[][] input = known.forward(vectors, features.length);
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        if (row >= 0) {
          Matrix.add(1, embedding.values[row], size.inputs(), input[i]);
        }
      }
    }
    apply(input, features.length, mask);
    return input;
  }

  private void inputBack(int[][] features, float[][] gradient) {
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        if (row >= 0 && embedding.touched != null) {
          embedding.touched.set(row);
          Matrix.add(1, gradient[i], size.inputs(), embedding.gradient[row]);
        }
      }
    }
  }

  private static double classes(Linear layer, float[][] x, int n, int[] gold, float[][] dx) {
    float[][] scores = layer.forward(x, n);
    double loss = soften(scores, n, layer.width(), gold, LESS);
    layer.back(x, n, scores, dx);
    return loss;
  }

  private double relations(
      float[][] x, float[][] rooted, int n, Lesson lesson, float[][] dx, float[][] drooted) {
    int pairs = size.pairs();
    float[][] below = pairBelow.forward(x, n);
    float[][] over = pairAbove.forward(rooted, n + 1);
    int[] heads = lesson.heads();
    for (int i = 0; i < n; i++) {
      Matrix.add(1, over[heads[i]], pairs, below[i]);
    }
    leak(below);
    float[][] scores = label.forward(below, n);
    double loss = soften(scores, n, label.width(), lesson.relations(), 1);
    float[][] dpair = new float[n][pairs];
    label.back(below, n, scores, dpair);
    leakBack(below, dpair);
    float[][] dover = new float[n + 1][pairs];
    for (int i = 0; i < n; i++) {
      Matrix.add(1, dpair[i], pairs, dover[heads[i]]);
    }
    pairBelow.back(x, n, dpair, dx);
    pairAbove.back(rooted, n + 1, dover, drooted);
    return loss;
  }

  private double heads(
      float[][] x,
      float[][] rooted,
      int n,
      int[] gold,
      float drop,
      float[][] dx,
      float[][] drooted) {
    int arcs = size.pairs();
    float[][] down = dependent.forward(x, n);
    float[][] up = above.forward(rooted, n + 1);
    leak(down);
    leak(up);
    float[] downMask = mask(arcs, drop);
    float[] upMask = mask(arcs, drop);
    apply(down, n, downMask);
    apply(up, n + 1, upMask);
    float[][] turned = new float[n][];
    for (int i = 0; i < n; i++) {
      turned[i] = attentionBias.values[0].clone();
    }
    Matrix.multiply(down, n, arcs, attention.values, arcs, turned);
    float[][] scores = new float[n][n + 1];
    Matrix.multiply(turned, n, arcs, Matrix.transposed(up, n + 1, arcs), n + 1, scores);
    for (int i = 0; i < n; i++) {
      scores[i][i + 1] = -1e9f;
    }
    double loss = soften(scores, n, n + 1, gold, 1);
    float[][] dturned = new float[n][arcs];
    float[][] dup = new float[n + 1][arcs];
    Matrix.multiply(scores, n, n + 1, up, arcs, dturned);
    Matrix.multiplyTransposed(scores, n, n + 1, turned, arcs, dup);
    for (int i = 0; i < n; i++) {
      Matrix.add(1, dturned[i], arcs, attentionBias.gradient[0]);
    }
    Matrix.multiplyTransposed(down, n, arcs, dturned, arcs, attention.gradient);
    float[][] ddown = new float[n][arcs];
    Matrix.multiply(dturned, n, arcs, attention.transposed(), arcs, ddown);
    apply(ddown, n, downMask);
    apply(dup, n + 1, upMask);
    leakBack(down, ddown);
    leakBack(up, dup);
    dependent.back(x, n, ddown, dx);
    above.back(rooted, n + 1, dup, drooted);
    return loss;
  }

  /** Turns scores into the gradient of their soft maximum; the loss. */
  private static double soften(float[][] scores, int n, int classes, int[] gold, float weight) {
    double loss = 0;
    for (int i = 0; i < n; i++) {
      float[] row = scores[i];
      if (gold[i] < 0) {
        Arrays.fill(row, 0);
        continue;
      }
      float most = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < classes; j++) {
        most = Math.max(most, row[j]);
      }
      double sum = 0;
      for (int j = 0; j < classes; j++) {
        float behind = row[j] - most;
        row[j] = behind < -30 ? 0 : (float) Math.exp(behind);
        sum += row[j];
      }
      loss -= Math.log(Math.max(1e-12, row[gold[i]] / sum));
      float share = (float) (weight / sum);
      for (int j = 0; j < classes; j++) {
        row[j] *= share;
      }
      row[gold[i]] -= weight;
    }
    return loss * weight;
  }

  private float[] mask(int width, float drop) {
    float[] mask = new float[width];
    for (int i = 0; i < width; i++) {
      mask[i] = random.nextFloat() < drop ? 0 : 1 / (1 - drop);
    }
    return mask;
  }

  private static void apply(float[][] x, int n, float[] mask) {
    for (int i = 0; i < n; i++) {
      apply(x[i], mask);
    }
  }

  private static void apply(float[] row, float[] mask) {
    for (int j = 0; j < mask.length; j++) {
      row[j] *= mask[j];
    }
  }

  private static void leak(float[][] x) {
    for (float[] row : x) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(row[j], 0.1f * row[j]);
      }
    }
  }

  private static void leakBack(float[][] x, float[][] dx) {
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        if (x[i][j] < 0) {
          dx[i][j] *= 0.1f;
        }
      }
    }
  }
}
