package org.parley.engine.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text cut into words and marks. Contractions are cut as in Universal Dependencies (they | 've)
 * but for "n't", which stays with its verb; a possessive 's is a token; hyphenated words,
 * abbreviations (U.S., Gen.) and numbers with separators stay whole. Every character belongs to a
 * token or to white space.
 */
final class Tokens {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "m", "d");

  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  private Tokens() {}

  /** Cuts {@code text} from {@code from} to {@code to}. Linear in its length. */
  static Tokens cut(CharSequence text, int from, int to) {
    Tokens tokens = new Tokens();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
        continue;
      }
      int end = isWord(c) ? wordEnd(text, i, to) : markEnd(text, i, to);
      tokens.add(i, end);
      i = end;
    }
    return tokens;
  }

  int size() {
    return size;
  }

  int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }

  List<String> texts(CharSequence text) {
    List<String> texts = new ArrayList<>(size);
    for (int k = 0; k < size; k++) {
      texts.add(text.subSequence(starts[k], ends[k]).toString());
    }
    return texts;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private static int wordEnd(CharSequence text, int start, int to) {
    int i = start;
    if (text.charAt(start) == '\'' || isApostrophe(text.charAt(start))) {
      i++;
    }
    while (i < to) {
      char c = text.charAt(i);
      if (isWord(c)) {
        i++;
        continue;
      }
      char next = i + 1 < to ? text.charAt(i + 1) : ' ';
      if (isApostrophe(c) && Character.isLetter(next) && i > start) {
        int e = i + 1;
        while (e < to && isWord(text.charAt(e)) && e - i < 4) {
          e++;
        }
        if (CLITICS.contains(Normal.lower(text.subSequence(i + 1, e).toString()))) {
          return i;
        }
        i++;
      } else if (c == '-' && isWord(next) && i > start) {
        i++;
      } else if ((c == ',' || c == '.' || c == ':')
          && Character.isDigit(next)
          && i > start
          && Character.isDigit(text.charAt(i - 1))) {
        i++;
      } else if (c == '.' && i == start + 1 && isAcronymTail(text, i, to)) {
        while (i < to && text.charAt(i) == '.') {
          i++;
          if (i + 1 < to && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i++;
          }
        }
        return i;
      } else if (c == '.'
          && Abbreviations.isTitle(text.subSequence(start, i).toString())
          && (i + 1 >= to || isSpace(next))) {
        return i + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /** "U.S.", "a.m.", and a single initial before a name ("J. Doe"). */
  private static boolean isAcronymTail(CharSequence text, int dot, int to) {
    boolean letters = Character.isLetter(text.charAt(dot - 1));
    if (letters
        && dot + 2 < to
        && Character.isLetter(text.charAt(dot + 1))
        && text.charAt(dot + 2) == '.') {
      return true;
    }
    return letters
        && Character.isUpperCase(text.charAt(dot - 1))
        && text.charAt(dot - 1) != 'I'
        && dot + 2 < to
        && text.charAt(dot + 1) == ' '
        && Character.isUpperCase(text.charAt(dot + 2));
  }

  private static int markEnd(CharSequence text, int start, int to) {
    char c = text.charAt(start);
    int next = start + 1;
    if (isApostrophe(c) && next < to && Character.isLetter(text.charAt(next))) {
      // A clitic that was cut off its word: 's, 've, 'll
      int e = next;
      while (e < to && isWord(text.charAt(e)) && e - start < 4) {
        e++;
      }
      // "the U.N.'s", too
      boolean glued =
          start > 0 && (isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '.');
      if (glued && CLITICS.contains(Normal.lower(text.subSequence(next, e).toString()))) {
        return e;
      }
    }
    if (isApostrophe(c) && next < to && text.charAt(next) == c) {
      // Two single marks print one double mark.
      return next + 1;
    }
    if (c == '.') {
      int e = next;
      while (e < to && text.charAt(e) == '.') {
        e++;
      }
      return e;
    }
    if (Character.isHighSurrogate(c) && next < to && Character.isLowSurrogate(text.charAt(next))) {
      return next + 1;
    }
    return next;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u00B4';
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }
}
