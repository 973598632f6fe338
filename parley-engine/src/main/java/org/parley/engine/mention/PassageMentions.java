package org.parley.engine.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.time.TimeExpression;

/**
 * What analysis finds in one passage's words; places are token numbers.
 *
 * @param actors who may act or speak
 * @param inner persons named inside the phrase of another actor
 * @param places states, regions and cities by name, wherever they stand
 * @param times what names a day or a period on the calendar
 * @param allTimes these, and lengths, repetitions and vague words
 */
public record PassageMentions(
    List<ActorPhrase> actors,
    List<ActorPhrase> inner,
    List<PlacePhrase> places,
    List<TimePhrase> times,
    List<TimeExpression> allTimes) {
  public PassageMentions {
    actors = List.copyOf(actors);
    inner = List.copyOf(inner);
    places = List.copyOf(places);
    times = List.copyOf(times);
    allTimes = List.copyOf(allTimes);
  }

  /** The actor whose last token stands before {@code end}; null if there is none. */
  public @Nullable ActorPhrase actorEndingAt(int end) {
    for (ActorPhrase phrase : actors) {
      if (phrase.end() == end) {
        return phrase;
      }
    }
    return null;
  }

  /** The actor whose first token is {@code start}; null if there is none. */
  public @Nullable ActorPhrase actorStartingAt(int start) {
    for (ActorPhrase phrase : actors) {
      if (phrase.start() == start) {
        return phrase;
      }
    }
    return null;
  }
}
