package org.parley.engine.position;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.Side;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Voice;
import org.parley.model.Span;
import org.parley.model.Stance;

/**
 * Whose a candidate is in its document.
 *
 * @param voice in which it is said; null where the article speaks itself
 * @param subject who is its subject; null where it has none, or the document leaves it open
 * @param sides whose position it is; none where it is nobody's
 */
record Claimants(@Nullable Voice voice, @Nullable Referent subject, Set<Side> sides) {

  /** The side of a person of whom the document leaves open for whom he or she speaks. */
  static final Side UNKNOWN = new Side(PositionResolution.OPEN, null);

  static Claimants of(PositionResolution.Input input, int number, Candidate candidate) {
    Printing printing = input.printings().get(number);
    Span cue = printing.span(candidate.cue(), candidate.cue() + 1);
    Voice heard = input.voices().at(cue);
    Voice voice = heard == null ? told(input, number, candidate) : heard;
    ActorPhrase phrase = candidate.subject();
    Set<Side> sides = new LinkedHashSet<>();
    Referent subject = null;
    if (phrase == null) {
      sides.addAll(sidesOf(voice == null ? null : voice.who()));
    } else {
      boolean inside = input.voices().isQuoted(printing.start(phrase.start()));
      subject = subject(input, number, phrase, voice, inside);
      if (subject != null) {
        sides.addAll(sidesOf(subject));
      } else if (phrase.kind() == ActorPhrase.Kind.GROUP) {
        sides.addAll(input.sides().at(number, phrase));
      }
    }
    boolean unheard = voice == null && candidate.speechOnly();
    boolean accused = candidate.isFailing() && isAnother(voice, subject);
    Candidate.Outlook outlook = candidate.outlook();
    boolean guessed = outlook == Candidate.Outlook.GUESS && isUnknown(voice);
    sides.removeIf(
        side ->
            unheard
                || guessed
                || isNameless(side)
                || isOwnLand(candidate, side)
                || outlook != Candidate.Outlook.REPORT && (isForeign(voice, side) || accused));
    return new Claimants(voice, subject, sides);
  }

  private static List<Side> sidesOf(@Nullable Referent who) {
    return who == null ? List.of() : who.isOpen() ? List.of(UNKNOWN) : who.sides();
  }

  /** Who says so in the same sentence, where the quote step found nobody. */
  private static @Nullable Voice told(
      PositionResolution.Input input, int number, Candidate candidate) {
    ActorPhrase teller = candidate.teller();
    Printing printing = input.printings().get(number);
    Referent who = teller == null ? null : subject(input, number, teller, null, false);
    if (teller == null || who == null || who.sides().isEmpty()) {
      return null;
    }
    Span words = printing.span(candidate.start(), candidate.end());
    boolean quoted = input.voices().isQuoted(printing.start(candidate.cue()));
    Span named = printing.span(teller.start(), teller.end());
    LocalDate day = candidate.time() == null ? null : candidate.time().day(input.published());
    return new Voice(words, quoted, who, named, null, false, day);
  }

  private static @Nullable Referent subject(
      PositionResolution.Input input,
      int number,
      ActorPhrase phrase,
      @Nullable Voice voice,
      boolean quoted) {
    if (phrase.kind() != ActorPhrase.Kind.PRONOUN) {
      return input.voices().who(number, phrase);
    }
    String word = input.printings().get(number).words().lower(phrase.end() - 1);
    if (word.equals("we") || word.equals("i")) {
      return quoted && voice != null ? voice.who() : null;
    }
    if (word.equals("country") || word.equals("nation")) {
      return voice != null && voice.who() != null
          ? voice.who()
          : input.voices().who(number, phrase);
    }
    return quoted ? null : input.voices().who(number, phrase);
  }

  /** "the government" of a side that the document does not name: no party. */
  static boolean isNameless(Side side) {
    return !side.name().isEmpty() && Character.isLowerCase(side.name().charAt(0));
  }

  /** Nobody withdraws from the own land: prisoners leave it, and visitors. */
  private static boolean isOwnLand(Candidate candidate, Side side) {
    return candidate.issue().equals("withdrawal")
        && candidate.stance() == Stance.ACCEPT
        && candidate.objects().stream().anyMatch(o -> o.state() && o.name().equals(side.name()));
  }

  /** True where another side speaks: it foretells what this one will do. */
  private static boolean isForeign(@Nullable Voice voice, Side side) {
    Referent who = voice == null ? null : voice.who();
    return who != null && !who.sides().isEmpty() && !who.sides().contains(side);
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
}
