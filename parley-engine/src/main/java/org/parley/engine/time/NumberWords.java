package org.parley.engine.time;

import org.parley.engine.passage.Numerals;

/** Counts in figures and words, read from pieces: "12", "2.5", "3 1/2", "twenty-five", "a few". */
final class NumberWords {
  /** A count that the words leave open. */
  static final int OPEN = -1;

  private static final int LARGEST = 2_000_000;

  private NumberWords() {}

  /** The count that begins at piece {@code i}: its end times 2^32 plus its thousandths; or 0. */
  static long read(Pieces in, int i) {
    String low = in.lower(i);
    if (low.isEmpty()) {
      return 0;
    }
    char first = low.charAt(0);
    if (first >= '0' && first <= '9') {
      return figures(in, i, low);
    }
    return switch (low) {
      case "several", "many", "numerous" -> found(i + 1, OPEN);
      case "few" -> found(in.lower(i + 1).equals("more") ? i + 2 : i + 1, OPEN);
      case "dozens", "scores", "hundreds", "thousands", "tens" ->
          in.lower(i + 1).equals("of") ? found(i + 2, OPEN) : 0;
      case "couple" -> found(in.lower(i + 1).equals("of") ? i + 2 : i + 1, 2_000);
      case "dozen" -> found(i + 1, 12_000);
      case "hundred", "thousand" -> 0;
      case "a", "an" -> behindArticle(in, i);
      case "half" ->
          in.lower(i + 1).equals("a") && in.lower(i + 2).equals("dozen") ? found(i + 3, 6_000) : 0;
      default -> spoken(in, i);
    };
  }

  private static long found(int end, int thousandths) {
    return ((long) end << 32) | (thousandths & 0xFFFF_FFFFL);
  }

  private static long behindArticle(Pieces in, int i) {
    return switch (in.lower(i + 1)) {
      case "few", "couple", "dozen" -> read(in, i + 1);
      case "hundred" -> found(i + 2, 100_000);
      case "thousand" -> found(i + 2, 1_000_000);
      default -> 0;
    };
  }

  private static long figures(Pieces in, int i, String low) {
    long whole = 0;
    int decimals = -1;
    for (int k = 0; k < low.length(); k++) {
      char c = low.charAt(k);
      if (c >= '0' && c <= '9') {
        if (decimals < 3) {
          whole = whole * 10 + (c - '0');
          decimals = decimals >= 0 ? decimals + 1 : decimals;
        }
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c != ',') {
        return 0;
      }
      if (whole > LARGEST * 1_000L) {
        return 0;
      }
    }
    long thousandths = whole * 1000;
    for (int k = 0; k < decimals; k++) {
      thousandths /= 10;
    }
    if (thousandths > LARGEST * 1_000L / 2) {
      return 0;
    }
    int end = i + 1;
    int over = fraction(in, end);
    if (over > 0 && thousandths % 1000 == 0) {
      return found(end + 3, (int) thousandths + over);
    }
    return scaled(in, end, (int) thousandths);
  }

  /** The thousandths of "1/2" at piece {@code i}; 0 if there is none. */
  private static int fraction(Pieces in, int i) {
    String top = in.lower(i);
    String bottom = in.lower(i + 2);
    if (!in.lower(i + 1).equals("/") || top.length() != 1 || bottom.length() != 1) {
      return 0;
    }
    int a = top.charAt(0) - '0';
    int b = bottom.charAt(0) - '0';
    return a > 0 && a < b && b <= 9 ? a * 1000 / b : 0;
  }

  private static long spoken(Pieces in, int i) {
    int end = i;
    int value = 0;
    int tens = Numerals.tens(in.lower(i));
    int small = Numerals.unit(in.lower(i));
    if (tens >= 0) {
      value = tens;
      end = i + 1;
      int next = in.lower(end).equals("-") ? end + 1 : end;
      int ones = Numerals.unit(in.lower(next));
      if (ones > 0 && ones < 10) {
        value += ones;
        end = next + 1;
      }
    } else if (small >= 0) {
      value = small;
      end = i + 1;
    } else {
      return 0;
    }
    return scaled(in, end, value * 1000);
  }

  /** Reads on over "hundred", "thousand", "and a half". */
  private static long scaled(Pieces in, int from, int thousandths) {
    int end = from;
    long value = thousandths;
    while (in.lower(end).equals("hundred") || in.lower(end).equals("thousand")) {
      value *= in.lower(end).equals("hundred") ? 100 : 1000;
      if (value > LARGEST * 1_000L / 2) {
        return 0;
      }
      end++;
    }
    if (in.lower(end).equals("and")
        && in.lower(end + 1).equals("a")
        && in.lower(end + 2).equals("half")) {
      return found(end + 3, (int) value + 500);
    }
    return found(end, (int) value);
  }

  /** A year spoken as two numbers, "nineteen ninety-seven": end and year as in read; or 0. */
  static long year(Pieces in, int i) {
    int hundreds = Numerals.unit(in.lower(i));
    if (hundreds < 13) {
      return 0;
    }
    if (Numerals.tens(in.lower(i + 1)) < 0) {
      return 0;
    }
    long rest = spoken(in, i + 1);
    int end = (int) (rest >> 32);
    return found(end, hundreds * 100 + (int) rest / 1000);
  }
}
