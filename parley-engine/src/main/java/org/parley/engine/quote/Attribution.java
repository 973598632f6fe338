package org.parley.engine.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.language.clause.Range;

/**
 * "X said ..." in one passage, as analysis finds it; places are token numbers.
 *
 * @param speaker who speaks; kind NAME or ROLE where only a noun phrase is found
 * @param antecedent whom the speaker "who" stands for in this passage; null for other speakers
 * @param cueStart first token of the cue
 * @param cueEnd token behind it
 * @param start first token of the whole attribution: speaker, cue, time, place
 * @param end token behind it
 * @param content the words introduced, in order; none where they stand in another passage
 * @param medium words that say where ("a video address", "CNN"); null if none
 * @param via the relaying agency's phrase in "Reuters quotes X as saying"
 * @param time when it was said
 * @param score how likely it is one, between 0 and 1
 * @param clause true where a clause is introduced, with a subject of its own
 * @param listed true for a verb or noun that is known to introduce words
 * @param open true where words in quotation marks may be introduced, but no bare clause
 */
record Attribution(
    Form form,
    ActorPhrase speaker,
    @Nullable ActorPhrase antecedent,
    int cueStart,
    int cueEnd,
    int start,
    int end,
    List<Range> content,
    @Nullable Range medium,
    @Nullable ActorPhrase via,
    @Nullable TimePhrase time,
    boolean speech,
    double score,
    boolean clause,
    boolean listed,
    boolean open) {

  Attribution {
    content = List.copyOf(content);
  }

  /** The first token of the words introduced; behind the attribution if there are none here. */
  int contentStart() {
    return content.isEmpty() ? end : content.get(0).from();
  }

  /** The token behind the last of the words introduced. */
  int contentEnd() {
    return content.isEmpty() ? end : content.get(content.size() - 1).to();
  }

  /** The same, weighed. */
  Attribution weighed(double likelihood, boolean ofClause, boolean isListed, boolean marksOnly) {
    return new Attribution(
        form,
        speaker,
        antecedent,
        cueStart,
        cueEnd,
        start,
        end,
        content,
        medium,
        via,
        time,
        speech,
        likelihood,
        ofClause,
        isListed,
        marksOnly);
  }

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
    ACCORDING,
    /** X: ..., as in headlines and transcripts */
    LABEL
  }
}
