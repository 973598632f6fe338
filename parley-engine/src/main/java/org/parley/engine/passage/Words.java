package org.parley.engine.passage;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Digest;

/**
 * The normalised words of a passage: all that analysis may see. Two passages whose words differ
 * only in the style of marks, dashes and blanks have equal {@code Words}. Immutable.
 */
public final class Words {
  private final List<String> tokens;
  private final List<String> lower;
  private final String key;

  private Words(List<String> tokens, String key) {
    this.tokens = List.copyOf(tokens);
    List<String> low = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      low.add(Normal.lower(token));
    }
    this.lower = List.copyOf(low);
    this.key = key;
  }

  /** Reads the words of a text, for tests and examples; passages are read by their reader. */
  public static Words of(String text) {
    return of(text, Tokens.cut(text, 0, text.length()));
  }

  static Words of(String text, Tokens cut) {
    List<String> tokens = new ArrayList<>(cut.size());
    StringBuilder key = new StringBuilder();
    int[] starts = cut.starts();
    int[] ends = cut.ends();
    for (int k = 0; k < starts.length; k++) {
      String token = Normal.token(text.substring(starts[k], ends[k]));
      tokens.add(token);
      if (k > 0 && starts[k] > ends[k - 1]) {
        key.append(' ');
      }
      key.append(token);
    }
    return new Words(tokens, key.toString());
  }

  public int size() {
    return tokens.size();
  }

  /** Token {@code i} as normalised. */
  public String token(int i) {
    return tokens.get(i);
  }

  /** Token {@code i} in lower case; empty outside the passage. */
  public String lower(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  /** True if token {@code i} begins with a capital letter. */
  public boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && Character.isUpperCase(tokens.get(i).charAt(0));
  }

  /** True if token {@code i} is a word or a number and no mark. */
  public boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && Character.isLetterOrDigit(tokens.get(i).charAt(0));
  }

  /** Tokens from {@code start} to {@code end}, joined by blanks. */
  public String join(int start, int end) {
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < end; i++) {
      String token = tokens.get(i);
      if (joined.length() > 0 && !token.equals("'s") && !token.equals(",")) {
        joined.append(' ');
      }
      joined.append(token);
    }
    return joined.toString();
  }

  /** The normalised words in one line: equal for equal words. */
  public String key() {
    return key;
  }

  /** The hash that passages with these words carry: 32 hexadecimal digits. */
  public String hash() {
    return Digest.half(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
