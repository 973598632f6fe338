package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;

/**
 * One report of an act, with all that a citation of it needs.
 *
 * @param event as the article has it; sides of persons as other articles tell them where it leaves
 *     them open
 * @param trigger the words that tell the act
 * @param group id of its group; null in a version that does not count
 * @param stated true where a position of the same words tells it with what is wanted
 * @param day the act's first day, else the article's
 */
public record CitedEvent(
    Event event,
    String trigger,
    CitedArticle article,
    @Nullable String group,
    boolean stated,
    @Nullable LocalDate day) {

  /** The event's id. */
  public String id() {
    return event.id();
  }

  /** True where the day is the act's, false where it is the article's. */
  public boolean daySaid() {
    return event.date().from() != null;
  }

  /** The sentences that it stands in. */
  public String sentence() {
    return Sentence.of(event.evidence());
  }
}
