package org.parley.language;

/**
 * What the places between two tokens look like, as hashed features, so that a linear model can say
 * whether a sentence ends there. Made once for a paragraph; linear in its length.
 */
public final class BoundaryFeatures {
  /** Weights of the linear model; a power of two. */
  public static final int WEIGHTS = 1 << 17;

  /** Features of one place. */
  public static final int COUNT = 16;

  private static final int NOTHING = 7;
  private static final int OPENS = 16;
  private static final int CLOSES = 17;

  private final CharSequence text;
  private final Tokens tokens;
  private final int[] words;
  private final int[] shapes;
  private final int[] kinds;
  private final byte[] inside;
  private final Lexicon lexicon;

  BoundaryFeatures(CharSequence text, Tokens tokens, Lexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    int n = tokens.size();
    words = new int[n];
    shapes = new int[n];
    kinds = new int[n];
    inside = new byte[n];
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < n; i++) {
      int quote = quote(i);
      words[i] = quote == 0 ? word(i) : quote;
      shapes[i] = quote == 0 ? shape(i) : quote;
      kinds[i] = quote == 0 ? kind(i) : quote;
      char c = text.charAt(tokens.start(i));
      quoted = quote == 0 ? quoted : quote == OPENS;
      bracketed = c == '(' || c == '[' || c != ')' && c != ']' && bracketed;
      inside[i] = (byte) ((quoted ? 1 : 0) + (bracketed ? 2 : 0));
    }
  }

  /**
   * True where a sentence may end behind token {@code i} at all: at a mark, or before a capital.
   */
  boolean mayEnd(int i) {
    char last = text.charAt(tokens.end(i) - 1);
    char next = text.charAt(tokens.start(i + 1));
    if (last == '.' && tokens.end(i) - tokens.start(i) > 1 && Character.isLowerCase(next)) {
      // "et al. against": the period is the abbreviation's own.
      return !Character.isLetter(text.charAt(tokens.start(i)));
    }
    return !Characters.isWord(last)
        || !Characters.isWord(next)
        || Characters.isDigit(next)
        || Character.isUpperCase(next);
  }

  /** Puts the features of the place behind token {@code i} into {@code out}. */
  void of(int i, int[] out) {
    int apart = i + 1 < tokens.size() && tokens.isApart(i + 1) ? 1 : 0;
    int place = mix(kinds[i] * 2 + apart, shape3(i + 1));
    int k = 0;
    out[k++] = row(1, place, 0);
    out[k++] = row(2, place, at(words, i + 1));
    out[k++] = row(3, mix(words[i], apart), shape3(i + 1));
    out[k++] = row(4, mix(kinds[i] * 2 + apart, at(words, i - 1)), shape3(i + 1));
    out[k++] = row(5, place, inside[i]);
    out[k++] = row(6, place, shape3(i + 2));
    out[k++] = row(7, place, mix(shape3(i - 1), length(i - 1)));
    out[k++] = row(8, place, at(words, i + 2));
    out[k++] = row(9, place, at(kinds, i - 1));
    out[k++] = row(10, words[i], at(words, i + 1));
    out[k++] = row(11, place, abbreviation(i));
    out[k++] = row(12, place, mix(at(kinds, i + 2), at(kinds, i + 1)));
    out[k++] = row(13, mix(kinds[i], apart), at(kinds, i + 1));
    // A number between a full stop and a capital: a footnote's, or the next line's.
    out[k++] = row(14, mix(at(kinds, i - 1), kinds[i]), mix(shape3(i + 1), shape3(i + 2)));
    out[k++] = row(15, place, at(words, i - 1));
    out[k] = row(16, mix(at(kinds, i - 2), at(kinds, i - 1)), place);
  }

  /**
   * Whether token {@code i} opens or closes a quotation, whatever the style of its mark: a straight
   * one opens where white space or a bracket stands before it and none behind; 0 for any other
   * token.
   */
  private int quote(int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    char c = text.charAt(start);
    boolean doubled = end - start == 2 && text.charAt(start + 1) == c && Characters.isApostrophe(c);
    if (!doubled && end - start != 1) {
      return 0;
    }
    if (c == '\u201C' || c == '\u00AB' || c == '\u201E') {
      return OPENS;
    }
    if (c == '\u201D' || c == '\u00BB') {
      return CLOSES;
    }
    if (c != '"' && !Characters.isApostrophe(c)) {
      return 0;
    }
    boolean before = start == 0 || tokens.isApart(i) || text.charAt(start - 1) == '(';
    boolean behind = end >= text.length() || Characters.isSpace(text.charAt(end));
    return before && !behind ? OPENS : CLOSES;
  }

  private int abbreviation(int i) {
    int end = tokens.end(i);
    if (text.charAt(end - 1) != '.' || end - tokens.start(i) < 2) {
      return 0;
    }
    String word = text.subSequence(tokens.start(i), end - 1).toString();
    return (lexicon.isOpener(word) ? 2 : 1) + (lexicon.isAbbreviation(word) ? 2 : 0);
  }

  private int length(int i) {
    return i < 0 ? 0 : Math.min(3, tokens.end(i) - tokens.start(i));
  }

  private int word(int i) {
    int hash = 17;
    for (int j = tokens.start(i); j < tokens.end(i); j++) {
      hash = mix(hash, Character.toLowerCase(text.charAt(j)));
    }
    return hash;
  }

  private int shape(int i) {
    int shape = 1;
    int last = 0;
    int kinds = 0;
    for (int j = tokens.start(i); j < tokens.end(i) && kinds < 3; j++) {
      char c = text.charAt(j);
      int kind =
          Character.isUpperCase(c)
              ? 1
              : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c + 4;
      if (kind != last) {
        shape = mix(shape, kind);
        last = kind;
        kinds++;
      }
    }
    return shape;
  }

  /** A letter class for words, the mark itself for marks. */
  private int kind(int i) {
    char first = text.charAt(tokens.start(i));
    char last = text.charAt(tokens.end(i) - 1);
    if (Character.isLetter(last)) {
      return Character.isUpperCase(first) ? 1 : 2;
    }
    if (Character.isDigit(last)) {
      return 3;
    }
    if (last == '.' && Character.isLetter(first)) {
      return 4;
    }
    int length = Math.min(2, tokens.end(i) - tokens.start(i));
    return mix(first, length) | 8;
  }

  private int shape3(int i) {
    return i < 0 || i >= shapes.length ? NOTHING : shapes[i];
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? NOTHING : values[i];
  }

  private static int mix(int a, int b) {
    int hash = (a ^ b * 0x9E3779B9) * 0x85EBCA6B;
    return hash ^ hash >>> 15;
  }

  private static int row(int kind, int a, int b) {
    int hash = mix(mix(a, kind), b) * 0xC2B2AE35;
    return (hash ^ hash >>> 13) & WEIGHTS - 1;
  }
}
