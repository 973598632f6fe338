package org.parley.model;

import java.util.List;

/**
 * Everything that was read in one article: what {@code parley read} prints. Lists are in the order
 * of the text.
 */
public record Reading(
    Document document,
    List<Passage> passages,
    List<Mention> mentions,
    List<Quote> quotes,
    List<Event> events,
    List<Position> positions) {
  public Reading {
    passages = List.copyOf(passages);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    positions = List.copyOf(positions);
  }
}
