package org.parley.engine.document;

import org.parley.model.Span;

/**
 * Drops characters that no reader sees and gives every line end its one form, line feed. A
 * character that could not be decoded (U+FFFD) is kept: it says that something was lost.
 */
final class ControlCharacters implements Mending.Rule {
  @Override
  public void mend(String text, Mending.Mends mends) {
    int n = text.length();
    int at = 0;
    while (at < n) {
      char c = text.charAt(at);
      if (c == '\r' && at + 1 < n && text.charAt(at + 1) == '\n') {
        mends.drop(new Span(at, at + 1));
      } else if (Characters.isLineEnd(c)) {
        mends.replace(new Span(at, at + 1), c == '\u2029' ? "\n\n" : "\n", "control", "line-end");
      } else if (c == '\u00ad' && at + 1 < n && text.charAt(at + 1) == '\n') {
        mends.replace(new Span(at, at + 1), "-", "control", "soft-hyphen-at-line-end");
      } else if (Characters.isControl(c) || (Characters.isJoiner(c) && betweenLatin(text, at))) {
        int end = at + 1;
        while (end < n && Characters.isControl(text.charAt(end)) && text.charAt(end) != '\u00ad') {
          end++;
        }
        mends.replace(new Span(at, end), "", "control", "control-character");
        at = end;
        continue;
      } else if (Character.isSurrogate(c)) {
        boolean pair = at + 1 < n && Character.isSurrogatePair(c, text.charAt(at + 1));
        if (!pair) {
          mends.replace(new Span(at, at + 1), "\ufffd", "control", "lone-surrogate");
        } else {
          at++;
        }
      }
      at++;
    }
  }

  private static boolean betweenLatin(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return before < '\u0250' && after < '\u0250';
  }
}
