package org.parley.language;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into tokens as the English treebanks of Universal Dependencies do: contractions and
 * possessives apart (do | n't, Kyiv | 's), hyphenated words at their hyphens unless the first part
 * is an affix (anti-war), numbers with their separators whole, units, currency and per cent apart,
 * addresses whole, runs of one mark whole. Linear in the length of the text. Stateless.
 */
public final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "m", "d");
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "km", "kg", "m", "cm", "mm", "ft", "lb", "lbs", "mph", "kph", "hrs", "hr",
          "min", "mins", "bn", "mn", "k", "yr", "yrs", "gb", "mb", "mw", "kw", "kwh", "mi", "oz",
          "sq");

  private final Lexicon lexicon;

  Tokenizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens of {@code text} from {@code from} to {@code to}. */
  public Tokens cut(CharSequence text, int from, int to) {
    Tokens.Builder tokens = new Tokens.Builder();
    int i = from;
    while (i < to) {
      if (Characters.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < to && !Characters.isSpace(text.charAt(end))) {
        end++;
      }
      chunk(text, i, end, to, tokens);
      i = end;
    }
    return tokens.build();
  }

  /** A run of characters without white space. */
  private void chunk(CharSequence text, int from, int end, int to, Tokens.Builder tokens) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      int next = i + 1;
      if (i == from || !Addresses.isOfMail(text.charAt(i - 1))) {
        int address = Addresses.end(text, i, end);
        if (address > i) {
          tokens.add(i, address);
          i = address;
          continue;
        }
      }
      if (Characters.isWord(c)) {
        next = word(text, i, end, to, tokens);
      } else if (Characters.isApostrophe(c) && clitic(text, i, end) > i && i > from) {
        next = clitic(text, i, end);
        tokens.add(i, next);
      } else {
        next = Marks.end(text, i, end);
        tokens.add(i, next);
      }
      i = next;
    }
  }

  /** A word from {@code i}, cut further where it has parts; returns its end. */
  private int word(CharSequence text, int i, int end, int to, Tokens.Builder tokens) {
    if (Characters.isDigit(text.charAt(i))) {
      return number(text, i, end, tokens);
    }
    int j = i;
    while (j < end) {
      char c = text.charAt(j);
      char next = j + 1 < end ? text.charAt(j + 1) : ' ';
      if (Characters.isWord(c) || c == '_' && Characters.isWord(next)) {
        j++;
      } else if (Characters.isApostrophe(c) && Characters.isLetter(next)) {
        if (clitic(text, j, end) > j || isNegation(text, j, end)) {
          break;
        }
        j++;
      } else if (Characters.isHyphen(c)
          && Characters.isLetter(next)
          && lexicon.isAffix(lower(text, i, j))) {
        j++;
      } else if (c == '&' && isAcronym(text, i, j) && Character.isUpperCase(next)) {
        j++;
      } else if (c == '.' && isInitials(text, i, j, end)) {
        j++;
      } else if (c == '.' && Characters.isWord(next) && isFileName(text, j, end)) {
        j++;
      } else {
        break;
      }
    }
    if (j < end && text.charAt(j) == '.' && takesPeriod(text, i, j, end, to)) {
      j++;
      tokens.add(i, j);
      return j;
    }
    if (isNegation(text, j, end)) {
      // do | n't
      if (j - 1 > i) {
        tokens.add(i, j - 1);
      }
      tokens.add(Math.max(i, j - 1), j + 2);
      return j + 2;
    }
    int cut = lexicon.cut(lower(text, i, j));
    if (cut > 0) {
      tokens.add(i, i + cut);
      tokens.add(i + cut, j);
    } else {
      tokens.add(i, j);
    }
    return j;
  }

  private static int number(CharSequence text, int i, int end, Tokens.Builder tokens) {
    int j = i;
    while (j < end) {
      char c = text.charAt(j);
      char next = j + 1 < end ? text.charAt(j + 1) : ' ';
      if (Characters.isDigit(c)) {
        j++;
      } else if ((c == ',' || c == '.' || c == ':' || c == '/') && Characters.isDigit(next)) {
        j++;
      } else if (Characters.isHyphen(c) && Characters.isDigit(next) && isCode(text, i, end)) {
        j++;
      } else {
        break;
      }
    }
    int letters = j;
    while (letters < end && Characters.isWord(text.charAt(letters))) {
      letters++;
    }
    if (letters > j) {
      String unit = lower(text, j, letters);
      if (UNITS.contains(unit)) {
        tokens.add(i, j);
        tokens.add(j, letters);
        return letters;
      }
      j = letters;
    }
    tokens.add(i, j);
    return j;
  }

  /** Telephone numbers and the like: three groups of digits. */
  private static boolean isCode(CharSequence text, int i, int end) {
    int groups = 1;
    int j = i;
    while (j < end && j - i < 24) {
      char c = text.charAt(j);
      if (Characters.isHyphen(c)) {
        groups++;
      } else if (!Characters.isDigit(c)) {
        break;
      }
      j++;
    }
    return groups >= 3;
  }

  /** The end of 's, 've and such from an apostrophe; else {@code i}. */
  private static int clitic(CharSequence text, int i, int end) {
    if (i >= end || !Characters.isApostrophe(text.charAt(i))) {
      return i;
    }
    int j = i + 1;
    while (j < end && j - i < 4 && Characters.isWord(text.charAt(j))) {
      j++;
    }
    return CLITICS.contains(lower(text, i + 1, j)) ? j : i;
  }

  /** True where an apostrophe and a t stand after an n: {@code j} is the apostrophe. */
  private static boolean isNegation(CharSequence text, int j, int end) {
    if (j < 1 || j + 1 >= end || !Characters.isApostrophe(text.charAt(j))) {
      return false;
    }
    char n = text.charAt(j - 1);
    char t = text.charAt(j + 1);
    boolean last = j + 2 >= end || !Characters.isWord(text.charAt(j + 2));
    return last && (n == 'n' || n == 'N') && (t == 't' || t == 'T');
  }

  private static boolean isAcronym(CharSequence text, int i, int j) {
    return j - i <= 4
        && Character.isUpperCase(text.charAt(i))
        && Character.isUpperCase(text.charAt(j - 1));
  }

  /** U.S., a.m., e.g.: single letters, each with a period; {@code j} is at a period. */
  private static boolean isInitials(CharSequence text, int i, int j, int end) {
    boolean single = j - i == 1 || text.charAt(j - 2) == '.';
    return single
        && Characters.isLetter(text.charAt(j - 1))
        && j + 1 < end
        && Characters.isLetter(text.charAt(j + 1))
        && (j + 2 >= end || !Characters.isWord(text.charAt(j + 2)));
  }

  /** report.doc: a known ending behind the period at {@code j}. */
  private static boolean isFileName(CharSequence text, int j, int end) {
    int k = j + 1;
    while (k < end && Characters.isWord(text.charAt(k))) {
      k++;
    }
    int length = k - j - 1;
    return length >= 2 && length <= 4 && Addresses.isEnding(lower(text, j + 1, k));
  }

  /** Whether the period at {@code j} belongs to the word before it. */
  private boolean takesPeriod(CharSequence text, int i, int j, int end, int to) {
    if (j + 1 < end && text.charAt(j + 1) == '.') {
      return false;
    }
    boolean inner = j - i > 1 && text.charAt(j - 2) == '.';
    if (inner && Characters.isLetter(text.charAt(j - 1))) {
      return true;
    }
    String word = text.subSequence(i, j).toString();
    if (lexicon.isAbbreviation(word)) {
      return true;
    }
    // An initial: J. Doe; "plan B. The" is rarer than "Vladimir V. Putin".
    return j - i == 1
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i) != 'I'
        && nextIsCapital(text, j + 1, to);
  }

  private static boolean nextIsCapital(CharSequence text, int i, int to) {
    int j = i;
    while (j < to && j - i < 2 && text.charAt(j) == ' ') {
      j++;
    }
    return j < to && Character.isUpperCase(text.charAt(j));
  }

  static String lower(CharSequence text, int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
