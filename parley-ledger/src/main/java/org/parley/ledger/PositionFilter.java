package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which positions are wanted; null for all.
 *
 * @param object name of what its claim group is about, in any case
 * @param outlet its id
 * @param actor id of the person who says it
 * @param speaker name of the person, in any case
 * @param group id of a claim group
 * @param from first day that it was said or printed
 * @param to last day
 */
public record PositionFilter(
    @Nullable String party,
    @Nullable String issue,
    @Nullable String stance,
    @Nullable String object,
    @Nullable String outlet,
    @Nullable String actor,
    @Nullable String speaker,
    @Nullable String group,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** All of one claim group. */
  public static PositionFilter ofGroup(String group) {
    return new PositionFilter(null, null, null, null, null, null, null, group, null, null);
  }
}
