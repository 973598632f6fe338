package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.FigureTopic;

/**
 * One thing of which numbers are told, with the numbers.
 *
 * @param key that a filter names the topic by
 * @param figures how many numbers by reporter and day there are
 * @param reports articles that report any of them, summed
 * @param first day of any; null where none is dated
 * @param groups the newest, no more than asked for
 * @param points all of them by day
 */
public record FigureTopicEntry(
    String key,
    FigureTopic topic,
    int figures,
    int reports,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<CitedFigureGroup> groups,
    List<Point> points) {

  /** A number and its day, as it is drawn. */
  public record Point(
      @Nullable LocalDate day, @Nullable Double low, @Nullable Double high, boolean predicted) {}

  public FigureTopicEntry {
    groups = List.copyOf(groups);
    points = List.copyOf(points);
  }
}
