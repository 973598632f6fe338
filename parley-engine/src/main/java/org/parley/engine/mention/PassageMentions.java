package org.parley.engine.mention;

import java.util.List;

/**
 * What analysis finds in one passage's words; places are token numbers.
 *
 * @param actors who may act or speak
 * @param places states, regions and cities by name, wherever they stand
 * @param times time expressions
 */
public record PassageMentions(
    List<ActorPhrase> actors, List<PlacePhrase> places, List<TimePhrase> times) {
  public PassageMentions {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
  }
}
