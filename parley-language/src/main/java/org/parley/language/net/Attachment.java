package org.parley.language.net;

import java.util.Arrays;

/**
 * Chooses the heads of a sentence from the scores of all pairs: the best tree with one root (Chu
 * and Liu 1965, Edmonds 1967, over a dense matrix). Time grows with the square of the length, as
 * the scores do; with its cube where cycles are within cycles.
 */
final class Attachment {
  private static final float NEVER = -1e9f;

  private Attachment() {}

  /**
   * The heads.
   *
   * @param scores n rows, of which n + 1 columns count: of word {@code i} under word {@code j - 1},
   *     or under the root for {@code j = 0}
   * @return for each word its head plus one; 0 for the root
   */
  static int[] heads(float[][] scores, int n) {
    int[] heads = new int[n];
    int roots = 0;
    for (int i = 0; i < n; i++) {
      heads[i] = best(scores[i], n + 1);
      roots += heads[i] == 0 ? 1 : 0;
    }
    if (roots == 1 && !hasCycle(heads)) {
      return heads;
    }
    int root = root(scores, n);
    float[][] under = new float[n + 1][n + 1];
    for (float[] row : under) {
      Arrays.fill(row, NEVER);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= n; j++) {
        if (j != i + 1 && (j > 0 || i == root)) {
          under[i + 1][j] = scores[i][j];
        }
      }
    }
    int[] tree = tree(under, n + 1);
    for (int i = 0; i < n; i++) {
      heads[i] = tree[i + 1];
    }
    return heads;
  }

  /** The word that gains most by being the root. */
  private static int root(float[][] scores, int n) {
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      float other = Float.NEGATIVE_INFINITY;
      for (int j = 1; j <= n; j++) {
        other = Math.max(other, scores[i][j]);
      }
      float gain = scores[i][0] - other;
      if (gain > most) {
        most = gain;
        root = i;
      }
    }
    return root;
  }

  private static int best(float[] x, int n) {
    int best = 0;
    for (int j = 1; j < n; j++) {
      if (x[j] > x[best]) {
        best = j;
      }
    }
    return best;
  }

  private static boolean hasCycle(int[] heads) {
    int[] seen = new int[heads.length + 1];
    for (int i = 1; i <= heads.length; i++) {
      int j = i;
      while (j > 0 && seen[j] == 0) {
        seen[j] = i;
        j = heads[j - 1];
      }
      if (j > 0 && seen[j] == i) {
        return true;
      }
    }
    return false;
  }

  /** Heads of nodes 1 to n - 1 under node 0; contracts one cycle after the other. */
  private static int[] tree(float[][] under, int n) {
    int[] heads = new int[n];
    for (int i = 1; i < n; i++) {
      int best = i == 1 && n > 2 ? 2 : 0;
      for (int j = 0; j < n; j++) {
        if (j != i && under[i][j] > under[i][best]) {
          best = j;
        }
      }
      heads[i] = best;
    }
    boolean[] cycle = cycle(heads, n);
    if (cycle == null) {
      return heads;
    }
    int[] to = new int[n];
    int[] from = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (!cycle[i]) {
        to[i] = size;
        from[size++] = i;
      }
    }
    int joined = size++;
    float[][] less = new float[size][size];
    int[] enters = new int[n];
    int[] leaves = new int[n];
    for (float[] row : less) {
      Arrays.fill(row, NEVER);
    }
    for (int i = 0; i < n; i++) {
      if (cycle[i]) {
        continue;
      }
      float in = Float.NEGATIVE_INFINITY;
      float out = Float.NEGATIVE_INFINITY;
      for (int c = 1; c < n; c++) {
        if (cycle[c]) {
          float gain = under[c][i] - under[c][heads[c]];
          if (gain > in) {
            in = gain;
            enters[i] = c;
          }
          if (under[i][c] > out) {
            out = under[i][c];
            leaves[i] = c;
          }
        } else if (i > 0 || c > 0) {
          less[to[c]][to[i]] = under[c][i];
        }
      }
      less[joined][to[i]] = in;
      if (i > 0) {
        less[to[i]][joined] = out;
      }
    }
    int[] rest = tree(less, size);
    for (int i = 1; i < n; i++) {
      if (!cycle[i]) {
        heads[i] = rest[to[i]] == joined ? leaves[i] : from[rest[to[i]]];
      }
    }
    int above = from[rest[joined]];
    heads[enters[above]] = above;
    return heads;
  }

  private static boolean @org.jspecify.annotations.Nullable [] cycle(int[] heads, int n) {
    int[] seen = new int[n];
    for (int i = 1; i < n; i++) {
      int j = i;
      while (j > 0 && seen[j] == 0) {
        seen[j] = i;
        j = heads[j];
      }
      if (j > 0 && seen[j] == i) {
        boolean[] cycle = new boolean[n];
        for (int k = j; !cycle[k]; k = heads[k]) {
          cycle[k] = true;
        }
        return cycle;
      }
    }
    return null;
  }
}
