package org.parley.engine.raw;

/** How a file that starts like JSON goes on. */
final class JsonStart {
  private JsonStart() {}

  /**
   * True for JSON lines, false for a text that merely starts with a bracket.
   *
   * @param text the start of the file, from its first character that is no blank
   * @throws Rejection for JSON that isn't one object per line
   */
  static boolean isLines(String text) throws Rejection {
    if (text.startsWith("[")) {
      if (text.startsWith("{", skipBlanks(text, 1))) {
        throw new Rejection(InputError.Code.JSON, "a JSON array, not JSON lines");
      }
      return false;
    }
    int name = skipBlanks(text, 1);
    if (text.startsWith("}", name)) {
      return true;
    }
    if (!text.startsWith("\"", name)) {
      return false;
    }
    int nameEnd = text.indexOf('"', name + 1);
    if (nameEnd < 0 || !text.startsWith(":", skipBlanks(text, nameEnd + 1))) {
      return false;
    }
    if (text.indexOf('\n') >= 0 && text.indexOf('\n') < name) {
      throw new Rejection(InputError.Code.JSON, "one JSON object over many lines, not JSON lines");
    }
    return true;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
