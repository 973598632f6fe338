package org.parley.engine.quote;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.passage.Words;
import org.parley.engine.quote.Attribution.Form;

/** "According to X, ..." and "..., according to X". */
final class AccordingAttribution {
  private AccordingAttribution() {}

  /** Reads the attribution whose "according to" begins at {@code i}; null if nobody is named. */
  static @Nullable Attribution read(PassageWords in, int i) {
    ActorPhrase speaker = in.mentions().actorStartingAt(i + 2);
    Words words = in.words();
    int end = speaker == null ? NounPhrase.endFrom(words, i + 2) : speaker.end();
    if (speaker == null) {
      speaker = NounPhrase.of(words, i + 2, end);
    }
    if (speaker == null) {
      return null;
    }
    if (i == 0 || words.lower(i - 1).equals("\"") && i == 1) {
      int last = in.end();
      int content = end;
      while (content < last && !words.lower(content).equals(",")) {
        content++;
      }
      content = Math.min(last, content + 1);
      return of(speaker, i, content, content, last);
    }
    int contentEnd = words.lower(i - 1).equals(",") ? i - 1 : i;
    return of(speaker, i, end, 0, contentEnd);
  }

  private static Attribution of(
      ActorPhrase speaker, int cue, int end, int contentStart, int contentEnd) {
    return new Attribution(
        Form.ACCORDING,
        speaker,
        cue,
        cue + 2,
        cue,
        end,
        contentStart,
        contentEnd,
        -1,
        -1,
        null,
        null,
        true,
        false);
  }
}
