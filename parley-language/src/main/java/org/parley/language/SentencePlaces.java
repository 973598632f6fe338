package org.parley.language;

/** The places in a text where the end of a sentence is a question, for learning. */
public final class SentencePlaces {
  private SentencePlaces() {}

  /** Told each place. */
  @FunctionalInterface
  public interface Sink {
    /**
     * A place.
     *
     * @param characters how many characters other than white space stand before it
     */
    void place(int characters, int[] features);
  }

  /** True for what counts as white space. */
  public static boolean isSpace(char c) {
    return Characters.isSpace(c);
  }

  /** Tells all places of a text, in order. */
  public static void each(CharSequence text, Sink sink) {
    Lexicon lexicon = Lexicon.load();
    Tokens tokens = new Tokenizer(lexicon).cut(text, 0, text.length());
    BoundaryFeatures features = new BoundaryFeatures(text, tokens, lexicon);
    int characters = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      characters += tokens.end(i) - tokens.start(i);
      if (!Boundaries.isBlankLine(text, tokens.end(i), tokens.start(i + 1)) && features.mayEnd(i)) {
        int[] rows = new int[BoundaryFeatures.COUNT];
        features.of(i, rows);
        sink.place(characters, rows);
      }
    }
  }
}
