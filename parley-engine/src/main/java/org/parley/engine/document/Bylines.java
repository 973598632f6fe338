package org.parley.engine.document;

import java.util.List;

/** Bylines in their common forms: {@code By Ada Quill}, {@code Ada Quill in Orlen}. */
final class Bylines {
  private static final int MOST_WORDS = 14;

  private Bylines() {}

  /** The authors that a line with "by" names; empty if it is no byline. */
  static List<String> authorsAfterBy(Line line) {
    String folded = line.folded();
    boolean by = folded.startsWith("by ") || folded.startsWith("by: ");
    if (!by || line.words() > MOST_WORDS || line.ends()) {
      return List.of();
    }
    return names(line.text().substring(folded.indexOf(' ') + 1));
  }

  /** The authors that a line at an article's head names without "by"; empty if it is no byline. */
  static List<String> authorsAtHead(Line line) {
    if (line.words() > MOST_WORDS || line.ends() || line.folded().startsWith("by ")) {
      return List.of();
    }
    return names(line.text());
  }

  /** Names before a place ("in"), an outlet ("for", a comma), or a date ("|"). */
  private static List<String> names(String words) {
    int end = words.length();
    for (String stop :
        new String[] {" in ", " for ", " at ", " | ", " \u2013 ", " - ", " \u2022 ", "\u00b7"}) {
      int at = words.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String head = words.substring(0, end).strip();
    List<String> names = PersonNames.list(head);
    if (names.isEmpty()) {
      // "Ada Quill, Associated Press": what follows the comma is a desk or an agency.
      int comma = head.indexOf(',');
      names = comma > 0 ? PersonNames.list(head.substring(0, comma)) : names;
    }
    return names;
  }
}
