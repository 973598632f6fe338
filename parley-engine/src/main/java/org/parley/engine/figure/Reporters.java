package org.parley.engine.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Voice;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Who gives a number: the voice it stands in, or who counts it in the same clause. */
final class Reporters {
  private static final Set<String> OWN = Set.of("we", "i", "our", "my", "country", "nation");

  private Reporters() {}

  static @Nullable Speaker of(
      FigureResolution.Input input, int number, Candidate candidate, @Nullable Voice voice) {
    Printing printing = input.printings().get(number);
    ActorPhrase phrase = candidate.reporter();
    if (phrase != null) {
      Referent who = who(input, number, phrase, voice);
      if (who != null && who.name() != null) {
        return speaker(printing.span(phrase.start(), phrase.end()), who);
      }
    }
    Referent who = voice == null ? null : voice.who();
    Span words = voice == null ? null : voice.speaker();
    return who == null || words == null ? null : speaker(words, who);
  }

  private static Speaker speaker(Span words, Referent who) {
    String party = who.sides().size() == 1 ? who.sides().get(0).name() : null;
    return new Speaker(words, who.name(), party, who.standing());
  }

  /** Whom a phrase means: the speaker for "we" in a speech. */
  static @Nullable Referent who(
      FigureResolution.Input input, int number, ActorPhrase phrase, @Nullable Voice voice) {
    if (phrase.kind() == ActorPhrase.Kind.PRONOUN) {
      String word = input.printings().get(number).words().lower(phrase.end() - 1);
      if (OWN.contains(word)) {
        return voice == null ? null : voice.who();
      }
    }
    return input.voices().who(number, phrase);
  }
}
