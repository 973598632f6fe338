package org.parley.engine.name;

/** Keys of words in which the choices of romanisation are made equal. */
final class Spelling {
  private static final Letters LETTERS = Letters.read("spellings.txt");

  private Spelling() {}

  /**
   * A key that is equal for spellings of one name: "zelensky", "zelenskyy", "zelenskiy".
   *
   * @param word romanised
   */
  static String key(String word) {
    StringBuilder bare = new StringBuilder("^");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    String rewritten = LETTERS.rewrite(bare.append('$').toString());
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < rewritten.length(); i++) {
      char c = rewritten.charAt(i);
      boolean doubled = key.length() > 0 && key.charAt(key.length() - 1) == c;
      if (c != '^' && c != '$' && (!doubled || Character.isDigit(c))) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The consonants that Arabic and Hebrew writing keeps, as far as they can be told apart. */
  static String consonants(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kept =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> i == 0 ? vowel(c) : 0;
            case 'p', 'v', 'f' -> 'b';
            case 'c', 'q' -> 'k';
            case 'j' -> 'g';
            default -> Character.isLetterOrDigit(c) ? c : 0;
          };
      if (kept != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != kept)) {
        out.append(kept);
      }
    }
    return out.toString();
  }

  private static char vowel(char c) {
    return switch (c) {
      case 'h' -> 'h';
      case 'w' -> 'w';
      case 'y' -> 'i';
      default -> 'a';
    };
  }
}
