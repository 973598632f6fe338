package org.parley.engine.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.Referent;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Meant;
import org.parley.engine.quote.Pieces;
import org.parley.engine.quote.Voice;
import org.parley.engine.quote.Voices;
import org.parley.model.Basis;
import org.parley.model.Dated;
import org.parley.model.Digest;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.FigureKind;
import org.parley.model.Passage;
import org.parley.model.Span;

/** Settles whose, when and by whom the candidate figures of a document are. Stateless. */
public final class FigureResolution implements Resolution<FigureResolution.Input, List<Figure>> {
  private static final double SCORE = 0.8;

  /**
   * What is resolved together; the lists run in parallel, one entry a passage.
   *
   * @param firstDay of the conflict; null if unknown
   * @param published the article's day; null if unknown
   */
  public record Input(
      List<Printing> printings,
      List<PassageMentions> mentions,
      List<PassageFigures> figures,
      Voices voices,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate published) {

    /** Whom a phrase means that stands in a voice. */
    @Nullable Referent who(int number, ActorPhrase phrase, @Nullable Voice voice) {
      return Meant.by(voices, voice, printings.get(number).words(), number, phrase);
    }
  }

  @Override
  public List<Figure> resolve(Input input) {
    boolean text =
        input.printings.stream().anyMatch(p -> p.passage().kind() == Passage.Kind.SENTENCE);
    List<Figure> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Figure before = null;
    for (int i = 0; i < input.printings.size(); i++) {
      Passage.Kind kind = input.printings.get(i).passage().kind();
      // A heading repeats what the text says; bylines claim nothing.
      if (kind == Passage.Kind.BYLINE || kind == Passage.Kind.HEADING && text) {
        continue;
      }
      Figure last = null;
      for (Candidate candidate : input.figures.get(i).list()) {
        Figure figure = settle(input, i, candidate, before);
        last = figure == null ? last : figure;
        if (figure != null && seen.add(figure.id())) {
          found.add(figure);
        }
      }
      before = last;
    }
    return found;
  }

  private static @Nullable Figure settle(
      Input input, int number, Candidate candidate, @Nullable Figure before) {
    FigureKind kind = candidate.kind();
    boolean goesOn = input.figures.get(number).goesOn();
    if (kind == null) {
      if (before == null) {
        return null;
      }
      kind = before.kind();
    }
    Printing printing = input.printings.get(number);
    Amount amount = candidate.amount();
    Span span = printing.span(amount.start(), amount.end());
    List<Evidence> evidence = Pieces.of(input.printings, span);
    if (evidence.isEmpty()) {
      return null;
    }
    Voice voice = input.voices.at(span);
    String id =
        Digest.half(
            "figure",
            printing.passage().hash(),
            amount.start() + "-" + amount.end(),
            kind.name().toLowerCase(Locale.ROOT),
            evidence.get(0).text());
    boolean named = candidate.countedStart() >= 0;
    return new Figure(
        id,
        span,
        kind,
        amount.low(),
        amount.high(),
        named ? printing.span(candidate.countedStart(), candidate.countedEnd()) : null,
        candidate.predicted(),
        side(input, number, candidate, voice),
        candidate.place() == null ? null : candidate.place().name(),
        time(input, printing, candidate, voice),
        goesOn && before != null && voice == null
            ? before.reporter()
            : Reporters.of(input, number, candidate, voice),
        evidence,
        new Basis(Basis.Kind.MACHINE, candidate.rule(), SCORE));
  }

  private static @Nullable String side(
      Input input, int number, Candidate candidate, @Nullable Voice voice) {
    if (candidate.people() != null) {
      return candidate.people().name();
    }
    if (candidate.owner() == null) {
      return null;
    }
    Referent who = input.who(number, candidate.owner(), voice);
    boolean settled = who != null && who.sides().size() == 1;
    return settled && who != null ? who.sides().get(0).name() : null;
  }

  /** The period that the number is of; where the words name none, it is unknown. */
  private static Dated time(
      Input input, Printing printing, Candidate candidate, @Nullable Voice voice) {
    LocalDate day = input.published;
    if (candidate.time() != null) {
      Span words = printing.span(candidate.time().start(), candidate.time().end());
      boolean ofSaying =
          voice != null && voice.attribution() != null && voice.attribution().contains(words);
      if (!ofSaying) {
        Dated dated = candidate.time().expression().dated(day, words);
        LocalDate from = dated.from();
        boolean lasts = candidate.since() && from != null && day != null && !from.isAfter(day);
        return lasts && from != null && day != null ? period(from, day, words) : dated;
      }
    }
    LocalDate first = input.firstDay;
    boolean runs = candidate.running() && first != null && day != null && !first.isAfter(day);
    return runs && first != null && day != null ? period(first, day, null) : Dated.unknown();
  }

  private static Dated period(LocalDate from, LocalDate to, @Nullable Span words) {
    return new Dated(from, to, null, Dated.Precision.DAY, Dated.How.TEXT, words);
  }
}
