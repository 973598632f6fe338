package org.parley.language;

import java.util.Arrays;

/**
 * Where the tokens of a text stand: half-open ranges of UTF-16 code units, in order, apart. Every
 * character belongs to a token or to white space. Immutable.
 */
public final class Tokens {
  private final int[] starts;
  private final int[] ends;

  private Tokens(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  public int size() {
    return starts.length;
  }

  /** The first code unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** The code unit behind token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** True where white space, or the text's beginning, stands before token {@code i}. */
  public boolean isApart(int i) {
    return i == 0 || starts[i] > ends[i - 1];
  }

  /** Gathers tokens in order. */
  static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }

    Tokens build() {
      return new Tokens(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
