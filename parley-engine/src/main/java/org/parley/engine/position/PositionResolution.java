package org.parley.engine.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.BothSides;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.Side;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Pieces;
import org.parley.engine.quote.Voice;
import org.parley.engine.quote.Voices;
import org.parley.model.Basis;
import org.parley.model.Digest;
import org.parley.model.Evidence;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;

/**
 * Settles whose the candidate positions of a document are, and who says so. Where that is a person
 * of whom the document leaves open for whom he or she speaks, the party is {@link #OPEN}.
 * Stateless.
 */
public final class PositionResolution
    implements Resolution<PositionResolution.Input, List<Position>> {

  /** The party of positions that wait for other articles to tell it. */
  public static final String OPEN = "";

  private static final Side UNKNOWN = new Side(OPEN, null);

  /**
   * What is resolved together; the lists run in parallel, one entry a passage.
   *
   * @param published the article's day; null if unknown
   */
  public record Input(
      List<Printing> printings,
      List<PassagePositions> positions,
      Voices voices,
      BothSides sides,
      @Nullable LocalDate published) {}

  @Override
  public List<Position> resolve(Input input) {
    List<Position> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < input.printings.size(); i++) {
      Passage.Kind kind = input.printings.get(i).passage().kind();
      if (kind == Passage.Kind.HEADING || kind == Passage.Kind.BYLINE) {
        // A heading repeats what the text says; bylines claim nothing.
        continue;
      }
      for (Candidate read : input.positions.get(i).list()) {
        boolean refers = read.issue().equals(Candidate.NAMED_BEFORE);
        Position wanted = refers ? FormerPositions.wanted(input, i, read, found) : null;
        if (refers && wanted == null) {
          continue;
        }
        Candidate candidate = wanted == null ? read : read.about(wanted.issue());
        for (Position position : settle(input, i, candidate, found)) {
          // Nobody turns down or takes up what is its own.
          boolean own = wanted != null && wanted.party().equals(position.party());
          if (!own && seen.add(position.id())) {
            found.add(position);
          }
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return SaidDays.spread(withoutOuter(found), input.voices().quotes());
  }

  /** "announced that it will withdraw" is said once: by the inner words. */
  private static List<Position> withoutOuter(List<Position> sorted) {
    List<Position> kept = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Position outer = sorted.get(i);
      boolean repeated = false;
      for (int k = i + 1;
          k < sorted.size() && sorted.get(k).span().start() < outer.span().end();
          k++) {
        Position inner = sorted.get(k);
        repeated |=
            outer.span().contains(inner.span())
                && !outer.span().equals(inner.span())
                && outer.party().equals(inner.party())
                && outer.stance() == inner.stance()
                && outer.issue().equals(inner.issue());
      }
      if (!repeated) {
        kept.add(outer);
      }
    }
    return kept;
  }

  private static List<Position> settle(
      Input input, int number, Candidate candidate, List<Position> before) {
    Printing printing = input.printings.get(number);
    Span cue = printing.span(candidate.cue(), candidate.cue() + 1);
    Voice heard = input.voices.at(cue);
    Voice voice = heard == null ? told(input, number, candidate) : heard;
    boolean quoted = input.voices.isQuoted(cue.start());
    if (candidate.speechOnly() && voice == null && candidate.subject() == null) {
      Position last =
          FormerPositions.isFurther(printing, candidate)
              ? FormerPositions.lastDemand(before)
              : null;
      Position further =
          last == null
              ? null
              : write(
                  input, printing, number, candidate, new Side(last.party(), null), null, null, 0);
      return further == null ? List.of() : List.of(further);
    }
    if (quoted && voice == null && candidate.subject() == null) {
      return List.of();
    }
    List<Side> sides = new ArrayList<>();
    Referent subject = null;
    ActorPhrase phrase = candidate.subject();
    if (phrase == null) {
      sides.addAll(sidesOf(voice == null ? null : voice.who()));
    } else {
      boolean inside = input.voices.isQuoted(printing.start(phrase.start()));
      subject = subject(input, number, printing, phrase, voice, inside);
      if (subject != null) {
        sides.addAll(sidesOf(subject));
      } else if (phrase.kind() == ActorPhrase.Kind.GROUP) {
        sides.addAll(input.sides.at(number, phrase));
      }
    }
    if (candidate.speechOnly() && voice == null) {
      return List.of();
    }
    List<Position> positions = new ArrayList<>();
    // "the government" of nobody knows whom is no party.
    sides.removeIf(side -> isNameless(side.name()));
    for (Side side : new LinkedHashSet<>(sides)) {
      boolean accused = candidate.isFailing() && isAnother(voice, subject);
      if (isOwnLand(candidate, side)
          || candidate.outlook() != Candidate.Outlook.REPORT
              && (isForeign(voice, List.of(side)) || accused)
          || candidate.outlook() == Candidate.Outlook.GUESS && isUnknown(voice)) {
        continue;
      }
      Position position =
          write(input, printing, number, candidate, side, subject, voice, positions.size());
      if (position != null) {
        positions.add(position);
      }
    }
    return positions;
  }

  private static List<Side> sidesOf(@Nullable Referent who) {
    return who == null ? List.of() : who.isOpen() ? List.of(UNKNOWN) : who.sides();
  }

  /** Who says so in the same sentence, where the quote step found nobody. */
  private static @Nullable Voice told(Input input, int number, Candidate candidate) {
    ActorPhrase teller = candidate.teller();
    Printing printing = input.printings.get(number);
    Referent who = teller == null ? null : subject(input, number, printing, teller, null, false);
    if (teller == null || who == null || who.sides().isEmpty()) {
      return null;
    }
    Span words = printing.span(candidate.start(), candidate.end());
    boolean quoted = input.voices.isQuoted(printing.start(candidate.cue()));
    Span named = printing.span(teller.start(), teller.end());
    LocalDate day = candidate.time() == null ? null : candidate.time().day(input.published);
    return new Voice(words, quoted, who, named, null, false, day);
  }

  /** Nobody withdraws from the own land: prisoners leave it, and visitors. */
  private static boolean isOwnLand(Candidate candidate, Side side) {
    return candidate.issue().equals("withdrawal")
        && candidate.stance() == Stance.ACCEPT
        && candidate.objects().stream().anyMatch(o -> o.state() && o.name().equals(side.name()));
  }

  /** True where another side speaks: it foretells what these will do. */
  private static boolean isForeign(@Nullable Voice voice, List<Side> sides) {
    Referent who = voice == null ? null : voice.who();
    return who != null && !who.sides().isEmpty() && sides.stream().noneMatch(who.sides()::contains);
  }

  /** True where the words tell that somebody says so, and nobody knows for whom. */
  private static boolean isUnknown(@Nullable Voice voice) {
    return voice != null && (voice.who() == null || voice.who().sides().isEmpty());
  }

  /** True where somebody whose side is open speaks of a state: what it fails to do, it accuses. */
  private static boolean isAnother(@Nullable Voice voice, @Nullable Referent subject) {
    Referent who = voice == null ? null : voice.who();
    return who != null
        && who.sides().isEmpty()
        && subject != null
        && !subject.person()
        && !Objects.equals(who.name(), subject.name());
  }

  /** A denied refusal is an offer, another denied stance a refusal. */
  private static Stance stance(Candidate candidate, @Nullable Voice voice) {
    boolean denied = candidate.denied() || voice != null && voice.denied();
    return denied ? Turned.flipped(candidate.stance()) : candidate.stance();
  }

  private static @Nullable Referent subject(
      Input input,
      int number,
      Printing printing,
      ActorPhrase phrase,
      @Nullable Voice voice,
      boolean quoted) {
    if (phrase.kind() != ActorPhrase.Kind.PRONOUN) {
      return input.voices.who(number, phrase);
    }
    String word = printing.words().lower(phrase.end() - 1);
    if (word.equals("we") || word.equals("i")) {
      return quoted && voice != null ? voice.who() : null;
    }
    if (word.equals("country") || word.equals("nation")) {
      return voice != null && voice.who() != null ? voice.who() : input.voices.who(number, phrase);
    }
    if (quoted) {
      return null;
    }
    return input.voices.who(number, phrase);
  }

  private static @Nullable Position write(
      Input input,
      Printing printing,
      int number,
      Candidate candidate,
      Side side,
      @Nullable Referent subject,
      @Nullable Voice voice,
      int ordinal) {
    Span span = printing.span(candidate.start(), candidate.end());
    Span content = printing.span(candidate.contentStart(), candidate.contentEnd());
    if (!span.contains(content)) {
      span = span.union(content);
    }
    List<Span> conditions = new ArrayList<>();
    for (int[] condition : candidate.conditions()) {
      conditions.add(printing.span(condition[0], condition[1]));
    }
    Referent teller = voice == null ? null : voice.who();
    boolean opposed = teller != null && !teller.sides().isEmpty() && !teller.sides().contains(side);
    String toldBy =
        opposed && teller != null && !isNameless(teller.sides().get(0).name())
            ? teller.sides().get(0).name()
            : null;
    Speaker speaker = speaker(printing, candidate, subject, voice);
    if (side.equals(UNKNOWN) && !isOwn(speaker, subject)) {
      return null;
    }
    List<Evidence> evidence = Pieces.of(input.printings, span);
    if (evidence.isEmpty()) {
      return null;
    }
    String id =
        Digest.half(
            "position",
            printing.passage().hash(),
            candidate.start()
                + "-"
                + candidate.end()
                + "#"
                + ordinal
                + (candidate.subject() == null ? "" : "@" + candidate.subject().start()),
            candidate.stance().name(),
            candidate.issue(),
            evidence.get(0).text());
    if (candidate.issue().equals("arms-supply") && isForItself(input, number, candidate, side)) {
      return null;
    }
    List<String> objects = objects(input, number, candidate, side);
    Stance stance = stance(candidate, voice);
    // Who rules out joining an alliance offers to stay out of it; who is one, or speaks of another
    // state, keeps that state out.
    boolean apart =
        stance == Stance.REJECT
            && candidate.issue().equals("membership")
            && !objects.contains(side.name())
            && candidate.objects().stream().noneMatch(Candidate.Named::state)
            && side.code() != null;
    // A system of guarantees for oneself is no gift to others.
    boolean forOwn =
        stance == Stance.OFFER
            && candidate.issue().equals("security-guarantees")
            && candidate.objects().stream()
                .anyMatch(o -> o.name().equals(side.name()) && o.led().equals("for"));
    return new Position(
        id,
        span,
        side.name(),
        apart ? Stance.OFFER : forOwn ? Stance.DEMAND : stance,
        apart ? "neutrality" : candidate.issue(),
        objects,
        addressees(input, number, candidate, side),
        content,
        conditions,
        speaker,
        toldBy,
        said(input, candidate, voice),
        evidence,
        new Basis(
            Basis.Kind.MACHINE,
            candidate.rule().id(),
            candidate.rule().score(),
            printing.span(candidate.cue(), candidate.cue() + 1)));
  }

  /** "we must build more tanks": what a side asks of itself it asks of nobody. */
  private static boolean isForItself(Input input, int number, Candidate candidate, Side side) {
    ActorPhrase phrase = candidate.addressee();
    Referent who = phrase == null ? null : input.voices.who(number, phrase);
    return candidate.stance() == Stance.DEMAND
        && candidate.subject() == null
        && who != null
        && who.sides().contains(side);
  }

  /** True where the person whose side is open says it in person: only then others may tell. */
  private static boolean isOwn(@Nullable Speaker speaker, @Nullable Referent subject) {
    return speaker != null
        && speaker.name() != null
        && speaker.party() == null
        && speaker.standing() != Standing.UNNAMED
        && (subject == null || speaker.name().equals(subject.name()));
  }

  /** "the government" of a side that the document does not name. */
  private static boolean isNameless(String side) {
    return !side.isEmpty() && Character.isLowerCase(side.charAt(0));
  }

  private static List<String> objects(Input input, int number, Candidate candidate, Side party) {
    List<String> names = new ArrayList<>();
    for (ActorPhrase person : candidate.persons()) {
      Referent who = input.voices.who(number, person);
      if (who != null && who.person() && who.name() != null && !names.contains(who.name())) {
        names.add(who.name());
      }
    }
    for (Candidate.Named named : candidate.objects()) {
      // The party itself is an object only as a place: "on the territory of Torvia".
      boolean self = named.state() && named.name().equals(party.name()) && named.led().isEmpty();
      if (!self && !names.contains(named.name())) {
        names.add(named.name());
      }
    }
    if (names.isEmpty()) {
      names.addAll(addressees(input, number, candidate, party));
    }
    if (names.isEmpty() && isOfItself(candidate) && !party.equals(UNKNOWN)) {
      names.add(party.name());
    }
    return names;
  }

  /** "our integrity", "guarantees for my people": who names nobody means itself. */
  private static boolean isOfItself(Candidate candidate) {
    boolean demand = candidate.stance() == Stance.DEMAND;
    return switch (candidate.issue()) {
      case "security-guarantees" -> demand;
      case "territory" -> demand || candidate.stance() == Stance.REJECT;
      default -> false;
    };
  }

  private static List<String> addressees(Input input, int number, Candidate candidate, Side party) {
    ActorPhrase phrase = candidate.addressee();
    Referent who = phrase == null ? null : input.voices.who(number, phrase);
    if (who == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    who.sides().forEach(side -> names.add(side.name()));
    names.remove(party.name());
    return names;
  }

  private static @Nullable LocalDate said(Input input, Candidate candidate, @Nullable Voice voice) {
    if (voice != null && voice.said() != null) {
      return voice.said();
    }
    TimePhrase time = candidate.time();
    return time == null ? null : time.day(input.published);
  }

  private static @Nullable Speaker speaker(
      Printing printing, Candidate candidate, @Nullable Referent subject, @Nullable Voice voice) {
    if (voice != null && voice.who() != null && voice.speaker() != null) {
      Referent who = voice.who();
      boolean state = !who.person() && who.title() == null;
      String party = who.sides().size() == 1 ? who.sides().get(0).name() : null;
      return state ? null : new Speaker(voice.speaker(), who.name(), party, who.standing());
    }
    ActorPhrase phrase = candidate.subject();
    if (subject == null || phrase == null || !subject.person() && subject.title() == null) {
      return null;
    }
    String party = subject.sides().size() == 1 ? subject.sides().get(0).name() : null;
    Standing standing = subject.standing();
    return new Speaker(
        printing.span(phrase.start(), phrase.end()), subject.name(), party, standing);
  }
}
