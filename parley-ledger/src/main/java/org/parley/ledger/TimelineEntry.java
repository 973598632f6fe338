package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a timeline: an act, or a position that was taken. */
public sealed interface TimelineEntry extends ReportedGroup {
  /** What is reported. */
  ReportedGroup group();

  @Override
  default String id() {
    return group().id();
  }

  @Override
  default @Nullable LocalDate day() {
    return group().day();
  }

  @Override
  default int reports() {
    return group().reports();
  }

  @Override
  default int independent() {
    return group().independent();
  }

  /** Somebody did something. */
  record Act(CitedEventGroup group) implements TimelineEntry {}

  /** A party said what it wants: a move on the table. */
  record Move(CitedGroup group) implements TimelineEntry {}
}
