package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.ledger.CitedFigure;
import org.parley.model.Figure;
import org.parley.model.Speaker;

/**
 * One number in one article.
 *
 * @param figure id of the number with all that report it; null in a version that does not count
 * @param words the number as printed
 * @param counted the words that say what is counted
 */
public record FigureReportView(
    String id,
    @Nullable String figure,
    ArticleView article,
    String kind,
    String words,
    @Nullable String counted,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable SpeakerView reporter,
    @Nullable String day,
    String dayHow,
    String rule,
    @Nullable String ruleSays,
    double score,
    List<PassageView> passages) {
  public static FigureReportView of(CitedFigure cited) {
    Figure figure = cited.figure();
    Speaker reporter = figure.reporter();
    return new FigureReportView(
        cited.id(),
        cited.group(),
        ArticleView.of(cited.article()),
        figure.kind().id(),
        cited.words(),
        cited.counted(),
        figure.low(),
        figure.high(),
        reporter == null
            ? null
            : SpeakerView.of(reporter.name(), null, reporter.party(), reporter.standing(), null),
        Words.text(cited.day()),
        Words.how(cited.day(), cited.daySaid()),
        figure.basis().rule(),
        RuleSummary.of(figure.basis().rule()),
        figure.basis().score(),
        PassageView.of(figure));
  }
}
