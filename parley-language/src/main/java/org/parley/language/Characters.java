package org.parley.language;

/** Kinds of characters, as tokens see them. */
final class Characters {
  private Characters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c != '\u200B' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** A letter, a digit, or what is written on or joined to one. */
  static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
  }

  static boolean isLetter(char c) {
    return isWord(c) && !isDigit(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02BC'
        || c == '`'
        || c == '\u00B4';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
