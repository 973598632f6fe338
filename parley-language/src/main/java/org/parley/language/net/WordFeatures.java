package org.parley.language.net;

import java.util.Locale;

/** What the network sees of a word: rows of its table of features, found by hash. */
public final class WordFeatures {
  /** Rows of the table; a power of two. */
  public static final int ROWS = 1 << 16;

  private WordFeatures() {}

  /** The word with plain quotation marks and dashes, however they are written. */
  public static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || c == '`' || c == '\'' || c == '-') {
        return replaced(word);
      }
    }
    return word;
  }

  private static String replaced(String word) {
    String plain =
        word.replace('\u2018', '\'')
            .replace('\u2019', '\'')
            .replace('\u00b4', '\'')
            .replace('\u201c', '"')
            .replace('\u201d', '"')
            .replace('\u201e', '"')
            .replace('\u00ab', '"')
            .replace('\u00bb', '"')
            .replace('\u2013', '-')
            .replace('\u2014', '-')
            .replace('\u2011', '-')
            .replace("\u2026", "...");
    return switch (plain) {
      case "``", "''" -> "\"";
      case "`" -> "'";
      case "--", "---" -> "-";
      default -> plain;
    };
  }

  /**
   * The rows of a word; the first two and the last are of the word as a whole.
   *
   * @param word as {@link #plain} gives it
   */
  public static int[] of(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    int n = lower.length();
    return new int[] {
      row(1, lower),
      row(2, word),
      row(3, lower.substring(0, Math.min(3, n))),
      row(4, lower.substring(Math.max(0, n - 1))),
      row(5, lower.substring(Math.max(0, n - 2))),
      row(6, lower.substring(Math.max(0, n - 3))),
      row(7, lower.substring(Math.max(0, n - 4))),
      row(8, shape(word, first)),
      row(9, lower.substring(0, Math.min(5, n)))
    };
  }

  private static int row(int kind, String value) {
    long hash = kind * 0x9E3779B97F4A7C15L + 17;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 32;
    return (int) ((hash >>> 1) % ROWS);
  }

  /** "Xxx" for Kyiv, "dd" for 2022: kinds of characters, a run of one kind as two at most. */
  private static String shape(String word, boolean first) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < 16; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return first ? shape.append('^').toString() : shape.toString();
  }
}
