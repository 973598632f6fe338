package org.parley.engine.quote;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.quote.Attribution.Form;

/** "Reuters quotes an aide as saying ...". */
final class RelayedAttribution {
  private RelayedAttribution() {}

  static boolean isCue(Cues.Cue cue) {
    return cue.lemma().equals("quote") || cue.lemma().equals("cite");
  }

  /** Reads the attribution of the verb at {@code verb}; null if nobody is quoted as saying. */
  static @Nullable Attribution read(PassageWords in, int verb) {
    ActorPhrase speaker = in.mentions().actorStartingAt(verb + 1);
    if (speaker == null) {
      return null;
    }
    int as = speaker.end();
    if (!in.lower(as).equals("as") || !in.lower(as + 1).equals("saying")) {
      return null;
    }
    ActorPhrase via = SpeakerPhrase.before(in, verb);
    int content = in.lower(as + 2).equals("that") ? as + 3 : as + 2;
    return new Attribution(
        Form.LEADING,
        speaker,
        verb,
        verb + 1,
        via == null ? verb : via.start(),
        content,
        content,
        Math.max(content, IntroducedWords.clauseEnd(in, content)),
        -1,
        -1,
        via,
        null,
        true,
        false);
  }
}
