package org.parley.engine.day;

import java.util.List;
import org.parley.model.Dated;

/**
 * An article's day as other articles tell it.
 *
 * @param document the article's id
 * @param dated one day, or the days within which it lies; its evidence is the first passage below
 * @param passages what it rests on, the strongest first, at most three
 */
public record InferredDay(String document, Dated dated, List<SamePassage> passages) {
  public InferredDay {
    passages = List.copyOf(passages);
  }
}
