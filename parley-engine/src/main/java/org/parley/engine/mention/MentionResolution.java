package org.parley.engine.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;
import org.parley.engine.time.Spoken;
import org.parley.engine.time.TimeExpression;
import org.parley.engine.time.TimeResolution;
import org.parley.model.Mention;
import org.parley.model.Role;
import org.parley.model.Span;
import org.parley.model.Standing;

/** Turns the phrases of a document's passages into its mentions. Stateless. */
public final class MentionResolution implements Resolution<MentionResolution.Input, List<Mention>> {
  private static final Set<String> COMPLEMENTS = Set.of("of", "to", "for");

  /**
   * What is resolved together.
   *
   * @param published the article's day; null if unknown, and then no relative time has a value
   * @param spoken quotations whose day is known: times in them are reckoned from it
   */
  public record Input(
      List<Printing> printings,
      List<PassageMentions> mentions,
      Cast cast,
      @Nullable LocalDate published,
      List<Spoken> spoken) {}

  @Override
  public List<Mention> resolve(Input input) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < input.printings.size(); i++) {
      Printing printing = input.printings.get(i);
      PassageMentions passage = input.mentions.get(i);
      persons(i, printing, passage, input.cast, found);
      organisations(i, printing, passage, input.cast, found);
      for (PlacePhrase place : passage.places()) {
        Span span = printing.span(place.start(), place.end());
        found.add(
            new Mention(
                span, kind(place), words(printing, span), place.name(), place.country(), null));
      }
    }
    List<List<TimeExpression>> times =
        input.mentions.stream().map(PassageMentions::allTimes).toList();
    found.addAll(
        new TimeResolution()
            .resolve(
                new TimeResolution.Input(input.printings, times, input.published, input.spoken)));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static void persons(
      int number, Printing printing, PassageMentions passage, Cast cast, List<Mention> found) {
    List<ActorPhrase> all = new ArrayList<>(passage.actors());
    all.addAll(passage.inner());
    for (ActorPhrase phrase : all) {
      if (phrase.nameEnd() == 0 || !cast.isPerson(number, phrase)) {
        continue;
      }
      Referent who = cast.resolve(number, phrase);
      if (who != null) {
        Span span = printing.span(phrase.nameStart(), phrase.nameEnd());
        String code = who.sides().size() == 1 ? who.sides().get(0).code() : null;
        found.add(
            new Mention(
                span,
                Mention.Kind.PERSON,
                words(printing, span),
                who.name(),
                code,
                null,
                who.sides().size() == 1 ? who.sides().get(0).name() : null,
                role(printing, phrase)));
      }
    }
  }

  /** Organisations that no table knows, and the letters that the document gives them. */
  private static void organisations(
      int number, Printing printing, PassageMentions passage, Cast cast, List<Mention> found) {
    for (ActorPhrase phrase : passage.actors()) {
      Referent who = phrase.kind() == ActorPhrase.Kind.NAME ? cast.resolve(number, phrase) : null;
      if (who != null && !who.person()) {
        found.add(organisation(printing, phrase.nameStart(), phrase.nameEnd(), who));
      }
    }
    if (!cast.hasAcronyms()) {
      return;
    }
    Words words = printing.words();
    for (int i = 0; i < words.size(); i++) {
      Referent who = words.isCapital(i) ? cast.acronym(words.token(i)) : null;
      if (who != null && !isKnown(passage, i)) {
        found.add(organisation(printing, i, i + 1, who));
      }
    }
  }

  private static boolean isKnown(PassageMentions passage, int token) {
    return passage.places().stream().anyMatch(p -> p.start() <= token && token < p.end())
        || passage.actors().stream().anyMatch(p -> p.nameStart() <= token && token < p.nameEnd());
  }

  private static Mention organisation(Printing printing, int from, int to, Referent who) {
    Span span = printing.span(from, to);
    String code = who.sides().size() == 1 ? who.sides().get(0).code() : null;
    return new Mention(
        span, Mention.Kind.ORGANISATION, words(printing, span), who.name(), code, null);
  }

  private static @Nullable Role role(Printing printing, ActorPhrase phrase) {
    boolean courtesy = phrase.title() != null && ActorWords.isCourtesy(phrase.title());
    String title = courtesy ? null : phrase.title();
    if (title == null && phrase.sides().isEmpty() || isOfAnother(printing, phrase)) {
      return null;
    }
    String rank = phrase.standing();
    boolean speaks = rank != null && !rank.isEmpty() && !rank.equals("none");
    return new Role(
        printing.span(phrase.start(), phrase.end()),
        title,
        phrase.sides().size() == 1 ? phrase.sides().get(0).name() : null,
        speaks && rank != null ? Standing.valueOf(rank.toUpperCase(Locale.ROOT)) : null);
  }

  /** "an adviser to President Orla Venn": the role read first is that of somebody else. */
  private static boolean isOfAnother(Printing printing, ActorPhrase phrase) {
    boolean complement = false;
    for (int i = titleEnd(printing.words(), phrase); i < phrase.nameStart(); i++) {
      complement |= COMPLEMENTS.contains(printing.words().lower(i));
    }
    return complement && Affiliations.isTitle(printing.words().lower(phrase.nameStart() - 1));
  }

  /** Behind the title, which may hold such a word itself: "secretary of state". */
  private static int titleEnd(Words words, ActorPhrase phrase) {
    Words title = Words.of(phrase.title() == null ? "" : phrase.title());
    for (int i = phrase.start(); i + title.size() <= phrase.nameStart(); i++) {
      int same = 0;
      while (same < title.size() && words.lower(i + same).equals(title.lower(same))) {
        same++;
      }
      if (same == title.size()) {
        return i + same;
      }
    }
    return phrase.start();
  }

  private static Mention.Kind kind(PlacePhrase place) {
    return switch (place.kind()) {
      case STATE, CAPITAL, REGION, CITY -> Mention.Kind.PLACE;
      case SEAT, ORGANISATION, MEDIA -> Mention.Kind.ORGANISATION;
      case PEOPLE -> Mention.Kind.GROUP;
    };
  }

  private static String words(Printing printing, Span span) {
    return span.shift(-printing.passage().span().start()).of(printing.passage().text());
  }
}
