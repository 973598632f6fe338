package org.parley.engine.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.mention.Affiliations;
import org.parley.engine.mention.BothSides;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Pieces;
import org.parley.engine.quote.Voice;
import org.parley.engine.quote.Voices;
import org.parley.model.Basis;
import org.parley.model.Dated;
import org.parley.model.Digest;
import org.parley.model.Event;
import org.parley.model.EventModality;
import org.parley.model.EventPlace;
import org.parley.model.Evidence;
import org.parley.model.Participant;
import org.parley.model.Passage;
import org.parley.model.Span;

/** Settles who acts in the candidate events of a document, and when. Stateless. */
public final class EventResolution implements Resolution<EventResolution.Input, List<Event>> {

  /**
   * What is resolved together; the lists run in parallel, one entry a passage.
   *
   * @param sides whom "both sides" means
   * @param published the article's day; null if unknown
   */
  public record Input(
      List<Printing> printings,
      List<PassageMentions> mentions,
      List<PassageEvents> events,
      Voices voices,
      BothSides sides,
      @Nullable LocalDate published) {}

  @Override
  public List<Event> resolve(Input input) {
    boolean text =
        input.printings.stream().anyMatch(p -> p.passage().kind() == Passage.Kind.SENTENCE);
    List<Event> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < input.printings.size(); i++) {
      Passage.Kind kind = input.printings.get(i).passage().kind();
      // A heading repeats what the text says; bylines claim nothing.
      if (kind == Passage.Kind.BYLINE || kind == Passage.Kind.HEADING && text) {
        continue;
      }
      for (Candidate candidate : input.events.get(i).list()) {
        Event event = settle(input, i, candidate);
        if (event != null && seen.add(event.id())) {
          found.add(event);
        }
      }
    }
    return found;
  }

  private static @Nullable Event settle(Input input, int number, Candidate candidate) {
    Printing printing = input.printings.get(number);
    Span span = printing.span(candidate.start(), candidate.end());
    Span trigger = printing.span(candidate.triggerStart(), candidate.triggerEnd());
    Voice voice = input.voices.at(trigger);
    Participants participants = new Participants(input, number, voice);
    Map<String, Participant> actors = new LinkedHashMap<>();
    Map<String, Participant> recipients = new LinkedHashMap<>();
    candidate.actors().forEach(part -> participants.add(part, true, actors));
    candidate.recipients().forEach(part -> participants.add(part, false, recipients));
    if (candidate.both()) {
      recipients.forEach(actors::putIfAbsent);
    } else {
      recipients.keySet().removeAll(actors.keySet());
      // "refuses to recognise it": nobody does such a thing to itself, the pronoun is misread.
      recipients
          .values()
          .removeIf(to -> actors.values().stream().anyMatch(by -> by.name().equals(to.name())));
    }
    if (actors.isEmpty() && recipients.isEmpty()) {
      return null;
    }
    List<Evidence> evidence = Pieces.of(input.printings, span);
    if (evidence.isEmpty()) {
      return null;
    }
    String id =
        Digest.half(
            "event",
            printing.passage().hash(),
            candidate.triggerStart() + "-" + candidate.triggerEnd(),
            candidate.type().name(),
            evidence.get(0).text());
    Dated date = date(input, printing, candidate);
    return new Event(
        id,
        span,
        trigger,
        candidate.type(),
        candidate.mode(),
        candidate.contexts(),
        List.copyOf(actors.values()),
        List.copyOf(recipients.values()),
        place(printing, candidate.place()),
        date,
        modality(input, candidate, date),
        reporter(voice),
        evidence,
        new Basis(Basis.Kind.MACHINE, candidate.rule(), 0.8));
  }

  private static @Nullable String reporter(@Nullable Voice voice) {
    Referent who = voice == null ? null : voice.who();
    return who == null ? null : who.name();
  }

  /** What was a year ago or longer is history. */
  private static EventModality modality(Input input, Candidate candidate, Dated date) {
    LocalDate to = date.to();
    boolean old =
        input.published != null && to != null && to.isBefore(input.published.minusYears(1));
    return candidate.modality() == EventModality.ACTUAL && old
        ? EventModality.HISTORICAL
        : candidate.modality();
  }

  private static Dated date(Input input, Printing printing, Candidate candidate) {
    TimePhrase time = candidate.time();
    if (time == null) {
      return Dated.unknown();
    }
    return time.expression().dated(input.published, printing.span(time.start(), time.end()));
  }

  private static @Nullable EventPlace place(Printing printing, @Nullable PlacePhrase place) {
    if (place == null) {
      return null;
    }
    Affiliations.Degrees degrees = Affiliations.city(place.name(), place.country());
    return new EventPlace(
        printing.span(place.start(), place.end()),
        place.name(),
        degrees == null ? null : degrees.latitude(),
        degrees == null ? null : degrees.longitude());
  }
}
