package org.parley.workbench.view;

import org.jspecify.annotations.Nullable;
import org.parley.ledger.TimelineEntry;

/**
 * What stands in a timeline.
 *
 * @param kind act or position
 * @param act null for a position
 * @param position null for an act
 */
public record TimelineView(
    String kind,
    String id,
    @Nullable String day,
    int reports,
    int independent,
    @Nullable ActView act,
    @Nullable GroupView position) {
  public static TimelineView of(TimelineEntry entry) {
    ActView act = entry instanceof TimelineEntry.Act each ? ActView.of(each.group()) : null;
    GroupView move = entry instanceof TimelineEntry.Move each ? GroupView.of(each.group()) : null;
    return new TimelineView(
        act == null ? "position" : "act",
        entry.id(),
        Words.text(entry.day()),
        entry.reports(),
        entry.independent(),
        act,
        move);
  }
}
