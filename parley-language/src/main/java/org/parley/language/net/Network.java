package org.parley.language.net;

import java.util.Arrays;
import java.util.List;

/**
 * Reads the words of a sentence: layers that run over it from both ends (simple recurrent units,
 * Lei et al. 2018), then scores of tags, names, heads (biaffine attention, Dozat and Manning 2017)
 * and relations from what the layers make of each word. Immutable; one {@link Reading} for each
 * thread.
 */
public final class Network {
  /** Words in one block; longer sentences are read block by block. */
  public static final int BLOCK = 192;

  private final int inputs;
  private final int hidden;
  private final int top;
  private final int arcs;
  private final int pairs;
  private final int upos;
  private final int xpos;
  private final int names;
  private final int relations;
  private final int outputs;
  private final int layers;
  private final WordVectors vectors;
  private final float[][] embedding;
  private final float[][] known;
  private final float[][][] weights;
  private final float[][][] forget;
  private final float[][][] reset;
  private final float[][][] keepBias;
  private final float[][][] showBias;
  private final float[][] headWeights;
  private final float[] headBias;
  private final float[] rootArc;
  private final float[] rootPair;
  private final float[][] attention;
  private final float[] attentionBias;
  private final float[][] labelWeights;
  private final float[] labelBias;

  /**
   * @param model the weights
   * @param vectors of words, those the weights were learnt with
   */
  public Network(Model model, WordVectors vectors) {
    this.vectors = vectors;
    known = joined(model, List.of("V"));
    layers = layers(model);
    inputs = model.columns("emb");
    hidden = model.columns("vf00");
    top = 2 * hidden;
    arcs = model.columns("ad");
    pairs = model.columns("ld");
    upos = model.upos().size();
    xpos = model.xpos().size();
    relations = model.relations().size();
    names = model.columns("nerW");
    outputs = upos + xpos + names + 2 * arcs + 2 * pairs;
    embedding = Matrix.rows(model.matrix("emb"), inputs);
    weights = new float[layers][][];
    forget = new float[layers][2][];
    reset = new float[layers][2][];
    keepBias = new float[layers][2][];
    showBias = new float[layers][2][];
    for (int layer = 0; layer < layers; layer++) {
      weights[layer] = joined(model, List.of("W" + layer + "0", "W" + layer + "1"));
      for (int way = 0; way < 2; way++) {
        forget[layer][way] = model.matrix("vf" + layer + way);
        reset[layer][way] = model.matrix("vr" + layer + way);
        float[] bias = model.matrix("b" + layer + way);
        keepBias[layer][way] = Arrays.copyOf(bias, hidden);
        showBias[layer][way] = Arrays.copyOfRange(bias, hidden, 2 * hidden);
      }
    }
    headWeights = joined(model, List.of("tagW", "xW", "nerW", "ad", "ah", "ld", "lh"));
    headBias = headBias(model);
    float[][] root = {model.matrix("root")};
    rootArc = model.matrix("ahb").clone();
    Matrix.multiply(root, 1, top, joined(model, List.of("ah")), arcs, new float[][] {rootArc});
    leak(rootArc, 0, arcs);
    rootPair = model.matrix("lb").clone();
    Matrix.multiply(root, 1, top, joined(model, List.of("lh")), pairs, new float[][] {rootPair});
    attention = joined(model, List.of("U"));
    attentionBias = model.matrix("ub");
    labelWeights = joined(model, List.of("lo"));
    labelBias = model.matrix("lob");
  }

  private static int layers(Model model) {
    int layers = 1;
    while (model.matrices().containsKey("W" + layers + "0")) {
      layers++;
    }
    return layers;
  }

  /** Matrices of equal height side by side, as rows. */
  private static float[][] joined(Model model, List<String> parts) {
    int width = parts.stream().mapToInt(model::columns).sum();
    int height = model.matrix(parts.get(0)).length / model.columns(parts.get(0));
    float[][] rows = new float[height][width];
    int at = 0;
    for (String part : parts) {
      int columns = model.columns(part);
      for (int r = 0; r < height; r++) {
        System.arraycopy(model.matrix(part), r * columns, rows[r], at, columns);
      }
      at += columns;
    }
    return rows;
  }

  private float[] headBias(Model model) {
    float[] bias = new float[outputs];
    int at = 0;
    for (String part : List.of("tagB", "xB", "nerB", "adb", "ahb")) {
      System.arraycopy(model.matrix(part), 0, bias, at, model.columns(part));
      at += model.columns(part);
    }
    System.arraycopy(model.matrix("lb"), 0, bias, at + pairs, pairs);
    return bias;
  }

  /** Room for one thread. */
  public Reading reading() {
    return new Reading();
  }

  private static void leak(float[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      x[i] = Math.max(x[i], 0.1f * x[i]);
    }
  }

  private static int best(float[] x, int from, int n) {
    int best = 0;
    for (int j = 1; j < n; j++) {
      if (x[from + j] > x[from + best]) {
        best = j;
      }
    }
    return best;
  }

  private static void clear(float[][] rows, int n, int columns) {
    for (int i = 0; i < n; i++) {
      Arrays.fill(rows[i], 0, columns, 0);
    }
  }

  /** Reads blocks, one after the other. Not thread-safe. */
  public final class Reading {
    private final Workspace space =
        new Workspace(
            new Workspace.Widths(inputs, 8 * hidden, top, outputs, arcs, pairs, relations));
    private final float[] state = new float[hidden];
    private final float[] candidate = new float[hidden];
    private final float[] keep = new float[hidden];
    private final float[] show = new float[hidden];
    private final float[] skip = new float[hidden];
    private final float[] out = new float[hidden];
    private int n;

    private Reading() {}

    /**
     * Reads a block.
     *
     * @param words at most {@link #BLOCK}
     * @param first whether the block begins a sentence
     */
    public void read(List<String> words, boolean first) {
      n = words.size();
      firstLayer(words, first);
      float[][] x = space.states[0];
      for (int layer = 1; layer < layers; layer++) {
        float[][] to = space.states[layer % 2];
        clear(space.gates, n, 6 * hidden);
        Matrix.multiply(x, n, top, weights[layer], 6 * hidden, space.gates);
        run(layer, 3 * hidden, x, to);
        x = to;
      }
      for (int i = 0; i < n; i++) {
        System.arraycopy(headBias, 0, space.heads[i], 0, outputs);
      }
      Matrix.multiply(x, n, top, headWeights, outputs, space.heads);
    }

    private void firstLayer(List<String> words, boolean first) {
      int[] missing = new int[n];
      long[] keys = new long[n];
      int left = 0;
      for (int i = 0; i < n; i++) {
        String word = words.get(i);
        boolean begins = first && i == 0;
        keys[i] = key(word, begins);
        if (space.recall(keys[i], space.gates[i])) {
          continue;
        }
        String plain = WordFeatures.plain(word);
        float[] sum = space.input[left];
        Arrays.fill(sum, 0);
        for (int row : WordFeatures.of(plain, begins)) {
          Matrix.add(1, embedding[row], inputs, sum);
        }
        vectors.of(plain, space.vectors[left]);
        missing[left++] = i;
      }
      Matrix.multiply(space.vectors, left, WordVectors.WIDTH, known, inputs, space.input);
      clear(space.made, left, 8 * hidden);
      Matrix.multiply(space.input, left, inputs, weights[0], 8 * hidden, space.made);
      for (int k = 0; k < left; k++) {
        System.arraycopy(space.made[k], 0, space.gates[missing[k]], 0, 8 * hidden);
        space.keep(keys[missing[k]], space.made[k]);
      }
      run(0, 4 * hidden, space.states[0], space.states[0]);
    }

    /** Runs a layer over the block from both ends; {@code width} is that of one way's gates. */
    private void run(int layer, int width, float[][] from, float[][] to) {
      for (int way = 0; way < 2; way++) {
        float[] f = forget[layer][way];
        float[] r = reset[layer][way];
        float[] fb = keepBias[layer][way];
        float[] rb = showBias[layer][way];
        Arrays.fill(state, 0);
        for (int k = 0; k < n; k++) {
          int t = way == 0 ? k : n - 1 - k;
          float[] gates = space.gates[t];
          int g = way * width;
          // Copied to arrays of their own: see Matrix on what becomes vector code.
          System.arraycopy(gates, g, candidate, 0, hidden);
          System.arraycopy(gates, g + hidden, keep, 0, hidden);
          System.arraycopy(gates, g + 2 * hidden, show, 0, hidden);
          if (layer == 0) {
            System.arraycopy(gates, g + 3 * hidden, skip, 0, hidden);
          } else {
            System.arraycopy(from[t], way * hidden, skip, 0, hidden);
          }
          open(keep, f, state, fb);
          open(show, r, state, rb);
          pass(state, keep, candidate);
          emit(out, show, state, skip);
          System.arraycopy(out, 0, to[t], way * hidden, hidden);
        }
      }
    }

    private static void open(float[] gate, float[] weight, float[] state, float[] bias) {
      for (int j = 0; j < gate.length; j++) {
        gate[j] = Curve.sigmoid(gate[j] + weight[j] * state[j] + bias[j]);
      }
    }

    private static void pass(float[] state, float[] keep, float[] candidate) {
      for (int j = 0; j < state.length; j++) {
        state[j] = keep[j] * state[j] + (1 - keep[j]) * candidate[j];
      }
    }

    private static void emit(float[] out, float[] show, float[] state, float[] skip) {
      for (int j = 0; j < out.length; j++) {
        out[j] = show[j] * Curve.tanh(state[j]) + (1 - show[j]) * skip[j];
      }
    }

    /** The number of the best universal part of speech of word {@code i}. */
    public int upos(int i) {
      return best(space.heads[i], 0, upos);
    }

    /** The number of the best tag of word {@code i}. */
    public int xpos(int i) {
      return best(space.heads[i], upos, xpos);
    }

    /** The score of kind {@code k} of a name's part for word {@code i}. */
    public float name(int i, int k) {
      return space.heads[i][upos + xpos + k];
    }

    /** The heads of the block's best tree: each head's place plus one, 0 for the root. */
    public int[] heads() {
      int from = upos + xpos + names;
      for (int j = 0; j < arcs; j++) {
        space.above[j][0] = rootArc[j];
      }
      for (int i = 0; i < n; i++) {
        float[] row = space.heads[i];
        leak(row, from, from + 2 * arcs);
        System.arraycopy(attentionBias, 0, space.turned[i], 0, arcs);
        System.arraycopy(row, from, space.dependents[i], 0, arcs);
        for (int j = 0; j < arcs; j++) {
          space.above[j][i + 1] = row[from + arcs + j];
        }
      }
      Matrix.multiply(space.dependents, n, arcs, attention, arcs, space.turned);
      clear(space.arcs, n, n + 1);
      Matrix.multiply(space.turned, n, arcs, space.above, n + 1, space.arcs);
      for (int i = 0; i < n; i++) {
        space.arcs[i][i + 1] = -1e9f;
      }
      return Attachment.heads(space.arcs, n);
    }

    /**
     * The numbers of the best relations under these heads.
     *
     * @param heads as {@link #heads} gives them
     * @param root the number of the relation of roots, which no other word gets
     */
    public int[] relations(int[] heads, int root) {
      int from = upos + xpos + names + 2 * arcs;
      for (int i = 0; i < n; i++) {
        float[] below = space.heads[i];
        float[] above = heads[i] == 0 ? rootPair : space.heads[heads[i] - 1];
        int under = heads[i] == 0 ? 0 : from + pairs;
        for (int j = 0; j < pairs; j++) {
          float sum = below[from + j] + above[under + j];
          space.pairs[i][j] = Math.max(sum, 0.1f * sum);
        }
        System.arraycopy(labelBias, 0, space.labels[i], 0, relations);
      }
      Matrix.multiply(space.pairs, n, pairs, labelWeights, relations, space.labels);
      int[] found = new int[n];
      for (int i = 0; i < n; i++) {
        if (heads[i] > 0) {
          space.labels[i][root] = Float.NEGATIVE_INFINITY;
        }
        found[i] = heads[i] == 0 ? root : best(space.labels[i], 0, relations);
      }
      return found;
    }

    private static long key(String word, boolean first) {
      long hash = first ? 0x9E3779B97F4A7C15L : 17;
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        hash ^= hash >>> 29;
      }
      hash *= 0xBF58476D1CE4E5B9L;
      // 0 stands for an empty place.
      return (hash ^ hash >>> 32) | 1L << 63;
    }
  }
}
