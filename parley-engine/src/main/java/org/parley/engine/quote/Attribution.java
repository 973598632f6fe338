package org.parley.engine.quote;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;

/**
 * "X said ..." in one passage, as analysis finds it; places are token numbers.
 *
 * @param speaker who speaks; kind NAME or ROLE where only a noun phrase is found
 * @param cueStart first token of the cue
 * @param cueEnd token behind it
 * @param start first token of the whole attribution: speaker, cue, time, place
 * @param end token behind it
 * @param contentStart first token of the words introduced; equals {@code contentEnd} if there are
 *     none in this passage
 * @param mediumStart words that say where ("a video address", "CNN"), first token; -1 if none
 * @param via the relaying agency's phrase in "Reuters quotes X as saying"
 * @param time when it was said
 * @param open true where words in quotation marks may be introduced, but no bare clause
 */
record Attribution(
    Form form,
    ActorPhrase speaker,
    int cueStart,
    int cueEnd,
    int start,
    int end,
    int contentStart,
    int contentEnd,
    int mediumStart,
    int mediumEnd,
    @Nullable ActorPhrase via,
    @Nullable TimePhrase time,
    boolean speech,
    boolean open) {

  /** Where the attribution stands to the words. */
  enum Form {
    /** X said that ... */
    LEADING,
    /** ..., X said. */
    TRAILING,
    /** ..., said X. */
    INVERTED,
    /** X did so, saying that ... */
    PARTICIPLE,
    /** According to X, ... */
    ACCORDING
  }
}
