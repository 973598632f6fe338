package org.parley.engine.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/**
 * An event as one passage's words show it, before it is known who "he" is; places are token
 * numbers.
 *
 * @param start first token of trigger and participants
 */
record Candidate(
    EventType type,
    @Nullable String mode,
    String rule,
    int start,
    int end,
    int triggerStart,
    int triggerEnd,
    List<Part> actors,
    List<Part> recipients,
    boolean both,
    @Nullable PlacePhrase place,
    @Nullable TimePhrase time,
    EventModality modality,
    List<String> contexts) {
  Candidate {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
  }
}
