package org.parley.engine.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event in one article, with what tells it from other acts.
 *
 * @param event the event's id, made of its words
 * @param document the article's id
 * @param day the first day that it may be of, else the article's; null if neither is known
 * @param until the last day
 * @param daySaid true where the day is the act's, false where it is the article's
 * @param place where it was, written in one way; null where the article does not say
 * @param mode of the type; null where none is told
 * @param persons who take part by name, written in one way
 * @param words hashes of the passages that it stands in
 * @param recurring false where they are so short that others may have printed them by chance
 * @param told true where the article lets somebody else say it
 * @param score how sure it is, 0 to 1
 * @param length of its words, in UTF-16 code units
 */
public record EventReport(
    String event,
    String document,
    EventKind kind,
    @Nullable LocalDate day,
    @Nullable LocalDate until,
    boolean daySaid,
    @Nullable String place,
    @Nullable String mode,
    Set<String> persons,
    Set<String> words,
    boolean recurring,
    boolean told,
    double score,
    int length) {
  /** More words than a clause has do not make a better one; UTF-16 code units. */
  private static final int CLAUSE = 160;

  /** By the event's id, then by the document: no order of arrival shows. */
  static final Comparator<EventReport> ORDER =
      Comparator.comparing(EventReport::event).thenComparing(EventReport::document);

  /** The outlet's own words first, then what says most of the act. */
  static final Comparator<EventReport> BEST =
      Comparator.comparing(EventReport::told)
          .thenComparing(report -> report.place() == null)
          .thenComparing(report -> -Math.min(3, report.persons().size()))
          .thenComparing(report -> !report.daySaid())
          .thenComparing(report -> -report.score())
          .thenComparing(report -> -Math.min(report.length(), CLAUSE))
          .thenComparing(ORDER);

  public EventReport {
    persons = Set.copyOf(persons);
    words = Set.copyOf(words);
  }
}
