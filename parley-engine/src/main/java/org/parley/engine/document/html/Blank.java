package org.parley.engine.document.html;

/** Which characters of a page's text are white space, and which are nothing to a reader. */
final class Blank {

  private Blank() {}

  /** True for what is read as one blank, no-break spaces among it. */
  static boolean is(char c) {
    return c <= ' ' ? c != 0 && Character.isWhitespace(c) : c >= 0x7f && wide(c);
  }

  private static boolean wide(char c) {
    return Character.isSpaceChar(c) || c == '\u0085';
  }

  /** True for hints to a typesetter: soft hyphen, zero-width space, byte order mark, NUL. */
  static boolean invisible(char c) {
    return c == 0 || c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }
}
