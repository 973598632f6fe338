package org.parley.engine.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Corroboration;

/**
 * One act and all that report it.
 *
 * @param day the first day that it may be of; null where neither the words nor the articles tell it
 * @param until the last day
 * @param daySaid true where the day is the act's, false where it is an article's
 * @param place where it was, as its reports write it; null where none says
 * @param reports the best first; never empty
 */
public record EventGroup(
    EventKind kind,
    @Nullable LocalDate day,
    @Nullable LocalDate until,
    boolean daySaid,
    @Nullable String place,
    List<EventReport> reports,
    Corroboration corroboration) {
  public EventGroup {
    reports = List.copyOf(reports);
  }

  /** The report whose words stand for the act. */
  public EventReport best() {
    return reports.get(0);
  }

  /** True where no article says it in its own voice. */
  public boolean told() {
    return reports.stream().allMatch(EventReport::told);
  }

  /** The smallest report: what names the group wherever it is derived. */
  public EventReport first() {
    return java.util.Collections.min(reports, EventReport.ORDER);
  }
}
