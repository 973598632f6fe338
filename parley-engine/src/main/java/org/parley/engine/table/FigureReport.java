package org.parley.engine.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure in one article, with what tells it from others.
 *
 * @param figure the figure's id, made of its words
 * @param document the article's id
 * @param low the least that it may be; null if open
 * @param high the most that it may be; null if open
 * @param reporter who gives the number, written in one way; null where the article does itself
 * @param day the first day that it is of, else the article's; null if neither is known
 * @param until the last day
 * @param daySaid true where the day is the figure's, false where it is the article's
 * @param words hashes of the passages that it stands in
 * @param recurring false where they are so short that others may have printed them by chance
 */
public record FigureReport(
    String figure,
    String document,
    FigureTopic topic,
    @Nullable Double low,
    @Nullable Double high,
    boolean predicted,
    @Nullable String reporter,
    @Nullable LocalDate day,
    @Nullable LocalDate until,
    boolean daySaid,
    Set<String> words,
    boolean recurring,
    double score) {

  /** By the figure's id, then by the document: no order of arrival shows. */
  static final Comparator<FigureReport> ORDER =
      Comparator.comparing(FigureReport::figure).thenComparing(FigureReport::document);

  /** What says its day first, then the surest. */
  static final Comparator<FigureReport> BEST =
      Comparator.comparing((FigureReport report) -> !report.daySaid())
          .thenComparing(report -> -report.score())
          .thenComparing(ORDER);

  public FigureReport {
    words = Set.copyOf(words);
  }
}
