package org.parley.engine.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.passage.Printing;
import org.parley.engine.time.Spoken;
import org.parley.engine.time.TimeExpression;
import org.parley.engine.time.TimeResolution;
import org.parley.model.Mention;
import org.parley.model.Span;

/** Turns the phrases of a document's passages into its mentions. Stateless. */
public final class MentionResolution implements Resolution<MentionResolution.Input, List<Mention>> {

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
    for (ActorPhrase phrase : passage.actors()) {
      if (phrase.nameEnd() == 0 || !cast.isPerson(number, phrase)) {
        continue;
      }
      Referent who = cast.resolve(number, phrase);
      if (who != null) {
        Span span = printing.span(phrase.nameStart(), phrase.nameEnd());
        String code = who.sides().size() == 1 ? who.sides().get(0).code() : null;
        found.add(
            new Mention(span, Mention.Kind.PERSON, words(printing, span), who.name(), code, null));
      }
    }
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
