package org.parley.engine.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Affiliations;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.Side;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Voice;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Standing;

/** Who gives a number: the voice it stands in, or who counts it in the same clause. */
final class Reporters {
  private Reporters() {}

  static @Nullable Speaker of(
      FigureResolution.Input input, int number, Candidate candidate, @Nullable Voice voice) {
    Printing printing = input.printings().get(number);
    ActorPhrase phrase = candidate.reporter();
    if (phrase != null) {
      Referent who = input.who(number, phrase, voice);
      if (who != null && who.name() != null) {
        return speaker(input, number, printing.span(phrase.start(), phrase.end()), who);
      }
    }
    boolean heard = voice != null && !voice.denied() && !isInner(printing, candidate, voice);
    Referent who = heard && voice != null ? voice.who() : null;
    Span words = heard && voice != null ? voice.speaker() : null;
    if (!heard && candidate.teller() != null) {
      Teller teller = candidate.teller();
      words = printing.span(teller.start(), teller.end());
      ActorPhrase actor = teller.phrase();
      if (actor == null) {
        String name = printing.words().join(start(printing, teller), teller.end());
        Referent noun = new Referent(name, List.of(), Standing.UNNAMED, false, null);
        return speaker(input, number, words, noun);
      }
      who = input.who(number, actor, null);
    }
    if (who == null || words == null || who.name() == null) {
      return null;
    }
    Referent named = who.person() && who.title() != null ? who : apposed(input, number, words);
    return speaker(input, number, words, named == null ? who : named);
  }

  /** "They captured the town where doctors say 40 died": the doctors are nearer. */
  private static boolean isInner(Printing printing, Candidate candidate, Voice voice) {
    Teller teller = candidate.teller();
    Span outer = voice.speaker();
    if (teller == null || outer == null || teller.end() > candidate.amount().start()) {
      return false;
    }
    boolean behind = outer.start() > printing.start(candidate.amount().start());
    return !behind && outer.end() <= printing.start(teller.start())
        || behind && voice.words().contains(printing.start(teller.start()));
  }

  /** "The town's mayor, Orla Venn, said": the name that stands beside a role. */
  private static @Nullable Referent apposed(FigureResolution.Input input, int number, Span words) {
    Printing printing = input.printings().get(number);
    int comma = printing.tokenAt(words.end());
    for (ActorPhrase phrase : input.mentions().get(number).actors()) {
      boolean beside =
          phrase.start() == comma + 1
              && printing.words().lower(comma).equals(",")
              && printing.words().lower(phrase.end()).equals(",");
      if (beside && phrase.nameEnd() > 0) {
        Referent who = input.voices().who(number, phrase);
        return who != null && who.person() ? who : null;
      }
    }
    return null;
  }

  private static Speaker speaker(
      FigureResolution.Input input, int number, Span words, Referent who) {
    String party = who.sides().size() == 1 ? who.sides().get(0).name() : null;
    String name = who.name();
    Referent owner = name == null || who.person() ? null : owner(input, number, words);
    if (name != null && owner != null && owner.name() != null) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (FigureWords.is("account", CountWords.singular(last))) {
        // "according to Torvia's count"
        return new Speaker(words, owner.name(), owner.name(), owner.standing());
      }
      if (isOrganisation(owner)) {
        // "the league's refugee agency" and "the league refugee agency" are one.
        return new Speaker(words, name.replace("'s ", " "), owner.name(), who.standing());
      }
    }
    return new Speaker(words, name, party, who.standing());
  }

  /** "Torvia" of "Torvia's health ministry". */
  private static @Nullable Referent owner(FigureResolution.Input input, int number, Span words) {
    Printing printing = input.printings().get(number);
    for (ActorPhrase phrase : input.mentions().get(number).actors()) {
      boolean owns =
          printing.words().lower(phrase.end()).equals("'s")
              && words.contains(printing.start(phrase.start()));
      if (owns) {
        return input.voices().who(number, phrase);
      }
    }
    for (PlacePhrase place : input.mentions().get(number).places()) {
      boolean owns =
          printing.words().lower(place.end()).equals("'s")
              && words.contains(printing.start(place.start()));
      if (owns) {
        Side side = new Side(place.name(), place.country());
        return new Referent(place.name(), List.of(side), Standing.OFFICIAL, false, null);
      }
    }
    return null;
  }

  /** Behind the article. */
  private static int start(Printing printing, Teller teller) {
    String first = printing.words().lower(teller.start());
    boolean article = Set.of("the", "a", "an").contains(first);
    return article && teller.end() > teller.start() + 1 ? teller.start() + 1 : teller.start();
  }

  private static boolean isOrganisation(Referent who) {
    String name = who.name();
    Affiliations.Organisation known = name == null ? null : Affiliations.organisation(name);
    return known != null && known.country().isEmpty();
  }
}
