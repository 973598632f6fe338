package org.parley.language;

/** Says where sentences end, by a linear model over what stands around each place. Immutable. */
final class Boundaries {
  /** Tokens after which a sentence is cut in any case, so that no later step sees endless ones. */
  static final int MOST = 2_000;

  private final float[] weights;
  private final Lexicon lexicon;

  Boundaries(float[] weights, Lexicon lexicon) {
    this.weights = weights;
    this.lexicon = lexicon;
  }

  /** For each token, whether a sentence ends behind it; paragraphs end at blank lines. */
  boolean[] ends(CharSequence text, Tokens tokens) {
    int n = tokens.size();
    boolean[] ends = new boolean[n];
    BoundaryFeatures features = new BoundaryFeatures(text, tokens, lexicon);
    int[] rows = new int[BoundaryFeatures.COUNT];
    int length = 0;
    for (int i = 0; i < n; i++) {
      length++;
      boolean last =
          i + 1 == n || length == MOST || isBlankLine(text, tokens.end(i), tokens.start(i + 1));
      if (!last && features.mayEnd(i)) {
        features.of(i, rows);
        float score = 0;
        for (int row : rows) {
          score += weights[row];
        }
        last = score > 0;
      }
      ends[i] = last;
      length = last ? 0 : length;
    }
    return ends;
  }

  static boolean isBlankLine(CharSequence text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      lines += c == '\n' || c == '\u2029' ? 1 : 0;
    }
    return lines > 1;
  }
}
