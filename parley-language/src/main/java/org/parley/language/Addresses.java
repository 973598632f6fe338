package org.parley.language;

import java.util.Set;

/** Addresses of pages and of mail, and file names, which stay whole. */
final class Addresses {
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "gov", "edu", "info", "doc", "pdf", "xls", "html", "htm", "jpg",
          "png", "txt", "zip", "uk", "ru", "ua");

  private Addresses() {}

  static boolean isEnding(String letters) {
    return ENDINGS.contains(letters);
  }

  /** Where the address ends that begins at {@code i}; {@code i} where none does. */
  static int end(CharSequence text, int i, int end) {
    boolean page =
        isAt(text, i, end, "http://")
            || isAt(text, i, end, "https://")
            || isAt(text, i, end, "www.");
    if (!page && !isMail(text, i, end)) {
      return i;
    }
    int j = end;
    while (j > i + 1 && !Characters.isWord(text.charAt(j - 1)) && text.charAt(j - 1) != '/') {
      j--;
    }
    if (!page) {
      j = i;
      while (j < end && (isOfMail(text.charAt(j)) || text.charAt(j) == '@')) {
        j++;
      }
      while (j > i + 1 && !Characters.isWord(text.charAt(j - 1))) {
        j--;
      }
    }
    return j;
  }

  private static boolean isMail(CharSequence text, int i, int end) {
    if (!Characters.isWord(text.charAt(i))) {
      return false;
    }
    int j = i;
    while (j < end && isOfMail(text.charAt(j))) {
      j++;
    }
    return j + 2 < end && text.charAt(j) == '@' && Characters.isWord(text.charAt(j + 1));
  }

  static boolean isOfMail(char c) {
    return Characters.isWord(c) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  private static boolean isAt(CharSequence text, int i, int end, String start) {
    if (i + start.length() >= end) {
      return false;
    }
    for (int k = 0; k < start.length(); k++) {
      if (Character.toLowerCase(text.charAt(i + k)) != start.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
