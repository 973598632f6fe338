package org.parley.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/**
 * What is wanted of a timeline; an empty list or null for all.
 *
 * @param what acts, positions, or both
 * @param parties any of these acts, suffers it, or has the position
 * @param actor id of a person who takes part in the act
 * @param issues any of these issues of positions or contexts of acts
 * @param types of acts; positions are left out where any is given
 * @param quads of acts, 1 to 4; positions are left out where any is given
 * @param modalities of acts
 * @param sides how many sides must be known that take part in an act: 0, 1 or 2
 * @param stated whether acts come too that are told by positions of the same words
 * @param from first day
 * @param to last day
 * @param dated true for what has a day, false for what has none, null for both; undated last
 * @param oldestFirst true for the order of the days, false for the newest first
 */
public record TimelineFilter(
    What what,
    List<String> parties,
    @Nullable String actor,
    List<String> issues,
    Set<EventType> types,
    List<Integer> quads,
    Set<EventModality> modalities,
    int sides,
    boolean stated,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean dated,
    boolean oldestFirst) {

  /** What a timeline lists. */
  public enum What {
    ALL,
    ACTS,
    POSITIONS
  }

  /** What happened, did not, or is said to come. */
  public static final Set<EventModality> SHOWN =
      Set.copyOf(EnumSet.of(EventModality.ACTUAL, EventModality.FUTURE, EventModality.NEGATED));

  public TimelineFilter {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    types = Set.copyOf(types);
    quads = List.copyOf(quads);
    modalities = Set.copyOf(modalities);
  }

  /** Positions, and the acts between sides that are known, that happened, did not, or will. */
  public static TimelineFilter usual() {
    return new TimelineFilter(
        What.ALL, List.of(), null, List.of(), Set.of(), List.of(), SHOWN, 2, false, null, null,
        null, false);
  }

  /** The same in a span of days; null for an open end. */
  public TimelineFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return with(first, last, dated);
  }

  /**
   * The same of what has a day, or of what has none.
   *
   * @param withDay null for both
   */
  public TimelineFilter dated(@Nullable Boolean withDay) {
    return with(from, to, withDay);
  }

  private TimelineFilter with(
      @Nullable LocalDate first, @Nullable LocalDate last, @Nullable Boolean withDay) {
    return new TimelineFilter(
        what,
        parties,
        actor,
        issues,
        types,
        quads,
        modalities,
        sides,
        stated,
        first,
        last,
        withDay,
        oldestFirst);
  }

  /** True where acts are wanted as a timeline shows them if not told otherwise. */
  boolean isUsual() {
    return modalities.equals(SHOWN) && sides == 2 && !stated;
  }

  boolean wantsPositions() {
    return what != What.ACTS && actor == null && types.isEmpty() && quads.isEmpty();
  }

  boolean wantsActs() {
    return what != What.POSITIONS;
  }
}
