package org.parley.engine.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Common English words and the shape of English words: enough to tell half a word from a whole one.
 * Loaded once from {@code english-words.txt}; thread-safe.
 */
public final class EnglishWords {
  private static final Set<String> FUNCTION =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or",
          "but", "nor", "as", "if", "that", "which", "who", "whom", "whose", "than", "into", "onto",
          "over", "under", "between", "against", "about", "after", "before", "during", "through",
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "could",
          "should", "may", "might", "must", "can", "do", "does", "did", "not", "no", "its", "his",
          "her", "their", "our", "my", "your", "this", "these", "those", "he", "she", "it", "they",
          "we", "you", "i", "there", "when", "while", "where", "because", "so", "said", "says",
          "also", "more", "all", "some", "any", "other", "such", "what", "how", "out", "up", "down",
          "off", "only", "just", "both", "each", "per", "via");
  private static final String[] SUFFIXES = {"s", "ed", "d", "ing", "ly", "er", "ers", "ness"};

  private static final class Loaded {
    static final EnglishWords WORDS = new EnglishWords(Resource.lines("english-words.txt"));
  }

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  private EnglishWords(List<String> lines) {
    words.addAll(lines);
    words.addAll(FUNCTION);
    for (String word : words) {
      if (word.length() >= 4) {
        beginnings.add(word.substring(0, 3));
        endings.add(word.substring(word.length() - 3));
      }
    }
  }

  /** The one list, read on first use. */
  public static EnglishWords loaded() {
    return Loaded.WORDS;
  }

  /** True for articles, prepositions, pronouns, auxiliaries and the like, in any case. */
  static boolean isFunctionWord(String word) {
    return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True if the word, or the word without a regular ending, is in the list; in any case. */
  public boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (words.contains(lower)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      if (lower.length() > suffix.length() + 3 && lower.endsWith(suffix)) {
        String stem = lower.substring(0, lower.length() - suffix.length());
        boolean y =
            stem.endsWith("i") && words.contains(stem.substring(0, stem.length() - 1) + "y");
        if (y || words.contains(stem) || (suffix.startsWith("e") && words.contains(stem + "e"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if it begins and ends as English words do and has a vowel. */
  boolean isPlausible(String word) {
    if (word.length() < 5) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return beginnings.contains(lower.substring(0, 3))
        && endings.contains(lower.substring(lower.length() - 3));
  }
}
