package org.parley.engine.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.Side;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Pieces;
import org.parley.engine.quote.Voice;
import org.parley.model.Basis;
import org.parley.model.Digest;
import org.parley.model.Evidence;
import org.parley.model.Position;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;

/** Makes positions of a candidate for the sides that hold it: words, objects, speaker, day. */
final class PositionMaker {
  private final PositionResolution.Input input;
  private final int number;
  private final Candidate candidate;
  private final Printing printing;
  private final @Nullable Referent subject;
  private final @Nullable Voice voice;

  PositionMaker(
      PositionResolution.Input input, int number, Candidate candidate, Claimants claimants) {
    this.input = input;
    this.number = number;
    this.candidate = candidate;
    this.printing = input.printings().get(number);
    this.subject = claimants.subject();
    this.voice = claimants.voice();
  }

  /** A denied refusal is an offer, another denied stance a refusal. */
  private Stance stance() {
    boolean denied = candidate.denied() || voice != null && voice.denied();
    return denied ? Turned.flipped(candidate.stance()) : candidate.stance();
  }

  /** The position; null where it is none that is to be told. */
  @Nullable Position of(Side side, int ordinal) {
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
        opposed && teller != null && !Claimants.isNameless(teller.sides().get(0))
            ? teller.sides().get(0).name()
            : null;
    Speaker speaker = speaker();
    if (side.equals(Claimants.UNKNOWN) && !isOwn(speaker)) {
      return null;
    }
    List<Evidence> evidence = Pieces.of(input.printings(), span);
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
    if (candidate.issue().equals("arms-supply") && isForItself(side)) {
      return null;
    }
    List<String> objects = objects(side);
    Stance stance = stance();
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
        addressees(side),
        content,
        conditions,
        speaker,
        toldBy,
        said(),
        evidence,
        new Basis(
            Basis.Kind.MACHINE,
            candidate.rule().id(),
            candidate.rule().score(),
            printing.span(candidate.cue(), candidate.cue() + 1)));
  }

  /** "we must build more tanks": what a side asks of itself it asks of nobody. */
  private boolean isForItself(Side side) {
    ActorPhrase phrase = candidate.addressee();
    Referent who = phrase == null ? null : input.voices().who(number, phrase);
    return candidate.stance() == Stance.DEMAND
        && candidate.subject() == null
        && who != null
        && who.sides().contains(side);
  }

  /** True where the person whose side is open says it in person: only then others may tell. */
  private boolean isOwn(@Nullable Speaker speaker) {
    return speaker != null
        && speaker.name() != null
        && speaker.party() == null
        && speaker.standing() != Standing.UNNAMED
        && (subject == null || speaker.name().equals(subject.name()));
  }

  private List<String> objects(Side party) {
    List<String> names = new ArrayList<>();
    for (ActorPhrase person : candidate.persons()) {
      Referent who = input.voices().who(number, person);
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
      names.addAll(addressees(party));
    }
    if (names.isEmpty() && isOfItself() && !party.equals(Claimants.UNKNOWN)) {
      names.add(party.name());
    }
    return names;
  }

  /** "our integrity", "guarantees for my people": who names nobody means itself. */
  private boolean isOfItself() {
    boolean demand = candidate.stance() == Stance.DEMAND;
    return switch (candidate.issue()) {
      case "security-guarantees" -> demand;
      case "territory" -> demand || candidate.stance() == Stance.REJECT;
      default -> false;
    };
  }

  private List<String> addressees(Side party) {
    ActorPhrase phrase = candidate.addressee();
    Referent who = phrase == null ? null : input.voices().who(number, phrase);
    if (who == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    who.sides().forEach(side -> names.add(side.name()));
    names.remove(party.name());
    return names;
  }

  private @Nullable LocalDate said() {
    if (voice != null && voice.said() != null) {
      return voice.said();
    }
    TimePhrase time = candidate.time();
    return time == null ? null : time.day(input.published());
  }

  private @Nullable Speaker speaker() {
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
