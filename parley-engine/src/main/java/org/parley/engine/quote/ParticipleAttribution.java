package org.parley.engine.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.quote.Attribution.Form;

/** "..., adding that", "with his office saying". */
final class ParticipleAttribution {
  private ParticipleAttribution() {}

  /** Reads the attribution of the participle at {@code verb}; who spoke before may go on. */
  static @Nullable Attribution read(
      PassageWords in, int verb, Cues.Cue cue, @Nullable Attribution before) {
    ActorPhrase speaker = in.mentions().actorEndingAt(verb);
    int start = verb;
    boolean comma =
        in.lower(verb - 1).equals(",")
            || Set.of("before", "after", "by", "while", "and").contains(in.lower(verb - 1));
    if (speaker != null && !comma) {
      start = speaker.start();
      if (!in.lower(start - 1).equals("with") && !in.lower(start - 1).equals(",")) {
        return null;
      }
    } else if (comma) {
      speaker =
          before == null || isRelative(in, before)
              ? SpeakerPhrase.ofSentence(in)
              : before.speaker();
    }
    if (speaker == null || verb == 0) {
      return null;
    }
    Attribution as = VerbAttribution.of(Form.LEADING, in, cue, speaker, verb, start, verb + 1);
    if (as == null || as.form() != Form.LEADING) {
      return null;
    }
    return new Attribution(
        Form.PARTICIPLE,
        speaker,
        as.cueStart(),
        as.cueEnd(),
        start,
        as.end(),
        as.contentStart(),
        as.contentEnd(),
        as.mediumStart(),
        as.mediumEnd(),
        null,
        as.time(),
        as.speech(),
        as.open());
  }

  /** "a call that the palace warned of": who speaks in a relative clause does not go on. */
  private static boolean isRelative(PassageWords in, Attribution attribution) {
    for (int i = attribution.start() - 1; i >= Math.max(0, attribution.start() - 2); i--) {
      if (Set.of("that", "which", "who", "what", "where").contains(in.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
