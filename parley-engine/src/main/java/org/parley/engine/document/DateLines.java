package org.parley.engine.document;

import java.util.Set;

/** Lines that are nothing but a date, or a label with one. */
final class DateLines {
  private static final int MOST_WORDS = 14;
  private static final String[] LABELS = {
    "published",
    "first published",
    "posted",
    "issued",
    "date",
    "updated",
    "last updated",
    "modified",
    "publication date"
  };

  /** Words that a date line may hold beside its label. */
  private static final Set<String> BESIDE =
      Set.of("at", "on", "by", "time", "local", "-", "|", "\u2022");

  private DateLines() {}

  static boolean isDateLine(Line line) {
    return line.words() <= MOST_WORDS
        && line.isShort()
        && !line.text().isEmpty()
        && DateWords.isOnlyDate(withoutLabel(line.folded()), BESIDE);
  }

  /** True if the line says when the page was changed, not when it was published. */
  static boolean isUpdate(Line line) {
    return line.folded().startsWith("updated")
        || line.folded().startsWith("last updated")
        || line.folded().startsWith("modified");
  }

  /** {@code 2 hours ago}, {@code Published 3 days ago}: an age of the page, no date. */
  static boolean isAgeLine(Line line) {
    String words = withoutLabel(line.folded());
    return line.words() <= 6 && Captions.age(words) == words.length() && !words.isEmpty();
  }

  private static String withoutLabel(String folded) {
    for (String label : LABELS) {
      if (folded.startsWith(label) && folded.length() > label.length()) {
        char next = folded.charAt(label.length());
        if (next == ':' || next == ' ') {
          return folded.substring(label.length() + 1).strip();
        }
      }
    }
    return folded;
  }
}
