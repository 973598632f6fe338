package org.parley.engine.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.passage.Words;

/** Whom a phrase means in what somebody may be saying: "we" and "the country" are the speaker's. */
public final class Meant {
  private static final Set<String> OWN = Set.of("we", "i", "our", "my", "country", "nation");

  private Meant() {}

  /**
   * The one who is meant; null where the document leaves it open.
   *
   * @param words of the passage
   * @param number of the passage
   * @param voice in which the phrase stands; null where the article speaks itself
   */
  public static @Nullable Referent by(
      Voices voices, @Nullable Voice voice, Words words, int number, ActorPhrase phrase) {
    boolean own =
        phrase.kind() == ActorPhrase.Kind.PRONOUN && OWN.contains(words.lower(phrase.end() - 1));
    if (own) {
      return voice == null ? null : voice.who();
    }
    return voices.who(number, phrase);
  }
}
