package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/**
 * An act with its counts and its best report.
 *
 * @param actors sides that act, sorted; the words for whom no side is known
 * @param recipients those to whom it is done, in the same way
 * @param sides how many sides take part
 * @param unsided true where somebody takes part of whom no side is known
 * @param place where it was, as the article names it; null where none does
 * @param day the first day that it may be of; null where neither words nor articles tell it
 * @param until the last day
 * @param daySaid true where the day is the act's, false where it is an article's
 * @param toldBy who says so where no article does in its own voice, sorted; else empty
 * @param stated true where positions of the same words tell it
 * @param reports articles that report it
 * @param independent groups of articles that do not share the words
 * @param events in it, more than the articles where one tells it twice
 * @param outlets that report it, sorted
 */
public record CitedEventGroup(
    String id,
    EventType type,
    @Nullable String mode,
    EventModality modality,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    int sides,
    boolean unsided,
    @Nullable String place,
    @Nullable LocalDate day,
    @Nullable LocalDate until,
    boolean daySaid,
    List<String> toldBy,
    boolean stated,
    int reports,
    int independent,
    int events,
    List<String> outlets,
    CitedEvent best)
    implements ReportedGroup {
  public CitedEventGroup {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    toldBy = List.copyOf(toldBy);
    outlets = List.copyOf(outlets);
  }
}
