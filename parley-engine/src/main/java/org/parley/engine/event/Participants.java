package org.parley.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Affiliations;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.Side;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;
import org.parley.engine.quote.Meant;
import org.parley.engine.quote.Voice;
import org.parley.model.Participant;
import org.parley.model.Span;

/** Who the parts of a candidate are in their document: name, country, sector. */
final class Participants {
  private static final Set<String> ABOVE = Set.of("IGO", "UNO", "EUR", "NGO");

  private static final Set<PlacePhrase.Kind> PARTIES =
      Set.of(
          PlacePhrase.Kind.STATE,
          PlacePhrase.Kind.CAPITAL,
          PlacePhrase.Kind.SEAT,
          PlacePhrase.Kind.PEOPLE);

  private final EventResolution.Input input;
  private final int number;
  private final @Nullable Voice voice;

  Participants(EventResolution.Input input, int number, @Nullable Voice voice) {
    this.input = input;
    this.number = number;
    this.voice = voice;
  }

  /**
   * Adds whom the part names; nobody for a pronoun that the text leaves open.
   *
   * @param acting whether it acts, or it is done to it
   */
  void add(Part part, boolean acting, Map<String, Participant> to) {
    Printing printing = input.printings().get(number);
    Words words = printing.words();
    Span span = printing.span(part.start(), part.end());
    ActorPhrase phrase = part.phrase();
    if (phrase != null && phrase.kind() == ActorPhrase.Kind.GROUP) {
      List<Side> both = input.sides().at(number, phrase);
      for (Side side : both) {
        to.putIfAbsent(
            span + side.name(),
            new Participant(span, side.name(), side.name(), country(side), null));
      }
      if (!both.isEmpty()) {
        return;
      }
    }
    Referent who = phrase == null ? null : Meant.by(input.voices(), voice, words, number, phrase);
    if (isPronoun(part, phrase) && who == null) {
      Part instead = part.instead();
      if (instead != null && !isPronoun(instead, instead.phrase())) {
        add(instead, acting, to);
      }
      return;
    }
    boolean head =
        phrase != null && part.end() - 1 >= phrase.head() && part.start() <= phrase.head();
    String surface = words.join(skipArticle(words, part), part.end());
    String name = who != null && who.name() != null && head ? who.name() : surface;
    Side side = side(words, part, acting, who);
    String country = side == null ? null : country(side);
    to.putIfAbsent(
        span.toString(),
        new Participant(
            span, name, side == null ? null : side.name(), country, sector(words, part, who)));
  }

  private static boolean isPronoun(Part part, @Nullable ActorPhrase phrase) {
    return phrase != null && phrase.kind() == ActorPhrase.Kind.PRONOUN
        || Set.of(
                "he",
                "she",
                "it",
                "they",
                "we",
                "i",
                "you",
                "himself",
                "themselves",
                "one",
                "who",
                "its",
                "his",
                "her",
                "their",
                "our",
                "my",
                "him",
                "them",
                "us",
                "me")
            .contains(part.head());
  }

  private static int skipArticle(Words words, Part part) {
    boolean article = Set.of("the", "a", "an").contains(words.lower(part.start()));
    return article && part.end() > part.start() + 1 ? part.start() + 1 : part.start();
  }

  /** Whom the part acts for: as the document says, else the state that its words name. */
  private @Nullable Side side(Words words, Part part, boolean acting, @Nullable Referent who) {
    int begin = skipArticle(words, part);
    ActorPhrase phrase = part.phrase();
    if (phrase != null
        && who != null
        && who.sides().size() == 1
        && reaches(part, phrase.start(), begin, acting)) {
      return known(part, who.sides().get(0));
    }
    for (PlacePhrase place : input.mentions().get(number).places()) {
      if (place.start() >= part.start()
          && place.end() <= part.end()
          && reaches(part, place.start(), begin, acting)) {
        // A city that acts by itself is most often a person of that name.
        boolean doubtful = acting && place.kind() == PlacePhrase.Kind.CITY;
        Side side = doubtful ? null : side(place);
        if (side != null) {
          return side;
        }
      }
    }
    return null;
  }

  /** The side itself; the state for a region of it, nobody for a sea or for a mere role. */
  private @Nullable Side known(Part part, Side side) {
    for (PlacePhrase place : input.mentions().get(number).places()) {
      boolean land =
          place.kind() == PlacePhrase.Kind.REGION || place.kind() == PlacePhrase.Kind.CITY;
      if (land
          && place.name().equals(side.name())
          && place.start() >= part.start()
          && place.end() <= part.end()) {
        return side(place);
      }
    }
    boolean named =
        Character.isUpperCase(side.name().codePointAt(0))
            || Affiliations.organisation(side.name()) != null;
    return named ? side : null;
  }

  /**
   * True where a name in the part tells whose the whole is: "Torvian troops", "the mayor of
   * Hallisk", "a bridge in Torvia" to which something is done; not "the war in Torvia".
   */
  private static boolean reaches(Part part, int name, int begin, boolean acting) {
    return name <= begin
        || Sectors.of(part.head()) != null
        || !acting && !Senses.NOUNS.knows(part.head());
  }

  private static @Nullable Side side(PlacePhrase place) {
    String country = place.country();
    if (place.kind() == PlacePhrase.Kind.MEDIA) {
      return null;
    }
    if (country == null || country.isEmpty()) {
      // A party of the profile that has no code.
      return PARTIES.contains(place.kind()) ? new Side(place.name(), null) : null;
    }
    String state =
        place.kind() == PlacePhrase.Kind.ORGANISATION ? null : Affiliations.state(country);
    return new Side(state == null ? place.name() : state, country);
  }

  private static @Nullable String country(Side side) {
    Affiliations.Organisation organisation = Affiliations.organisation(side.name());
    if (organisation == null) {
      return side.code();
    }
    return ABOVE.contains(organisation.code()) || organisation.country().isEmpty()
        ? ABOVE.contains(organisation.code()) ? organisation.code() : null
        : organisation.country();
  }

  private static @Nullable String sector(Words words, Part part, @Nullable Referent who) {
    if (who != null && who.title() != null) {
      String sector = Affiliations.sector(who.title());
      if (sector != null) {
        return sector;
      }
    }
    if (who != null) {
      for (Side side : who.sides()) {
        Affiliations.Organisation organisation = Affiliations.organisation(side.name());
        if (organisation != null && !ABOVE.contains(organisation.code())) {
          return organisation.code();
        }
      }
      if (who.title() == null && !who.person() && List.of(who.sides()).size() == 1) {
        String state = who.name();
        if (who.sides().stream().anyMatch(side -> side.name().equals(state))) {
          return "GOV";
        }
      }
    }
    String head = part.head().toLowerCase(Locale.ROOT);
    String sector = Sectors.of(head);
    for (int i = part.end() - 1; sector == null && i >= part.start(); i--) {
      sector = Sectors.of(words.lower(i));
    }
    return sector;
  }
}
