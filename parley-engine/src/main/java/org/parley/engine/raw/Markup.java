package org.parley.engine.raw;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be said of markup without parsing it: cheap looks at its start. */
final class Markup {
  private static final int NEAR = 1 << 12;
  private static final int START = 1 << 16;

  private static final List<String> PAGE = List.of("html", "head", "body", "article");
  private static final List<String> BLOCKS =
      List.of(
          "p",
          "div",
          "html",
          "body",
          "head",
          "article",
          "main",
          "section",
          "header",
          "h1",
          "h2",
          "ul",
          "table",
          "blockquote",
          "meta",
          "br",
          "figure",
          "span");

  private Markup() {}

  /** True where the text starts with a tag and holds one that makes a paragraph, a box, a page. */
  static boolean isHtml(String text) {
    String start = lower(text, START).stripLeading();
    if (start.length() < 3 || start.charAt(0) != '<') {
      return false;
    }
    char next = start.charAt(1);
    boolean tag = (next >= 'a' && next <= 'z') || next == '!' || next == '?' || next == '/';
    return tag && (start.startsWith("<!doctype html") || holdsTag(start, BLOCKS));
  }

  /** True where a tag of a page as a whole is near the start, whatever stands before it. */
  static boolean namesPage(String text) {
    String start = lower(text, NEAR);
    return start.contains("<!doctype html") || holdsTag(start, PAGE);
  }

  /** True for a feed's field that holds tags anywhere, as descriptions do. */
  static boolean holdsMarkup(String text) {
    String start = lower(text, START);
    return holdsTag(start, BLOCKS) || start.contains("</a>") || holdsTag(start, List.of("img"));
  }

  /** The lower-case name of the root element behind prolog, comments and DOCTYPE, or "". */
  static String rootName(String text) {
    String start = lower(text, START);
    int at = 0;
    while (at >= 0) {
      at = start.indexOf('<', at);
      if (at < 0) {
        return "";
      }
      if (start.startsWith("<!--", at)) {
        at = start.indexOf("-->", at);
      } else if (start.startsWith("<?", at)) {
        at = start.indexOf("?>", at);
      } else if (start.startsWith("<!", at)) {
        int close = start.indexOf('>', at);
        int subset = start.indexOf('[', at);
        boolean inner = subset >= 0 && subset < close;
        at = inner ? start.indexOf("]>", subset) : close;
      } else {
        int end = at + 1;
        while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
          end++;
        }
        return start.substring(at + 1, end);
      }
    }
    return "";
  }

  /**
   * The encoding that an XML prolog or a meta tag near the start names, or null.
   *
   * @param text the start, read as ASCII
   */
  static @Nullable String declaredEncoding(String text) {
    String start = lower(text, 2 * NEAR).stripLeading();
    if (start.startsWith("<?xml")) {
      int end = start.indexOf("?>");
      String name = valueOf(end < 0 ? "" : start.substring(0, end), "encoding");
      if (name != null) {
        return name;
      }
    }
    for (int at = start.indexOf("<meta"); at >= 0; at = start.indexOf("<meta", at + 5)) {
      int end = start.indexOf('>', at);
      String name = valueOf(end < 0 ? "" : start.substring(at, end), "charset");
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String valueOf(String tag, String key) {
    int at = tag.indexOf(key);
    if (at < 0) {
      return null;
    }
    int from = at + key.length();
    while (from < tag.length() && " \t\r\n='\"".indexOf(tag.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < tag.length() && " \t\r\n'\";/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    return from == to ? null : tag.substring(from, to);
  }

  private static boolean holdsTag(String lower, List<String> names) {
    for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at + 1)) {
      int end = at + 1;
      while (end < lower.length() && end - at < 12 && isName(lower.charAt(end))) {
        end++;
      }
      boolean ended = end < lower.length() && " \t\r\n/>".indexOf(lower.charAt(end)) >= 0;
      if (ended && names.contains(lower.substring(at + 1, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static String lower(String text, int length) {
    return text.substring(0, Math.min(text.length(), length)).toLowerCase(Locale.ROOT);
  }
}
