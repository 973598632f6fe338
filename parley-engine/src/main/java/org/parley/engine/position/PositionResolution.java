package org.parley.engine.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.mention.BothSides;
import org.parley.engine.mention.Side;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Voices;
import org.parley.model.Passage;
import org.parley.model.Position;

/**
 * Settles whose the candidate positions of a document are, and who says so. Where that is a person
 * of whom the document leaves open for whom he or she speaks, the party is {@link #OPEN}.
 * Stateless.
 */
public final class PositionResolution
    implements Resolution<PositionResolution.Input, List<Position>> {

  /** The party of positions that wait for other articles to tell it. */
  public static final String OPEN = "";

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
    Claimants claimants = Claimants.of(input, number, candidate);
    Collection<Side> sides = claimants.sides();
    if (candidate.subject() == null && claimants.voice() == null) {
      boolean quoted = input.voices.isQuoted(input.printings.get(number).start(candidate.cue()));
      if (candidate.speechOnly()) {
        sides = further(input, number, candidate, before);
      } else if (quoted) {
        return List.of();
      }
    }
    PositionMaker maker = new PositionMaker(input, number, candidate, claimants);
    List<Position> positions = new ArrayList<>();
    for (Side side : sides) {
      Position position = maker.of(side, positions.size());
      if (position != null) {
        positions.add(position);
      }
    }
    return positions;
  }

  /** "Another demand is ...": of the party whose the one before was. */
  private static List<Side> further(
      Input input, int number, Candidate candidate, List<Position> before) {
    Position last =
        FormerPositions.isFurther(input.printings.get(number), candidate)
            ? FormerPositions.lastDemand(before)
            : null;
    return last == null ? List.of() : List.of(new Side(last.party(), null));
  }
}
