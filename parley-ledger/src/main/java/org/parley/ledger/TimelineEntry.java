package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a timeline: an act, or a position that was taken. */
public sealed interface TimelineEntry {
  /** The id of the group. */
  String id();

  /** Null where it is not known to the day. */
  @Nullable LocalDate day();

  /** Articles that report it. */
  int reports();

  /** Groups of articles that do not share the words. */
  int independent();

  /** Somebody did something. */
  record Act(CitedEventGroup group) implements TimelineEntry {
    @Override
    public String id() {
      return group.id();
    }

    @Override
    public @Nullable LocalDate day() {
      return group.day();
    }

    @Override
    public int reports() {
      return group.reports();
    }

    @Override
    public int independent() {
      return group.independent();
    }
  }

  /** A party said what it wants: a move on the table. */
  record Move(CitedGroup group) implements TimelineEntry {
    @Override
    public String id() {
      return group.id();
    }

    @Override
    public @Nullable LocalDate day() {
      return group.day();
    }

    @Override
    public int reports() {
      return group.reports();
    }

    @Override
    public int independent() {
      return group.independent();
    }
  }
}
