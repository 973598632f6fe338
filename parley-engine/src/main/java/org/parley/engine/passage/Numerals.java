package org.parley.engine.passage;

import java.util.HashMap;
import java.util.Map;

/** The words that numbers are spoken with, by what they stand for. */
public final class Numerals {
  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Double> SCALES =
      Map.of(
          "dozen",
          12.0,
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12);

  static {
    String[] small = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int value = 0; value < small.length; value++) {
      UNITS.put(small[value], value);
    }
  }

  private Numerals() {}

  /** 0 to 19 for "zero" to "nineteen"; -1 for another word. Small letters. */
  public static int unit(String word) {
    return UNITS.getOrDefault(word, -1);
  }

  /** 20 to 90 for "twenty" to "ninety"; -1 for another word. */
  public static int tens(String word) {
    return TENS.getOrDefault(word, -1);
  }

  /** What "dozen" to "trillion" multiply by; 0 for another word. */
  public static double scale(String word) {
    return SCALES.getOrDefault(word, 0.0);
  }
}
