package org.parley.workbench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedFigureGroup;
import org.parley.ledger.FigureFilter;
import org.parley.ledger.FigureTopicEntry;
import org.parley.ledger.Ledger;
import org.parley.model.FigureKind;
import org.parley.workbench.view.FigureView;
import org.parley.workbench.view.PassageView;

/**
 * Numbers of people, losses, displacement, forces and aid, by what they are of and who gives them.
 */
final class FigurePages {
  static final Set<String> ASKED =
      Set.of("kind", "side", "place", "counted", "reporter", "topic", "from", "to");

  private static final int MOST_PRINTINGS = 50;
  private static final int SHOWN = 5;

  private FigurePages() {}

  static ListPage<CitedFigureGroup> list(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.figures(filter(asked)),
        FigureView::of,
        List.of(
            "figure",
            "topic",
            "kind",
            "side",
            "place",
            "counted",
            "low",
            "high",
            "predicted",
            "words",
            "reporter",
            "reporter_party",
            "day",
            "day_how",
            "until",
            "reports",
            "independent",
            "outlets",
            "sentence",
            "article",
            "outlet",
            "title",
            "uri",
            "published"),
        FigurePages::cells);
  }

  static ListPage<FigureTopicEntry> topics(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.figureTopics(filter(asked), SHOWN),
        FigureView.Topic::of,
        List.of("topic", "kind", "side", "place", "counted", "figures", "reports", "first", "last"),
        entry ->
            ArticlePages.cells(
                entry.key(),
                entry.topic().kind().id(),
                entry.topic().side(),
                entry.topic().place(),
                entry.topic().noun(),
                entry.figures(),
                entry.reports(),
                entry.first(),
                entry.last()));
  }

  static FigureView.Open one(Ledger ledger, Parameters asked) {
    CitedFigureGroup group =
        ledger
            .figure(asked.id())
            .orElseThrow(
                () ->
                    Problem.missing(
                        "no-figure",
                        "no figure \""
                            + Problem.shown(asked.id())
                            + "\"; /api/figures lists them"));
    return FigureView.Open.of(group, ledger.figureReports(group.id(), MOST_PRINTINGS));
  }

  private static FigureFilter filter(Parameters asked) {
    Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
    asked
        .anyOf("kind", Arrays.stream(FigureKind.values()).map(FigureKind::id).toList())
        .forEach(
            id -> kinds.add(FigureKind.valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT))));
    return new FigureFilter(
        kinds,
        asked.text("side"),
        asked.text("place"),
        asked.text("counted"),
        asked.text("reporter"),
        true,
        asked.text("topic"),
        asked.day("from"),
        asked.day("to"));
  }

  private static List<@Nullable Object> cells(CitedFigureGroup group) {
    FigureView view = FigureView.of(group);
    return ArticlePages.cells(
        view.id(),
        view.topic(),
        view.kind(),
        view.side(),
        view.place(),
        view.noun(),
        view.low(),
        view.high(),
        view.predicted() ? 1 : 0,
        view.best().words(),
        view.reporter(),
        view.reporterParty(),
        view.day(),
        view.dayHow(),
        view.until(),
        view.reports(),
        view.independent(),
        String.join("; ", view.outlets()),
        view.best().passages().stream().map(PassageView::text).collect(Collectors.joining(" … ")),
        view.best().article().id(),
        view.best().article().outlet(),
        view.best().article().title(),
        view.best().article().uri(),
        view.best().article().day());
  }
}
