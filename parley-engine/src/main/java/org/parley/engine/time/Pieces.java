package org.parley.engine.time;

import java.util.Arrays;
import org.parley.engine.passage.Words;

/**
 * The words of a passage cut finer: at hyphens ("mid-March", "five-day"), and where a word was
 * glued to the capital of the next ("agoDuration"), so that rules see the words of time in them.
 */
final class Pieces {
  private int[] token = new int[64];
  private int[] from = new int[64];
  private int[] to = new int[64];
  private String[] lower = new String[64];
  private int size;
  private final Words words;

  private Pieces(Words words) {
    this.words = words;
  }

  static Pieces of(Words words) {
    Pieces pieces = new Pieces(words);
    for (int i = 0; i < words.size(); i++) {
      pieces.cut(i, words.token(i), words.lower(i));
    }
    return pieces;
  }

  private void cut(int number, String word, String low) {
    boolean same = low.length() == word.length();
    int start = 0;
    for (int k = 1; same && k < word.length(); k++) {
      char c = word.charAt(k);
      if (c == '-') {
        add(number, start, k, low);
        add(number, k, k + 1, low);
        start = k + 1;
      } else if (c >= 'A'
          && c <= 'Z'
          && k - start >= 3
          && word.charAt(k - 1) >= 'a'
          && word.charAt(k - 1) <= 'z') {
        add(number, start, k, low);
        start = k;
      }
    }
    add(number, start, word.length(), low);
  }

  private void add(int number, int start, int end, String low) {
    if (start >= end) {
      return;
    }
    if (size == token.length) {
      token = Arrays.copyOf(token, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
      lower = Arrays.copyOf(lower, size * 2);
    }
    token[size] = number;
    from[size] = start;
    to[size] = end;
    lower[size++] = start == 0 && end == low.length() ? low : low.substring(start, end);
  }

  int size() {
    return size;
  }

  /** Piece {@code i} in lower case; empty outside the passage. */
  String lower(int i) {
    return i >= 0 && i < size ? lower[i] : "";
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(words.token(token[i]).charAt(from[i]));
  }

  /** True if a capital follows a small letter inside the token: a model or a brand. */
  boolean isMixed(int i) {
    String word = i >= 0 && i < size ? words.token(token[i]) : "";
    for (int k = 1; k < word.length(); k++) {
      if (Character.isLowerCase(word.charAt(k - 1)) && Character.isUpperCase(word.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  /** The token that piece {@code i} belongs to. */
  int token(int i) {
    return token[i];
  }

  /** Characters of its token before piece {@code i}. */
  int before(int i) {
    return from[i];
  }

  /** Characters of its token behind piece {@code i}. */
  int behind(int i) {
    return words.token(token[i]).length() - to[i];
  }

  /** True if nothing stands between piece {@code i} and the next. */
  boolean isWholeToken(int i) {
    return from[i] == 0 && to[i] == words.token(token[i]).length();
  }
}
