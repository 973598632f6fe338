package org.parley.engine.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/** Parties without a name: "both sides", "the two countries", "his country". */
final class GroupPhrase {

  /** "the country", "his nation": the speaker's own state. */
  private static final Set<String> OWN = Set.of("the", "his", "her", "its", "our", "my", "their");

  private static final Set<String> HOME = Set.of("country", "nation");

  private GroupPhrase() {}

  /** The phrase that begins at {@code i}; null if none does. */
  static @Nullable ActorPhrase read(Words words, int i) {
    return isHome(words, i) ? ActorPhrase.unnamed(i, i + 2, Kind.PRONOUN) : group(words, i);
  }

  private static boolean isHome(Words words, int i) {
    return OWN.contains(words.lower(i))
        && HOME.contains(words.lower(i + 1))
        && !words.lower(i + 2).equals("of");
  }

  /** "both sides", "the two countries", "the warring parties". */
  private static @Nullable ActorPhrase group(Words words, int i) {
    int k = i;
    if (words.lower(k).equals("the")) {
      k++;
    }
    boolean number = Set.of("both", "two", "warring", "opposing").contains(words.lower(k));
    if (number) {
      k++;
      if (Set.of("warring", "neighbouring", "neighboring").contains(words.lower(k))) {
        k++;
      }
    } else if (k == i) {
      return null;
    }
    String noun = words.lower(k);
    boolean plural =
        Set.of("sides", "parties", "countries", "nations", "delegations").contains(noun);
    if (!plural || !number && !noun.equals("sides") && !noun.equals("parties")) {
      return null;
    }
    return ActorPhrase.unnamed(i, k + 1, Kind.GROUP);
  }
}
