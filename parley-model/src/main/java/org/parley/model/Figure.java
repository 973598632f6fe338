package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number about people, losses, displacement, forces or aid, as an article reports it.
 *
 * @param span the words of the number with what qualifies it: "at least 1,119"
 * @param low the least that it may be; null where only a most is told ("nearly a million")
 * @param high the most that it may be; null where only a least is told ("more than 2,500"); equal
 *     to {@code low} where it is exact. A share is a fraction.
 * @param counted the words that say what is counted, in the text; null where it says nothing
 * @param predicted whether it is a forecast
 * @param side whose people or things, by the common name of the party; null if open
 * @param place where, as the sentence names it; null if it does not
 * @param time when, or since when and until; unknown where the text does not settle it
 * @param reporter who gives the number; null where the article gives it in its own voice
 */
public record Figure(
    String id,
    Span span,
    FigureKind kind,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Span counted,
    boolean predicted,
    @Nullable String side,
    @Nullable String place,
    Dated time,
    @Nullable Speaker reporter,
    List<Evidence> evidence,
    Basis basis)
    implements Claim {

  /**
   * @throws IllegalArgumentException if it has no evidence, no bound, or the lower bound above the
   *     upper one
   */
  public Figure {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || low == null && high == null) {
      throw new IllegalArgumentException("a figure has evidence and a number");
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("the bounds of a figure stand in their order");
    }
  }
}
