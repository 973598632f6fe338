package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.Span;

/**
 * An article's day or days as other articles tell them.
 *
 * @param from first day that it may be
 * @param to last day that it may be
 * @param witnesses what it rests on, the strongest first
 */
public record DayTold(LocalDate from, LocalDate to, List<Witness> witnesses) {

  /**
   * A dated article that prints the same words.
   *
   * @param words the passage in the article whose day is told, a range of its clean text
   * @param article id of the dated article
   * @param ref what the user calls it
   * @param day when it was printed
   * @param passage its words
   */
  public record Witness(Span words, String article, String ref, LocalDate day, String passage) {}

  public DayTold {
    witnesses = List.copyOf(witnesses);
  }
}
