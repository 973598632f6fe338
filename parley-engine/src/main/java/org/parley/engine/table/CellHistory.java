package org.parley.engine.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell asks of the groups of one party and issue, so that a long history can be looked up in
 * an index in place of being loaded. There is at least one group. Lists are in the order of {@link
 * ClaimGroup#BY_DAY}.
 */
public interface CellHistory {
  /** How many groups there are. */
  int groups();

  /** The earliest day of a group; null where none is dated. */
  @Nullable LocalDate first();

  /** The groups of the newest day; the undated ones where none is dated. */
  List<ClaimGroup> newest();

  /** The last group in the party's own words, or null. */
  @Nullable ClaimGroup newestOwn();

  /**
   * What was said in own words on the last day before {@code day} on which at least one act
   * refuses, or at least one does not; empty where there is no such day.
   */
  List<Act> lastBefore(LocalDate day, boolean refusing);

  /** The same of the first day after {@code day}. */
  List<Act> firstAfter(LocalDate day, boolean refusing);

  /** The groups in own words of that day. */
  List<ClaimGroup> ownOn(LocalDate day);
}
