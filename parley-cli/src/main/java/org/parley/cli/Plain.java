package org.parley.cli;

import java.text.Normalizer;
import java.util.Locale;

/** Text of articles made fit for a terminal: nothing in it is obeyed, nothing in it hides. */
final class Plain {
  private Plain() {}

  /**
   * One line: white space becomes one blank, soft hyphens go, and control characters, direction
   * marks and halves of surrogate pairs are written as {@code \}{@code u001B}.
   */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == 0x00AD) {
        continue;
      }
      if (c == '\n' || c == '\t' || c == '\r' || Character.isSpaceChar(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (isObeyed(c)) {
        plain.append(String.format(Locale.ROOT, "\\u%04X", c));
      } else {
        plain.appendCodePoint(c);
      }
    }
    return plain.toString().strip();
  }

  /** Lines as they are, but for what a terminal would obey: that becomes U+FFFD, one for one. */
  static String lines(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c != '\n' && c != '\t' && Character.getType(c) == Character.CONTROL) {
        plain.setCharAt(i, '\uFFFD');
      }
    }
    return plain.toString();
  }

  private static boolean isObeyed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The text in ASCII: quotation marks and dashes made plain, accents gone, the rest {@code ?}. */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x7F) {
                ascii.append((char) c);
              } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                ascii.append(plain(c));
              }
            });
    return ascii.toString();
  }

  private static String plain(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x2032 -> "'";
      case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB -> "\"";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0x2500 -> "-";
      case 0x00B7 -> "-";
      case 0x2026 -> "...";
      case 0x2192 -> "->";
      case 0x00DF -> "ss";
      case 0x00D8 -> "O";
      case 0x00F8 -> "o";
      case 0x0141 -> "L";
      case 0x0142 -> "l";
      case 0x0131 -> "i";
      default -> "?";
    };
  }
}
