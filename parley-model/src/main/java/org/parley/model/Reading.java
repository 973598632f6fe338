package org.parley.model;

import java.util.List;

/**
 * Everything that was read in one article: what {@code parley read} prints. Lists are in the order
 * of the text.
 *
 * @param unsided positions of persons of whom this article does not say for whom they speak; their
 *     party is empty. Other articles may settle it.
 */
public record Reading(
    Document document,
    List<Passage> passages,
    List<Mention> mentions,
    List<Quote> quotes,
    List<Event> events,
    List<Position> positions,
    List<Figure> figures,
    List<Position> unsided) {
  public Reading {
    passages = List.copyOf(passages);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    positions = List.copyOf(positions);
    figures = List.copyOf(figures);
    unsided = List.copyOf(unsided);
  }

  /** A reading in which every position has its party. */
  public Reading(
      Document document,
      List<Passage> passages,
      List<Mention> mentions,
      List<Quote> quotes,
      List<Event> events,
      List<Position> positions,
      List<Figure> figures) {
    this(document, passages, mentions, quotes, events, positions, figures, List.of());
  }

  /** A reading of which only what is said counts. */
  public Reading(
      Document document,
      List<Passage> passages,
      List<Mention> mentions,
      List<Quote> quotes,
      List<Position> positions) {
    this(document, passages, mentions, quotes, List.of(), positions, List.of(), List.of());
  }
}
