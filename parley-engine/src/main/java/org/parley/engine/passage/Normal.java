package org.parley.engine.passage;

import java.util.Locale;

/**
 * Words as analysis reads them: quotation marks, apostrophes, dashes and dots made equal, so that
 * the same words printed by two houses are the same words.
 */
public final class Normal {
  private Normal() {}

  /** Lower case by the same rules everywhere (a Turkish machine too). */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** One token as analysis reads it. */
  static String token(String word) {
    char first = word.charAt(0);
    if (word.length() == 1) {
      return switch (first) {
        case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '"' -> "\"";
        case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '\u02BC', '`', '\'' -> "'";
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '-' -> "-";
        case '\u2026' -> "...";
        default -> word;
      };
    }
    boolean twice = word.length() == 2 && word.charAt(1) == first;
    if (twice && (Tokens.isApostrophe(first) || first == '`')) {
      return "\"";
    }
    if (first == '.' && word.chars().allMatch(c -> c == '.')) {
      return "...";
    }
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        plain = false;
        break;
      }
    }
    return plain
        ? word
        : word.replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace('\u02BC', '\'')
            .replace('\u2011', '-');
  }
}
