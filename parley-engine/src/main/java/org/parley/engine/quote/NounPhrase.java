package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.passage.Words;

/** Speakers that no lexicon knows: "the 42-year-old teacher", "Western officials", "Dovrenka". */
final class NounPhrase {
  private static final Set<String> STOPS =
      Set.of(
          ",", ".", ":", ";", "\"", "(", ")", "-", "...", "and", "but", "that", "which", "who",
          "as", "when", "while", "if", "because", "what", "how", "whether", "than", "not", "to",
          "it", "there", "this", "these", "those", "be", "is", "was", "are", "were", "has", "have",
          "had", "will", "would", "could", "can", "may", "should", "'s", "?", "!", "in", "with",
          "for", "by", "from", "on", "at");
  private static final Set<String> OPENERS =
      Set.of(
          "a", "an", "the", "one", "some", "many", "several", "two", "three", "his", "her", "their",
          "its");

  private NounPhrase() {}

  /** The noun phrase that ends before {@code end}: an article and what follows, or a name. */
  static @Nullable ActorPhrase endingAt(Words words, int end) {
    int start = end;
    while (start > 0 && end - start < 9 && !STOPS.contains(words.lower(start - 1))) {
      start--;
      if (OPENERS.contains(words.lower(start))) {
        return of(words, start, end);
      }
    }
    if (start == end) {
      return null;
    }
    boolean bounded =
        start == 0
            || !words.isWord(start - 1)
            || Set.of("and", "but", "that", "as").contains(words.lower(start - 1));
    boolean plural = words.lower(end - 1).endsWith("s") && end - start <= 3;
    boolean name = words.isCapital(end - 1) && end - start <= 3;
    return bounded && (plural || name) ? of(words, start, end) : null;
  }

  /** End of the noun phrase that begins at {@code from}; {@code from} if none does. */
  static int endFrom(Words words, int from) {
    int i = from;
    while (i < words.size() && i < from + 7 && !STOPS.contains(words.lower(i))) {
      i++;
    }
    return i;
  }

  static @Nullable ActorPhrase of(Words words, int start, int end) {
    if (end <= start || !words.isWord(start)) {
      return null;
    }
    boolean name =
        words.isCapital(start) && words.isCapital(end - 1) && !OPENERS.contains(words.lower(start));
    return new ActorPhrase(
        start,
        end,
        end - 1,
        name ? ActorPhrase.Kind.NAME : ActorPhrase.Kind.ROLE,
        name ? words.join(start, end) : null,
        name ? start : 0,
        name ? end : 0,
        null,
        null,
        List.of(),
        words.lower(start).equals("the"));
  }
}
