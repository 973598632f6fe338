package org.parley.language.net;

/** Room to work in for one thread: rows for a block of words, used again for each block. */
final class Workspace {
  /** Words whose first layer is kept; a power of two. */
  private static final int KEPT = 1 << 12;

  private final long[] keys = new long[KEPT];
  private final float[][] kept;

  final float[][] input;
  final float[][] made;
  final float[][] gates;
  final float[][] vectors;

  /** What two layers, one behind the other, make of the words. */
  final float[][][] states;

  final float[][] heads;
  final float[][] dependents;
  final float[][] turned;
  final float[][] above;
  final float[][] arcs;
  final float[][] pairs;
  final float[][] labels;

  /** Columns of each: gates of both ways in the first layer, both layers' states, and so on. */
  record Widths(int input, int gates, int top, int outputs, int arcs, int pairs, int labels) {}

  Workspace(Widths widths) {
    int rows = Network.BLOCK;
    kept = new float[KEPT][widths.gates()];
    input = new float[rows][widths.input()];
    made = new float[rows][widths.gates()];
    gates = new float[rows][widths.gates()];
    vectors = new float[rows][WordVectors.WIDTH];
    states = new float[2][rows][widths.top()];
    heads = new float[rows][widths.outputs()];
    dependents = new float[rows][widths.arcs()];
    turned = new float[rows][widths.arcs()];
    above = new float[widths.arcs()][rows + 1];
    arcs = new float[rows][rows + 1];
    pairs = new float[rows][widths.pairs()];
    labels = new float[rows][widths.labels()];
  }

  /** Copies what is kept for a word; false where nothing is. */
  boolean recall(long key, float[] to) {
    int slot = (int) key & KEPT - 1;
    if (keys[slot] != key) {
      return false;
    }
    System.arraycopy(kept[slot], 0, to, 0, to.length);
    return true;
  }

  void keep(long key, float[] from) {
    int slot = (int) key & KEPT - 1;
    keys[slot] = key;
    System.arraycopy(from, 0, kept[slot], 0, from.length);
  }
}
