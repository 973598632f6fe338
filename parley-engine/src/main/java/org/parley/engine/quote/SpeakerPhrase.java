package org.parley.engine.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;

/** The phrase that is the subject of a reporting verb. */
final class SpeakerPhrase {
  private SpeakerPhrase() {}

  /** The phrase right before the verb at {@code verb}, over what may stand between. */
  static @Nullable ActorPhrase before(PassageWords in, int verb) {
    return in.mentions().actorEndingAt(skipLeft(in, verb));
  }

  /** Token behind the subject of the verb: over auxiliaries, adverbs, times and parentheses. */
  static int skipLeft(PassageWords in, int verb) {
    Words words = in.words();
    int i = verb;
    boolean moved = true;
    while (moved && i > 0) {
      moved = false;
      String low = words.lower(i - 1);
      if (low.equals(")")) {
        int open = i - 2;
        while (open > 0 && open > i - 8 && !words.lower(open).equals("(")) {
          open--;
        }
        if (words.lower(open).equals("(")) {
          i = open;
          moved = true;
          continue;
        }
      }
      if (AttributionWords.isBeforeVerb(low)) {
        i--;
        moved = true;
        continue;
      }
      for (TimePhrase time : in.mentions().times()) {
        if (time.end() == i) {
          i = time.start();
          if (words.lower(i - 1).equals("on")
              || words.lower(i - 1).equals("late")
              || words.lower(i - 1).equals("earlier")) {
            i--;
          }
          moved = true;
          break;
        }
      }
    }
    return i;
  }

  /** "X, while visiting Y, said": the phrase before the words between two commas. */
  static @Nullable ActorPhrase behindComma(PassageWords in, int left) {
    if (!in.lower(left - 1).equals(",")) {
      return null;
    }
    ActorPhrase closed = in.mentions().actorEndingAt(left - 1);
    if (closed != null && closed.nameEnd() > 0) {
      return closed;
    }
    for (int i = left - 2; i > 0 && i > left - 25; i--) {
      if (in.isMark(i)) {
        return null;
      }
      if (in.lower(i).equals(",")) {
        return in.mentions().actorEndingAt(i);
      }
    }
    return null;
  }

  /** The first phrase that no preposition governs: the subject of most sentences. */
  static @Nullable ActorPhrase ofSentence(PassageWords in) {
    for (ActorPhrase phrase : in.mentions().actors()) {
      if (!AttributionWords.governs(in.lower(phrase.start() - 1))
          && !in.lower(phrase.end()).equals("'s")
          && phrase.kind() != ActorPhrase.Kind.MEDIA) {
        return phrase;
      }
    }
    return null;
  }

  static boolean isPlural(PassageWords in, ActorPhrase phrase) {
    String head = in.lower(phrase.head());
    return head.endsWith("s")
        || Set.of("they", "we", "i").contains(head)
        || phrase.kind() == ActorPhrase.Kind.GROUP;
  }
}
