package org.parley.engine.document;

/** Which characters are blanks, line ends, or no part of what a reader sees. */
final class Characters {
  private Characters() {}

  /** Blanks inside a line: space, tab, no-break and typographic spaces. */
  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** Line and page ends other than line feed. */
  static boolean isLineEnd(char c) {
    return c == '\r'
        || c == '\u000b'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /**
   * Characters without a shape: C0, C1, zero-width, byte order mark, soft hyphen, directional
   * marks. Joiners (U+200C, U+200D) are not among them: scripts and pictographs need them.
   */
  static boolean isControl(char c) {
    if (c < ' ') {
      return c != '\t' && c != '\n' && !isLineEnd(c);
    }
    return (c >= '\u007f' && c <= '\u009f' && c != '\u0085')
        || c == '\u00ad'
        || c == '\u180e'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff';
  }

  static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
  }

  static boolean isDoubleQuote(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\u00ab'
        || c == '\u00bb';
  }

  static boolean isClosingMark(char c) {
    return isDoubleQuote(c) || c == '\'' || c == '\u2019' || c == '\u2018' || c == ')' || c == ']';
  }

  static boolean isLatinLetter(char c) {
    return Character.isLetter(c) && c < '\u0250';
  }
}
