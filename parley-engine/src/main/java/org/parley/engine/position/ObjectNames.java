package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Affiliations;
import org.parley.engine.mention.PlacePhrase;
import org.parley.language.Sentence;
import org.parley.language.clause.Range;

/** What a content names: places, alliances and persons, in the order of the text. */
final class ObjectNames {
  private static final Set<String> VENUE = Set.of("in", "at");

  private static final Set<String> BETWEEN_STATES =
      Set.of("sanctions", "arms-supply", "membership", "economy", "reparations", "justice");

  private final PassageTree tree;

  ObjectNames(PassageTree tree) {
    this.tree = tree;
  }

  /** Places and organisations; of talks not where they are held, of a truce not with whom. */
  List<Candidate.Named> places(String issue, int from, int to) {
    List<Candidate.Named> found = new ArrayList<>();
    for (PlacePhrase place : tree.mentions().places()) {
      boolean usable =
          switch (place.kind()) {
            case STATE, CAPITAL, REGION, CITY, ORGANISATION -> true;
            case SEAT, PEOPLE, MEDIA -> false;
          };
      if (place.start() >= from && place.end() <= to && usable) {
        String led = led(place.start());
        boolean capital = place.kind() == PlacePhrase.Kind.CAPITAL;
        String code = place.country();
        String land =
            capital && code != null && standsForState(issue, led) ? Affiliations.state(code) : null;
        String words = capital ? tree.words().join(place.start(), place.end()) : place.name();
        String name = land == null ? words : land;
        boolean state = place.kind() == PlacePhrase.Kind.STATE || land != null;
        add(found, issue, new Candidate.Named(name, state, led));
      }
    }
    for (Sentence.Name name : tree.names()) {
      int[] tokens = tree.tokens(new Range(name.from(), name.to()));
      boolean unknown =
          name.kind().equals("LOC")
              && tokens[0] >= from
              && tokens[1] <= to
              && tree.actorAt(tokens[0]) == null
              && tree.mentions().places().stream()
                  .noneMatch(p -> p.start() < tokens[1] && tokens[0] < p.end());
      if (unknown) {
        String words = tree.words().join(tokens[0], tokens[1]);
        add(found, issue, new Candidate.Named(words, false, led(tokens[0])));
      }
    }
    return found;
  }

  /** "sanctions against" a capital hit its state; a truce around it is about the city. */
  private static boolean standsForState(String issue, String led) {
    return BETWEEN_STATES.contains(issue) || issue.equals("talks") && led.equals("with");
  }

  private static void add(List<Candidate.Named> found, String issue, Candidate.Named named) {
    boolean venue = issue.equals("talks") && VENUE.contains(named.led());
    boolean other = issue.equals("ceasefire") && named.led().equals("with");
    if (!venue && !other && found.stream().noneMatch(f -> f.name().equals(named.name()))) {
      found.add(named);
    }
  }

  /** The preposition that leads a name, over what stands before it in its phrase. */
  private String led(int token) {
    int word = tree.word(token);
    String found = tree.phrase(word).preposition();
    for (int steps = 0; found.isEmpty() && steps < 3 && tree.head(word) >= 0; steps++) {
      String relation = tree.relation(word);
      boolean within =
          relation.startsWith("compound")
              || relation.equals("flat")
              || relation.equals("conj")
              || relation.equals("appos")
              || relation.equals("nmod:desc");
      if (!within) {
        break;
      }
      word = tree.head(word);
      found = tree.phrase(word).preposition();
    }
    return found;
  }

  List<ActorPhrase> persons(int from, int to) {
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
