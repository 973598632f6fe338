package org.parley.workbench.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.FigureTopic;
import org.parley.ledger.CitedFigure;
import org.parley.ledger.CitedFigureGroup;
import org.parley.ledger.FigureTopicEntry;

/**
 * One number as one reporter gives it, with all that report it.
 *
 * @param topic key of what it is of: figures of one topic stand side by side
 * @param noun what is counted, in the singular
 * @param low the least that it may be; null where only a most is told
 * @param high the most that it may be; null where only a least is told
 * @param reporter who gives it; null for the article itself and for people without a name
 */
public record FigureView(
    String id,
    String topic,
    String kind,
    @Nullable String side,
    @Nullable String place,
    @Nullable String noun,
    @Nullable Double low,
    @Nullable Double high,
    boolean predicted,
    @Nullable String reporter,
    @Nullable String reporterParty,
    @Nullable String standing,
    @Nullable String day,
    @Nullable String until,
    String dayHow,
    int reports,
    int independent,
    int statements,
    List<String> outlets,
    FigureReportView best) {

  /** A number with its reports; of more than some only the first. */
  public record Open(@JsonUnwrapped FigureView figure, List<FigureReportView> printings) {
    public static Open of(CitedFigureGroup group, List<CitedFigure> reports) {
      return new Open(FigureView.of(group), reports.stream().map(FigureReportView::of).toList());
    }
  }

  /** What numbers are told of, with the first of them. */
  public record Topic(
      String topic,
      String kind,
      @Nullable String side,
      @Nullable String place,
      @Nullable String noun,
      int figures,
      int reports,
      @Nullable String first,
      @Nullable String last,
      List<FigureView> shown,
      List<Point> points) {
    /** A number and its day, as it is drawn. */
    public record Point(
        @Nullable String day, @Nullable Double low, @Nullable Double high, boolean predicted) {}

    public static Topic of(FigureTopicEntry entry) {
      FigureTopic topic = entry.topic();
      return new Topic(
          entry.key(),
          topic.kind().id(),
          topic.side(),
          topic.place(),
          topic.noun(),
          entry.figures(),
          entry.reports(),
          Words.text(entry.first()),
          Words.text(entry.last()),
          entry.groups().stream().map(FigureView::of).toList(),
          entry.points().stream()
              .map(p -> new Point(Words.text(p.day()), p.low(), p.high(), p.predicted()))
              .toList());
    }
  }

  public static FigureView of(CitedFigureGroup group) {
    FigureTopic topic = group.topic();
    return new FigureView(
        group.id(),
        topic.key(),
        topic.kind().id(),
        topic.side(),
        topic.place(),
        topic.noun(),
        group.low(),
        group.high(),
        group.predicted(),
        group.reporter(),
        group.reporterParty(),
        group.standing() == null ? null : Words.word(group.standing()),
        Words.text(group.day()),
        Words.text(group.until()),
        Words.how(group.day(), group.daySaid()),
        group.reports(),
        group.independent(),
        group.figures(),
        group.outlets(),
        FigureReportView.of(group.best()));
  }
}
