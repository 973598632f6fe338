package org.parley.engine.figure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Numerals;
import org.parley.engine.passage.Words;

/**
 * Reads a single number in figures or words: "1,119", "2.5 million", "forty-four", "two hundred and
 * six", "a quarter", "one per cent", "one in five". Words that leave the count open ("dozens") are
 * none.
 */
final class NumberReader {
  private static final double LARGEST = 1e15;

  /** "54million", "2.3bn", the longest first. */
  private static final List<Map.Entry<String, Double>> GLUED =
      List.of(
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("k", 1e3));

  /** Digits of a number in figures that are read. */
  private static final int LONGEST = 18;

  /**
   * A number and the token behind it.
   *
   * @param scale what "million" and its like multiplied by; 1 without such a word
   */
  record Value(int end, double value, double scale, boolean share) {
    Value times(double factor) {
      return new Value(end, value * factor, factor, share);
    }
  }

  private NumberReader() {}

  /** The number that begins at token {@code i}; null if none does. */
  static @Nullable Value read(Words words, int i) {
    String low = words.lower(i);
    if (low.isEmpty()) {
      return null;
    }
    char first = low.charAt(0);
    Value value;
    if (first >= '0' && first <= '9') {
      value = figures(words, i, low);
    } else if (low.equals("a") || low.equals("an") || low.equals("half")) {
      value = behindArticle(words, i);
    } else {
      value = spoken(words, i, low);
    }
    return value == null || value.value > LARGEST ? null : part(words, value);
  }

  private static @Nullable Value figures(Words words, int i, String low) {
    int end = low.length();
    double scale = 1;
    for (Map.Entry<String, Double> each : GLUED) {
      if (scale == 1 && low.endsWith(each.getKey())) {
        scale = each.getValue();
        end -= each.getKey().length();
      }
    }
    double value = decimal(low, 0, end);
    if (value < 0) {
      return null;
    }
    int next = i + 1;
    // "44 000"
    while (low.length() <= 3 && scale == 1 && words.lower(next).equals("000")) {
      value *= 1000;
      next++;
    }
    return scaled(words, new Value(next, value * scale, scale, false));
  }

  /** The number in figures there; -1 if it is none. Commas part thousands, a dot decimals. */
  static double decimal(String low, int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return -1;
    }
    double value = 0;
    double unit = 0;
    int group = -1;
    for (int k = from; k < to; k++) {
      char c = low.charAt(k);
      if (c >= '0' && c <= '9') {
        if (unit > 0) {
          value += (c - '0') * unit;
          unit /= 10;
        } else {
          value = value * 10 + (c - '0');
          group = group < 0 ? -1 : group + 1;
        }
      } else if (c == '.' && unit == 0 && (group < 0 || group == 3) && k > from && k + 1 < to) {
        unit = 0.1;
        group = -1;
      } else if (c == ',' && unit == 0 && k > from && (group < 0 || group == 3)) {
        group = 0;
      } else {
        return -1;
      }
    }
    // Decimals as they are written, not as their sum rounds.
    return group >= 0 && group != 3 ? -1 : unit > 0 ? exact(low.substring(from, to)) : value;
  }

  private static double exact(String figures) {
    return Double.parseDouble(figures.replace(",", ""));
  }

  private static @Nullable Value behindArticle(Words words, int i) {
    String low = words.lower(i);
    if (low.equals("half")) {
      int next = words.lower(i + 1).equals("a") || words.lower(i + 1).equals("an") ? i + 2 : i + 1;
      double scale = next == i + 2 ? Numerals.scale(words.lower(next)) : 0;
      if (scale > 0) {
        return scaled(words, new Value(next + 1, scale / 2, scale, false));
      }
      return isWholeNext(words, i + 1) ? new Value(i + 1, 0.5, 1, true) : null;
    }
    String next = words.lower(i + 1);
    double fraction = fraction(next);
    if (fraction > 0) {
      // "a third envoy" is no part of envoys.
      return words.lower(i + 2).equals("of") ? new Value(i + 2, fraction, 1, true) : null;
    }
    double scale = Numerals.scale(next);
    return scale == 0 ? null : scaled(words, new Value(i + 2, scale, scale, false));
  }

  /** "half of", "half the", "half its". */
  private static boolean isWholeNext(Words words, int i) {
    return switch (words.lower(i)) {
      case "of", "the", "its", "their", "his", "our" -> true;
      default -> false;
    };
  }

  private static double fraction(String word) {
    return switch (word) {
      case "half" -> 1 / 2.0;
      case "third", "thirds" -> 1 / 3.0;
      case "quarter", "quarters" -> 1 / 4.0;
      case "fifth", "fifths" -> 1 / 5.0;
      case "sixth", "sixths" -> 1 / 6.0;
      case "eighth", "eighths" -> 1 / 8.0;
      case "tenth", "tenths" -> 1 / 10.0;
      default -> 0;
    };
  }

  private static @Nullable Value spoken(Words words, int i, String low) {
    int hyphen = low.indexOf('-');
    int small = word(hyphen < 0 ? low : low.substring(0, hyphen));
    if (small < 0) {
      return null;
    }
    int end = i + 1;
    if (hyphen > 0) {
      String rest = low.substring(hyphen + 1);
      if (small > 0 && fraction(rest) > 0) {
        return new Value(end, small * fraction(rest), 1, true);
      }
      int ones = Numerals.unit(rest);
      if (small < 20 || ones < 1 || ones > 9) {
        return null;
      }
      small += ones;
    } else if (small >= 20 && Numerals.unit(words.lower(end)) > 0 && ones(words, end) < 10) {
      small += ones(words, end++);
    } else if (small > 0 && fraction(words.lower(end)) > 0) {
      return new Value(end + 1, small * fraction(words.lower(end)), 1, true);
    } else if (small == 1 && words.lower(end).equals("in")) {
      double whole = inWhole(words, end + 1);
      return whole > 1 ? new Value(end + 2, 1 / whole, 1, true) : new Value(end, small, 1, false);
    }
    return scaled(words, new Value(end, small, 1, false));
  }

  private static int ones(Words words, int i) {
    return Numerals.unit(words.lower(i));
  }

  /** "five" of "one in five"; 0 if it is none. */
  private static double inWhole(Words words, int i) {
    int whole = Numerals.unit(words.lower(i));
    boolean people = words.isWord(i + 1) && !words.isCapital(i + 1);
    return whole >= 2 && whole <= 10 && people ? whole : 0;
  }

  private static int word(String low) {
    int tens = Numerals.tens(low);
    return tens >= 0 ? tens : Numerals.unit(low);
  }

  /** Reads on over "hundred", "million", "and fifty". */
  private static Value scaled(Words words, Value from) {
    double total = 0;
    double part = from.value;
    double last = from.scale;
    int end = from.end;
    while (true) {
      double scale = Numerals.scale(words.lower(end));
      if (scale == 0) {
        scale = words.lower(end).equals("bn") ? 1e9 : 0;
      }
      if (scale > 0) {
        part *= scale;
        last = scale;
        end++;
        continue;
      }
      int next = words.lower(end).equals("and") ? end + 1 : end;
      String low = words.lower(next);
      int hyphen = low.indexOf('-');
      int small = word(hyphen < 0 ? low : low.substring(0, hyphen));
      boolean fits = last >= 100 && small > 0 && small < last && (part % 100 == 0);
      if (!fits || Character.isDigit(words.token(from.end - 1).charAt(0))) {
        break;
      }
      Value rest = spoken(words, next, low);
      if (rest == null || rest.share || rest.value >= last) {
        break;
      }
      total += part;
      part = rest.value;
      last = rest.scale;
      end = rest.end;
    }
    return new Value(end, total + part, last, from.share);
  }

  /** "per cent" behind it makes it a part of a whole. */
  private static Value part(Words words, Value value) {
    if (value.share) {
      return value;
    }
    int end = percent(words, value.end);
    return end == value.end ? value : new Value(end, value.value / 100, 1, true);
  }

  private static int percent(Words words, int i) {
    String low = words.lower(i);
    if (low.equals("%") || low.equals("percent") || low.equals("pc")) {
      return i + 1;
    }
    return low.equals("per") && words.lower(i + 1).equals("cent") ? i + 2 : i;
  }
}
