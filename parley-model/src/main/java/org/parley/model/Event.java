package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom, as an article reports it, in the terms of PLOVER.
 *
 * @param trigger the words that tell the act
 * @param mode of the type, as PLOVER names it; null where none is told
 * @param contexts what it is about, in PLOVER's terms; may be empty
 * @param actors who acts; all sides of an act of several
 * @param recipients to whom; may be empty
 * @param date the day of the act, unknown where the sentence does not settle it
 * @param reportedBy who says so; null where the article says it itself
 */
public record Event(
    String id,
    Span span,
    Span trigger,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable EventPlace place,
    Dated date,
    EventModality modality,
    @Nullable String reportedBy,
    List<Evidence> evidence,
    Basis basis)
    implements Claim {

  /**
   * @throws IllegalArgumentException if it has no evidence, no participant, or its trigger stands
   *     outside its words
   */
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || actors.isEmpty() && recipients.isEmpty()) {
      throw new IllegalArgumentException("an event has evidence and somebody in it");
    }
    if (!span.contains(trigger)) {
      throw new IllegalArgumentException("the trigger is part of the event's words");
    }
  }
}
