package org.parley.engine.day;

import java.util.Arrays;

/**
 * A passage as its runs of {@value #LENGTH} words, each as a number of 64 bits: equal words, equal
 * numbers, whatever marks, blanks and capitals stand between. Stateless.
 */
final class WordRuns {
  static final int LENGTH = 4;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private WordRuns() {}

  /** The runs in the order of the text; none where it has fewer words than a run. */
  static long[] of(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = (word == 0 ? 1 : word) * 31 + Character.toLowerCase(c);
      } else if (word != 0) {
        words[count++] = mixed(word);
        word = 0;
      }
    }
    if (count < LENGTH) {
      return new long[0];
    }
    long[] runs = new long[count - LENGTH + 1];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int k = 0; k < LENGTH; k++) {
        run = run * PRIME + words[i + k];
      }
      runs[i] = mixed(run);
    }
    return runs;
  }

  /** Spreads the bits (the finisher of splitmix64, by Steele, Lea and Flood). */
  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** Sorted, each once. */
  static long[] distinct(long[] runs, int count) {
    long[] sorted = Arrays.copyOf(runs, count);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
