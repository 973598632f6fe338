package org.parley.engine.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that stands only in a page's JSON-LD, as {@code articleBody}: read when the page
 * shows none. The JSON string is decoded in place, so that its words lead back to the source.
 */
final class DataBody {

  private static final String KEY = "\"articleBody\"";

  private DataBody() {}

  /** The pieces of each paragraph; none where the script has no such string or it is short. */
  static List<List<SourcePiece>> read(String source, Element script) {
    if (script.childNodeSize() == 0 || !(script.childNode(0) instanceof DataNode data)) {
      return List.of();
    }
    int start = data.sourceRange().startPos();
    int end = Math.min(data.sourceRange().endPos(), source.length());
    if (start < 0 || start >= end) {
      return List.of();
    }
    int key = source.indexOf(KEY, start);
    if (key < 0 || key >= end) {
      return List.of();
    }
    int at = key + KEY.length();
    while (at < end && (Blank.is(source.charAt(at)) || source.charAt(at) == ':')) {
      at++;
    }
    if (at >= end || source.charAt(at) != '"') {
      return List.of();
    }
    return paragraphs(source, at + 1, end);
  }

  private static List<List<SourcePiece>> paragraphs(String source, int start, int end) {
    List<List<SourcePiece>> paragraphs = new ArrayList<>();
    List<SourcePiece> paragraph = new ArrayList<>();
    int from = start;
    int at = start;
    while (at < end && source.charAt(at) != '"') {
      char c = source.charAt(at);
      if (c != '\\' && c != '\n' && c != '&' && c != '<') {
        at++;
        continue;
      }
      if (at > from) {
        paragraph.add(new SourcePiece(from, at, null));
      }
      int stop = at + 1;
      String words = "\n";
      if (c == '\\') {
        stop = Math.min(end, at + (source.startsWith("\\u", at) ? 6 : 2));
        words = unescaped(source.substring(at, stop));
      } else if (c == '&') {
        int semicolon = source.indexOf(';', at);
        stop = semicolon >= 0 && semicolon < Math.min(end, at + 12) ? semicolon + 1 : at + 1;
        words = Parser.unescapeEntities(source.substring(at, stop), false);
      } else if (c == '<') {
        int close = source.indexOf('>', at);
        boolean tag = close >= 0 && close < Math.min(end, at + 500);
        stop = tag ? close + 1 : at + 1;
        words = tag ? (isBlockTag(source, at) ? "\n" : "") : "<";
      }
      if (words.equals("\n")) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      } else if (!words.isEmpty()) {
        paragraph.add(new SourcePiece(at, stop, words));
      }
      at = stop;
      from = stop;
    }
    if (at > from) {
      paragraph.add(new SourcePiece(from, at, null));
    }
    paragraphs.add(paragraph);
    paragraphs.removeIf(List::isEmpty);
    return paragraphs;
  }

  private static boolean isBlockTag(String source, int at) {
    int name = source.startsWith("</", at) ? at + 2 : at + 1;
    char c = name < source.length() ? Character.toLowerCase(source.charAt(name)) : ' ';
    return c == 'p' || c == 'h' || c == 'd' || source.regionMatches(true, name, "br", 0, 2);
  }

  private static String unescaped(String escape) {
    if (escape.length() < 2) {
      return "";
    }
    return switch (escape.charAt(1)) {
      case 'n', 'r' -> "\n";
      case 't', 'b', 'f' -> " ";
      case 'u' -> unicode(escape);
      default -> escape.substring(1);
    };
  }

  private static String unicode(String escape) {
    int point = 0;
    for (int i = 2; i < escape.length(); i++) {
      int digit = Character.digit(escape.charAt(i), 16);
      if (digit < 0) {
        return "";
      }
      point = point * 16 + digit;
    }
    return point == '\n' || point == '\r' ? "\n" : String.valueOf((char) point);
  }
}
