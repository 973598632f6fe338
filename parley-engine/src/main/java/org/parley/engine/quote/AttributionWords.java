package org.parley.engine.quote;

import java.util.Set;
import org.parley.engine.passage.WordSets;

/**
 * Words around the verbs that introduce speech, all in lower case; {@code attribution-words.txt}
 * holds them.
 */
final class AttributionWords {
  private static final WordSets SETS =
      WordSets.read(AttributionWords.class, "attribution-words.txt");
  private static final Set<String> BEFORE_VERB = SETS.of("before-verb");
  private static final Set<String> BEFORE_NOUN = SETS.of("before-noun");
  private static final Set<String> PREPOSITIONS = SETS.of("preposition");
  private static final Set<String> GOVERNORS = SETS.of("governor");
  private static final Set<String> MEDIA = SETS.of("medium");
  private static final Set<String> FINITE = SETS.of("finite");

  private AttributionWords() {}

  /** "has", "later": may stand between the subject and the verb. */
  static boolean isBeforeVerb(String lower) {
    return BEFORE_VERB.contains(lower) || isAdverb(lower);
  }

  /** "the", "of": what follows is a noun, whatever verb it looks like. */
  static boolean isBeforeNoun(String lower) {
    return BEFORE_NOUN.contains(lower);
  }

  /** "during", "via": opens the time, place or medium behind the verb. */
  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  /** True if a phrase behind the word is no subject. */
  static boolean governs(String lower) {
    return PREPOSITIONS.contains(lower) || GOVERNORS.contains(lower);
  }

  /** "address", "reporters": in or to what something is said. */
  static boolean isMedium(String lower) {
    return MEDIA.contains(lower);
  }

  /** "is", "would": words with one are a clause. */
  static boolean isFinite(String lower) {
    return FINITE.contains(lower) || lower.endsWith("n't");
  }

  /** Told by its ending; words as short as "only" and "rely" are none. */
  static boolean isAdverb(String lower) {
    return lower.endsWith("ly") && lower.length() > 4;
  }
}
