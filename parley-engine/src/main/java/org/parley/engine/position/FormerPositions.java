package org.parley.engine.position;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Printing;
import org.parley.model.Position;
import org.parley.model.Span;
import org.parley.model.Stance;

/** What a candidate takes from the positions that the document states before it. */
final class FormerPositions {
  /** How many passages before may name what is turned down with "the proposal". */
  private static final int NEAR = 2;

  /** What another wanted last, close before, if that was one thing; null for none or several. */
  static @Nullable Position wanted(
      PositionResolution.Input input, int number, Candidate candidate, List<Position> found) {
    int from = input.printings().get(Math.max(0, number - NEAR)).passage().span().start();
    Span own = input.printings().get(number).span(candidate.start(), candidate.end());
    Position wanted = null;
    for (int i = found.size() - 1; i >= 0; i--) {
      Position last = found.get(i);
      boolean wants = last.stance() == Stance.DEMAND || last.stance() == Stance.OFFER;
      if (!wants || last.span().start() < from || last.span().overlaps(own)) {
        continue;
      }
      if (wanted != null && !last.issue().equals(wanted.issue())) {
        return null;
      }
      wanted = wanted == null ? last : wanted;
    }
    return wanted;
  }

  /** "Another demand is ...": whose the one before was. */
  static boolean isFurther(Printing printing, Candidate candidate) {
    return candidate.rule().stance() == Stance.DEMAND
        && Set.of("another", "further", "other")
            .contains(printing.words().lower(candidate.start()));
  }

  static @Nullable Position lastDemand(List<Position> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 4); i--) {
      if (before.get(i).stance() == Stance.DEMAND) {
        return before.get(i);
      }
    }
    return null;
  }

  private FormerPositions() {}
}
