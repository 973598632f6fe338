package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What is searched for, as the two word indexes take it. Every word is quoted, so that nothing a
 * user writes is an operator of the index.
 *
 * @param printed phrases and prefixes as printed; empty for none
 * @param stems words without regard to their endings; empty for none
 */
record SearchWords(String printed, String stems) {

  /**
   * Reads the words of a command line: {@code "in quotes"} or one argument with blanks is a phrase,
   * {@code word*} a prefix, everything else a word in any of its forms. All must stand in one
   * passage.
   *
   * @throws IllegalArgumentException if there is no letter or digit in them
   */
  static SearchWords of(List<String> arguments) {
    List<String> printed = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (String argument : arguments) {
      boolean phrase = argument.strip().indexOf(' ') > 0 && argument.indexOf('"') < 0;
      for (String part : phrase ? List.of('"' + argument + '"') : parts(argument)) {
        add(part, printed, stems);
      }
    }
    if (printed.isEmpty() && stems.isEmpty()) {
      throw new IllegalArgumentException("there is no word to search for");
    }
    return new SearchWords(String.join(" AND ", printed), String.join(" AND ", stems));
  }

  private static void add(String part, List<String> printed, List<String> stems) {
    boolean quoted = part.startsWith("\"");
    String words = part.replace('"', ' ').replace('\0', ' ').strip();
    boolean prefix = !quoted && words.endsWith("*");
    String bare = words.replace('*', ' ').strip();
    if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (quoted || prefix || !isPlainWord(bare)) {
      printed.add('"' + bare + '"' + (prefix ? " *" : ""));
    } else {
      stems.add('"' + bare + '"');
    }
  }

  /** One word to every tokenizer; the index of stems knows no phrases. */
  private static boolean isPlainWord(String word) {
    return word.chars()
        .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
  }

  /** Words and quoted phrases; a phrase that is not closed goes to the end. */
  private static List<String> parts(String argument) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < argument.length()) {
      char c = argument.charAt(at);
      int end;
      if (c == '"') {
        int close = argument.indexOf('"', at + 1);
        end = close < 0 ? argument.length() : close + 1;
      } else {
        end = at + 1;
        while (end < argument.length() && " \"".indexOf(argument.charAt(end)) < 0) {
          end++;
        }
      }
      parts.add(argument.substring(at, end));
      at = end;
    }
    return parts;
  }
}
