package org.parley.engine.raw;

import java.util.Locale;

/** Untrusted text made fit for a terminal line. */
public final class Printable {
  /** The longest result, in characters of the input. */
  public static final int MAX_CHARS = 200;

  private Printable() {}

  /**
   * The text with control and format characters (escape sequences, line ends, direction overrides)
   * and lone surrogates as {@code \}{@code uXXXX}, cut behind {@value #MAX_CHARS} characters.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length() && at < MAX_CHARS) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.PRIVATE_USE,
            Character.UNASSIGNED ->
            escape(c, out);
        default -> out.appendCodePoint(c);
      }
    }
    return at < text.length() ? out.append('…').toString() : out.toString();
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append(String.format(Locale.ROOT, "\\u%04X", c));
    }
  }
}
