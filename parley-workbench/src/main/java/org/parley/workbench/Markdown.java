package org.parley.workbench;

/** Text of others in Markdown, where it must stand as it is. */
final class Markdown {
  private static final String ACTIVE = "\\`*_{}[]<>()#+-!|~&$";

  private Markdown() {}

  /** The text on one line, with every character escaped that Markdown or HTML would act on. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        plain.append(' ');
      } else {
        boolean active = ACTIVE.indexOf(c) >= 0 && !isWithinWord(text, i);
        plain.append(active ? "\\" : "").append(c);
      }
    }
    return plain.toString();
  }

  /** A hyphen between letters or digits means nothing to Markdown. */
  private static boolean isWithinWord(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** An address that is one of the web, as a link; any other as text. */
  static String address(String uri) {
    boolean web = uri.startsWith("https://") || uri.startsWith("http://");
    boolean clean = uri.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 127);
    return web && clean ? "<" + uri + ">" : plain(uri);
  }
}
