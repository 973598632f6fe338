package org.parley.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.FigureKind;

/**
 * Which figures are wanted; null, or an empty set, for all.
 *
 * @param kinds any of these
 * @param side whose people or things, in any case
 * @param place in any case
 * @param noun what is counted, in the singular
 * @param reporter who gives it, or whose people do, in any case
 * @param open whether figures come too of which neither whose nor where is told
 * @param topic the key of one topic, which names kind, side, place and noun together
 * @param from first day that it is of, or was printed
 * @param to last day
 */
public record FigureFilter(
    Set<FigureKind> kinds,
    @Nullable String side,
    @Nullable String place,
    @Nullable String noun,
    @Nullable String reporter,
    boolean open,
    @Nullable String topic,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public FigureFilter {
    kinds = Set.copyOf(kinds);
  }

  /** All figures. */
  public static FigureFilter all() {
    return new FigureFilter(Set.of(), null, null, null, null, true, null, null);
  }

  /** Those of any topic. */
  public FigureFilter(
      Set<FigureKind> kinds,
      @Nullable String side,
      @Nullable String place,
      @Nullable String noun,
      @Nullable String reporter,
      boolean open,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(kinds, side, place, noun, reporter, open, null, from, to);
  }

  /** The same of one topic. */
  FigureFilter of(String key) {
    return new FigureFilter(kinds, side, place, noun, reporter, open, key, from, to);
  }
}
