package org.parley.engine.raw;

import java.util.function.BiConsumer;

/**
 * Lines of YAML between two lines {@code ---} at the start of a text. They are part of the received
 * text; the document step drops them.
 */
public final class FrontMatter {
  private static final int MAX_CHARS = 1 << 16;

  private FrontMatter() {}

  /**
   * The offset behind the closing line and its end, or 0 where the text has no front matter. A text
   * that merely begins with a rule has none: one of the known keys must stand between the lines.
   */
  public static int endOf(String text) {
    int at = lineEnd(text, 0);
    if (!isRule(text, 0, at)) {
      return 0;
    }
    boolean known = false;
    while (at < text.length() && at < MAX_CHARS) {
      int end = lineEnd(text, at);
      if (isRule(text, at, end)) {
        return known ? end : 0;
      }
      known |= startsWithKey(text, at);
      at = end;
    }
    return 0;
  }

  /** What the front matter says; problems come with their line in the text. */
  static Described read(String text, BiConsumer<Integer, String> problem) {
    int end = endOf(text);
    if (end == 0) {
      return Described.NOTHING;
    }
    int from = lineEnd(text, 0);
    int to = text.lastIndexOf("---", end);
    return Described.read(text.substring(from, to), (line, what) -> problem.accept(line + 1, what));
  }

  private static boolean startsWithKey(String text, int at) {
    for (String key : Described.KEYS) {
      if (text.startsWith(key, at) && text.startsWith(":", at + key.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String text, int from, int to) {
    return text.startsWith("---", from)
        && text.substring(from, Math.min(to, from + 40)).strip().equals("---");
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
