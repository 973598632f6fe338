package org.parley.engine.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.model.Stance;

/**
 * A position as one passage's words show it, before it is known who "he" is or whose words these
 * are; places are token numbers.
 *
 * @param subject whose position it is; null where it is the speaker's
 * @param start first token of the smallest clause that states it
 * @param contentStart the words that say what is wanted
 * @param conditions pairs of first token and token behind the last
 * @param objects names of what it is about
 * @param addressee of whom it is asked, as a phrase; null if unsaid
 * @param forecast true where another side that says it foretells, and reports no position
 * @param speechOnly true where it counts in reported or quoted words only
 */
record Candidate(
    StanceRule rule,
    Stance stance,
    String issue,
    @Nullable ActorPhrase subject,
    int start,
    int end,
    int cue,
    int contentStart,
    int contentEnd,
    List<int[]> conditions,
    List<Named> objects,
    @Nullable ActorPhrase addressee,
    @Nullable TimePhrase time,
    boolean speechOnly,
    boolean forecast) {

  /**
   * A name in the content: its words, and whether it is a state (which may be the party itself).
   */
  record Named(String name, boolean state) {}

  Candidate {
    conditions = List.copyOf(conditions);
    objects = List.copyOf(objects);
  }
}
