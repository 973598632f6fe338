package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which positions are wanted; null, or an empty list, for all.
 *
 * @param parties any of these
 * @param issues any of these
 * @param object name of what its claim group is about, in any case
 * @param outlet its id
 * @param actor id of the person who says it
 * @param speaker name of the person, in any case
 * @param group id of a claim group
 * @param from first day that it was said or printed
 * @param to last day
 */
public record PositionFilter(
    List<String> parties,
    List<String> issues,
    @Nullable String stance,
    @Nullable String object,
    @Nullable String outlet,
    @Nullable String actor,
    @Nullable String speaker,
    @Nullable String group,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public PositionFilter {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
  }

  /** All of one claim group. */
  public static PositionFilter ofGroup(String group) {
    return new PositionFilter(
        List.of(), List.of(), null, null, null, null, null, group, null, null);
  }
}
