package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.FigureTopic;
import org.parley.model.Standing;

/**
 * One number of one topic, as one reporter gives it, with its counts and its best report.
 *
 * @param topic what it is of: figures of one topic stand side by side
 * @param low the least that it may be; null where only a most is told
 * @param high the most that it may be; null where only a least is told
 * @param predicted true for a forecast
 * @param reporter who gives it; null for the article itself, and for people without a name
 * @param standing in what capacity; null for the article itself
 * @param day the first day that it is of, else the first article's
 * @param until the last day that it is of, else the last article's
 * @param daySaid true where the day is the figure's, false where it is an article's
 * @param reports articles that report it
 * @param independent groups of articles that do not share the words
 * @param figures in it
 * @param outlets that report it, sorted
 */
public record CitedFigureGroup(
    String id,
    FigureTopic topic,
    @Nullable Double low,
    @Nullable Double high,
    boolean predicted,
    @Nullable String reporter,
    @Nullable String reporterParty,
    @Nullable Standing standing,
    @Nullable LocalDate day,
    @Nullable LocalDate until,
    boolean daySaid,
    int reports,
    int independent,
    int figures,
    List<String> outlets,
    CitedFigure best)
    implements ReportedGroup {
  public CitedFigureGroup {
    outlets = List.copyOf(outlets);
  }
}
