package org.parley.engine.document;

import org.parley.model.Span;

/**
 * One blank between words, none at the ends of a line, at most one empty line. Plain blanks are
 * dropped silently (the alignment keeps them); a no-break or typographic blank that becomes a plain
 * one is logged.
 */
final class Spaces implements Mending.Rule {
  @Override
  public void mend(String text, Mending.Mends mends) {
    int n = text.length();
    int at = 0;
    while (at < n) {
      char c = text.charAt(at);
      if (c != '\n' && !Characters.isBlank(c)) {
        at++;
        continue;
      }
      int end = at;
      int lines = 0;
      while (end < n && (text.charAt(end) == '\n' || Characters.isBlank(text.charAt(end)))) {
        lines += text.charAt(end) == '\n' ? 1 : 0;
        end++;
      }
      String after = at == 0 || end == n ? "" : lines == 0 ? " " : lines == 1 ? "\n" : "\n\n";
      write(text, new Span(at, end), after, mends);
      at = end;
    }
  }

  private static void write(String text, Span span, String after, Mending.Mends mends) {
    if (span.length() == after.length() && text.startsWith(after, span.start())) {
      return;
    }
    if (!after.isEmpty() && span.length() == 1) {
      mends.replace(span, after, "space", "odd-blank");
      return;
    }
    // Keep as many of the received blanks as are wanted and drop the rest.
    int at = span.start();
    int wanted = 0;
    while (at < span.end()) {
      boolean keep = wanted < after.length() && text.charAt(at) == after.charAt(wanted);
      if (keep) {
        wanted++;
      } else {
        mends.drop(new Span(at, at + 1));
      }
      at++;
    }
    if (wanted < after.length()) {
      // Nothing but odd blanks: the last of them was dropped, write a plain one in their place.
      mends.replace(
          new Span(span.end(), span.end()), after.substring(wanted), "space", "odd-blank");
    }
  }
}
