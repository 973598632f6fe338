package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;

/** What a content names: places, alliances and persons, in the order of the text. */
final class ObjectNames {
  private ObjectNames() {}

  static List<Candidate.Named> places(PassageTree tree, int from, int to) {
    List<Candidate.Named> found = new ArrayList<>();
    for (PlacePhrase place : tree.mentions().places()) {
      if (place.start() < from || place.end() > to) {
        continue;
      }
      boolean usable =
          switch (place.kind()) {
            case STATE, CAPITAL, REGION, CITY, ORGANISATION -> true;
            case SEAT, PEOPLE, MEDIA -> false;
          };
      if (usable) {
        boolean state = place.kind() == PlacePhrase.Kind.STATE;
        String name =
            place.kind() == PlacePhrase.Kind.CAPITAL
                ? tree.words().join(place.start(), place.end())
                : place.name();
        Candidate.Named named = new Candidate.Named(name, state);
        if (!found.contains(named)) {
          found.add(named);
        }
      }
    }
    return found;
  }

  static List<ActorPhrase> persons(PassageTree tree, int from, int to) {
    List<ActorPhrase> found = new ArrayList<>();
    for (ActorPhrase phrase : tree.actors()) {
      boolean person =
          phrase.kind() == ActorPhrase.Kind.PERSON || phrase.kind() == ActorPhrase.Kind.NAME;
      if (person && phrase.start() >= from && phrase.end() <= to) {
        found.add(phrase);
      }
    }
    return found;
  }
}
