package org.parley.language;

/** Punctuation: where a mark ends that begins here. */
final class Marks {
  private static final String[] FACES = {
    ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":)", ":(", ";)", ":D", ":P", "=)", "=D", "=(", "^_^",
    "<3", "XD", ":/"
  };

  private Marks() {}

  /** The end of the mark at {@code i}: a run of one mark, a face, or the character alone. */
  static int end(CharSequence text, int i, int end) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1)) ? i + 2 : i + 1;
    }
    for (String face : FACES) {
      if (face.charAt(0) == c && isAt(text, i, end, face) && isLast(text, i + face.length(), end)) {
        return i + face.length();
      }
    }
    int j = i + 1;
    if (isEnding(c)) {
      while (j < end && isEnding(text.charAt(j))) {
        j++;
      }
      return j;
    }
    if (runs(c)) {
      while (j < end && text.charAt(j) == c) {
        j++;
      }
      return j;
    }
    if ((c == '\'' || c == '`' || c == '\u2019' || c == '<' || c == '>')
        && j < end
        && text.charAt(j) == c) {
      return j + 1;
    }
    return j;
  }

  private static boolean isEnding(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean runs(char c) {
    return c == '-' || c == '*' || c == '=' || c == '_' || c == '~' || c == '#' || c == '+';
  }

  private static boolean isAt(CharSequence text, int i, int end, String face) {
    if (i + face.length() > end) {
      return false;
    }
    for (int k = 0; k < face.length(); k++) {
      if (text.charAt(i + k) != face.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLast(CharSequence text, int i, int end) {
    return i >= end || !Characters.isWord(text.charAt(i)) && text.charAt(i) != '/';
  }
}
