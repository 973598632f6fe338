package org.parley.engine.quote;

import java.util.Set;
import org.parley.engine.passage.WordSets;

/** Nouns by which speakers are told from things, by base form; {@code attribution-words.txt}. */
final class SpeakerNouns {
  private static final WordSets SETS = WordSets.read(SpeakerNouns.class, "attribution-words.txt");
  private static final Set<String> DOCUMENTS = SETS.of("document");
  private static final Set<String> MEDIA = SETS.of("medium");
  private static final Set<String> SPEECH = SETS.of("speech-noun");
  private static final Set<String> PEOPLE = SETS.of("people");

  private SpeakerNouns() {}

  /** "statement", "poll": says what somebody wrote. */
  static boolean isDocument(String lemma) {
    return DOCUMENTS.contains(lemma);
  }

  /** "claim", "remark": what somebody said. */
  static boolean isSpeech(String lemma) {
    return SPEECH.contains(lemma) || MEDIA.contains(lemma);
  }

  /** "address", "reporter": in or to what something is said. */
  static boolean isMedium(String lemma) {
    return MEDIA.contains(lemma) || DOCUMENTS.contains(lemma);
  }

  /** "aide", "resident", "analyst": somebody, by the word or by its ending. */
  static boolean isPerson(String lemma) {
    if (PEOPLE.contains(lemma)) {
      return true;
    }
    int n = lemma.length();
    return n > 5
        && (lemma.endsWith("ist")
            || lemma.endsWith("ian")
            || lemma.endsWith("man")
            || lemma.endsWith("woman")
            || lemma.endsWith("person")
            || lemma.endsWith("er")
            || lemma.endsWith("or")
            || lemma.endsWith("ant"));
  }
}
