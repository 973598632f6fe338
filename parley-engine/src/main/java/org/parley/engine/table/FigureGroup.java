package org.parley.engine.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Corroboration;

/**
 * One number of one topic, as one reporter gives it, and all articles that print it. Numbers are
 * never averaged and never added.
 *
 * @param day the first day that it is of, else the first article's; null if neither is known
 * @param until the last day that it is of, else the last article's
 * @param daySaid true where the day is the figure's, false where it is an article's
 * @param reports the best first; never empty
 */
public record FigureGroup(
    FigureTopic topic,
    @Nullable LocalDate day,
    @Nullable LocalDate until,
    boolean daySaid,
    List<FigureReport> reports,
    Corroboration corroboration) {
  public FigureGroup {
    reports = List.copyOf(reports);
  }

  /** The report whose words stand for the figure. */
  public FigureReport best() {
    return reports.get(0);
  }

  /** The smallest report: what names the group wherever it is derived. */
  public FigureReport first() {
    return Collections.min(reports, FigureReport.ORDER);
  }
}
