package org.parley.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of so many columns. */
final class Wrap {
  private Wrap() {}

  /**
   * Lines of at most {@code width} columns, broken between words; only a word that is longer than a
   * whole line is broken in itself.
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text)) {
      String rest = word;
      int wide = width(rest);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      while (wide > width) {
        int cut = fitting(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
        wide = width(rest);
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(rest);
      used += wide;
    }
    if (used > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** At most {@code limit} UTF-16 code units, whole words, with {@code more} where words went. */
  static String clipped(String text, int limit, String more) {
    if (text.length() <= limit) {
      return text;
    }
    int cut = text.lastIndexOf(' ', limit);
    if (cut <= 0) {
      cut = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
    return text.substring(0, cut) + " " + more;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static int fitting(String word, int width) {
    int used = 0;
    int i = 0;
    while (i < word.length()) {
      int c = word.codePointAt(i);
      used += width(c);
      if (used > width && i > 0) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Columns that the text takes. */
  static int width(String text) {
    return text.codePoints().map(Wrap::width).sum();
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian wide and full-width forms, and pictographs. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
