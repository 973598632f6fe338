package org.parley.eval.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.language.net.Model;
import org.parley.language.net.WordFeatures;

/**
 * The network as it learns: the same sums as {@link org.parley.language.net.Network}, with all that
 * the way back needs. Tags, names, heads and relations are learnt together, so that one pass reads
 * them all.
 */
final class LearningNetwork {
  private static final int INPUTS = 128;
  private static final int HIDDEN = 80;
  private static final int TOP = 2 * HIDDEN;
  private static final int ARCS = 64;
  private static final int PAIRS = 64;
  private static final int NAMES = 7;
  private static final float LESS = 0.5f;

  private final Random random;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Parameter embedding;
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

  /** What is to be learnt of a sentence; numbers by word, -1 for unknown. */
  // Never compared by value.
  @SuppressWarnings("ArrayRecordComponent")
  record Lesson(int[] upos, int[] xpos, int @Nullable [] names, int[] heads, int[] relations) {}

  LearningNetwork(int uposes, int xposes, int relations, Random random) {
    this.random = random;
    embedding = Parameter.table("emb", WordFeatures.ROWS, INPUTS, 0.25 / Math.sqrt(3), random);
    parameters.add(embedding);
    layers =
        new RecurrentLayer[] {
          new RecurrentLayer(0, INPUTS, HIDDEN, random, parameters),
          new RecurrentLayer(1, TOP, HIDDEN, random, parameters)
        };
    root = dense("root", 1, TOP, 0.5);
    upos = new Linear("tagW", "tagB", TOP, uposes, random, parameters);
    xpos = new Linear("xW", "xB", TOP, xposes, random, parameters);
    names = new Linear("nerW", "nerB", TOP, NAMES, random, parameters);
    dependent = new Linear("ad", "adb", TOP, ARCS, random, parameters);
    above = new Linear("ah", "ahb", TOP, ARCS, random, parameters);
    attention = dense("U", ARCS, ARCS, 0.5 / Math.sqrt(ARCS));
    attentionBias = dense("ub", 1, ARCS, 0.01);
    pairBelow = new Linear("ld", null, TOP, PAIRS, random, parameters);
    pairAbove = new Linear("lh", "lb", TOP, PAIRS, random, parameters);
    label = new Linear("lo", "lob", PAIRS, relations, random, parameters);
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
      matrices.put(p.name, new Model.Weights(p.rows, p.columns, p == embedding, p.values.clone()));
    }
    return matrices;
  }

  /**
   * Adds the gradient of one sentence.
   *
   * @param features rows of each word; negative ones are hidden
   * @param drop the share of each layer that is dropped
   * @return the loss
   */
  double learn(int[][] features, Lesson lesson, float drop) {
    int n = features.length;
    float[] inputMask = mask(INPUTS, drop / 2);
    float[] input = input(features, inputMask);
    RecurrentLayer.Run[] runs = new RecurrentLayer.Run[layers.length];
    float[][] masks = new float[layers.length][];
    float[] top = input;
    for (int l = 0; l < layers.length; l++) {
      runs[l] = layers[l].forward(top, n);
      masks[l] = mask(TOP, drop);
      top = runs[l].out();
      apply(top, n, masks[l]);
    }
    float[] rooted = new float[(n + 1) * TOP];
    System.arraycopy(root.values, 0, rooted, 0, TOP);
    System.arraycopy(top, 0, rooted, TOP, n * TOP);
    float[] dtop = new float[n * TOP];
    float[] drooted = new float[(n + 1) * TOP];

    double loss = classes(upos, top, n, lesson.upos(), dtop);
    loss += classes(xpos, top, n, lesson.xpos(), dtop);
    if (lesson.names() != null) {
      loss += classes(names, top, n, lesson.names(), dtop);
    }
    loss += relations(top, rooted, n, lesson, dtop, drooted);
    loss += heads(top, rooted, n, lesson.heads(), drop, dtop, drooted);

    for (int j = 0; j < TOP; j++) {
      root.gradient[j] += drooted[j];
    }
    for (int i = 0; i < n * TOP; i++) {
      dtop[i] += drooted[TOP + i];
    }
    float[] gradient = dtop;
    for (int l = layers.length - 1; l >= 0; l--) {
      apply(gradient, n, masks[l]);
      gradient = layers[l].back(runs[l], gradient);
    }
    apply(gradient, n, inputMask);
    inputBack(features, gradient);
    return loss;
  }

  private float[] input(int[][] features, float[] mask) {
    float[] input = new float[features.length * INPUTS];
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        for (int j = 0; j < INPUTS && row >= 0; j++) {
          input[i * INPUTS + j] += embedding.values[row * INPUTS + j];
        }
      }
    }
    apply(input, features.length, mask);
    return input;
  }

  private void inputBack(int[][] features, float[] gradient) {
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        if (row >= 0 && embedding.touched != null) {
          embedding.touched.set(row);
          for (int j = 0; j < INPUTS; j++) {
            embedding.gradient[row * INPUTS + j] += gradient[i * INPUTS + j];
          }
        }
      }
    }
  }

  private double classes(Linear layer, float[] top, int n, int[] gold, float[] dtop) {
    float[] scores = layer.forward(top, n);
    double loss = soften(scores, n, layer.weights.columns, gold, LESS);
    layer.back(top, n, scores, dtop);
    return loss;
  }

  private double relations(
      float[] top, float[] rooted, int n, Lesson lesson, float[] dtop, float[] drooted) {
    float[] below = pairBelow.forward(top, n);
    float[] over = pairAbove.forward(rooted, n + 1);
    int[] heads = lesson.heads();
    float[] pair = new float[n * PAIRS];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < PAIRS; j++) {
        pair[i * PAIRS + j] = below[i * PAIRS + j] + over[heads[i] * PAIRS + j];
      }
    }
    leak(pair);
    float[] scores = label.forward(pair, n);
    double loss = soften(scores, n, label.weights.columns, lesson.relations(), 1);
    float[] dpair = new float[n * PAIRS];
    label.back(pair, n, scores, dpair);
    leakBack(pair, dpair);
    float[] dover = new float[(n + 1) * PAIRS];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < PAIRS; j++) {
        dover[heads[i] * PAIRS + j] += dpair[i * PAIRS + j];
      }
    }
    pairBelow.back(top, n, dpair, dtop);
    pairAbove.back(rooted, n + 1, dover, drooted);
    return loss;
  }

  private double heads(
      float[] top, float[] rooted, int n, int[] gold, float drop, float[] dtop, float[] drooted) {
    float[] down = dependent.forward(top, n);
    float[] up = above.forward(rooted, n + 1);
    leak(down);
    leak(up);
    float[] downMask = mask(ARCS, drop);
    float[] upMask = mask(ARCS, drop);
    apply(down, n, downMask);
    apply(up, n + 1, upMask);
    float[] turned = new float[n * ARCS];
    for (int i = 0; i < n; i++) {
      System.arraycopy(attentionBias.values, 0, turned, i * ARCS, ARCS);
    }
    Products.multiply(down, n, ARCS, attention.values, ARCS, turned);
    float[] scores = new float[n * (n + 1)];
    Products.byTransposed(turned, n, ARCS, up, n + 1, scores);
    for (int i = 0; i < n; i++) {
      scores[i * (n + 1) + i + 1] = -1e9f;
    }
    double loss = soften(scores, n, n + 1, gold, 1);
    float[] dturned = new float[n * ARCS];
    float[] dup = new float[(n + 1) * ARCS];
    Products.multiply(scores, n, n + 1, up, ARCS, dturned);
    Products.ofTransposed(scores, n, n + 1, turned, ARCS, dup);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < ARCS; j++) {
        attentionBias.gradient[j] += dturned[i * ARCS + j];
      }
    }
    Products.ofTransposed(down, n, ARCS, dturned, ARCS, attention.gradient);
    float[] ddown = new float[n * ARCS];
    Products.byTransposed(dturned, n, ARCS, attention.values, ARCS, ddown);
    apply(ddown, n, downMask);
    apply(dup, n + 1, upMask);
    leakBack(down, ddown);
    leakBack(up, dup);
    dependent.back(top, n, ddown, dtop);
    above.back(rooted, n + 1, dup, drooted);
    return loss;
  }

  /** Turns scores into the gradient of their soft maximum; the loss. */
  private static double soften(float[] scores, int n, int classes, int[] gold, float weight) {
    double loss = 0;
    for (int i = 0; i < n; i++) {
      int from = i * classes;
      if (gold[i] < 0) {
        Arrays.fill(scores, from, from + classes, 0);
        continue;
      }
      float most = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < classes; j++) {
        most = Math.max(most, scores[from + j]);
      }
      double sum = 0;
      for (int j = 0; j < classes; j++) {
        scores[from + j] = (float) Math.exp(scores[from + j] - most);
        sum += scores[from + j];
      }
      loss -= Math.log(Math.max(1e-12, scores[from + gold[i]] / sum));
      float share = (float) (weight / sum);
      for (int j = 0; j < classes; j++) {
        scores[from + j] *= share;
      }
      scores[from + gold[i]] -= weight;
    }
    return loss * weight;
  }

  private float[] mask(int size, float drop) {
    float[] mask = new float[size];
    for (int i = 0; i < size; i++) {
      mask[i] = random.nextFloat() < drop ? 0 : 1 / (1 - drop);
    }
    return mask;
  }

  private static void apply(float[] x, int n, float[] mask) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < mask.length; j++) {
        x[i * mask.length + j] *= mask[j];
      }
    }
  }

  private static void leak(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(x[i], 0.1f * x[i]);
    }
  }

  private static void leakBack(float[] x, float[] dx) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) {
        dx[i] *= 0.1f;
      }
    }
  }
}
