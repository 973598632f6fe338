package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedStatement;
import org.parley.ledger.Ledger;
import org.parley.ledger.PositionFilter;
import org.parley.workbench.view.PassageView;
import org.parley.workbench.view.SpeakerView;
import org.parley.workbench.view.StatementView;

/** Positions, each time an article says so. */
final class PositionPages {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "group",
          "party",
          "stance",
          "issue",
          "object",
          "addressee",
          "content",
          "conditions",
          "speaker",
          "speaker_party",
          "standing",
          "actor",
          "told_by",
          "own_words",
          "said",
          "day",
          "rule",
          "score",
          "sentence",
          "article",
          "ref",
          "outlet",
          "outlet_id",
          "title",
          "uri",
          "published",
          "copy_of_article");

  private PositionPages() {}

  static ListPage<CitedStatement> list(Ledger ledger, Parameters asked) {
    LocalDate to = asked.day("to");
    LocalDate asOf = asked.day("as_of");
    List<String> issues = asked.texts("issue");
    issues.forEach(issue -> Issues.known(ledger.profile(), issue));
    PositionFilter filter =
        new PositionFilter(
            asked.texts("party"),
            issues,
            asked.stance(),
            asked.text("object"),
            asked.text("outlet"),
            asked.text("actor"),
            asked.text("speaker"),
            asked.text("group"),
            asked.day("from"),
            to == null || asOf != null && asOf.isBefore(to) ? asOf : to);
    return new ListPage<>(
        ledger.positions(filter), StatementView::of, COLUMNS, PositionPages::cells);
  }

  /** The passages that it rests on, as they stand. */
  static String sentence(StatementView statement) {
    return statement.passages().stream().map(PassageView::text).collect(Collectors.joining(" … "));
  }

  private static List<@Nullable Object> cells(CitedStatement cited) {
    StatementView view = StatementView.of(cited);
    SpeakerView speaker = view.speaker();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(view.claim());
    cells.add(view.group());
    cells.add(view.party());
    cells.add(view.stance());
    cells.add(view.issue());
    cells.add(Json.text(view.object()));
    cells.add(Json.text(view.addressee()));
    cells.add(view.content());
    cells.add(Json.text(view.conditions()));
    cells.add(speaker == null ? null : speaker.name());
    cells.add(speaker == null ? null : speaker.party());
    cells.add(speaker == null ? "outlet" : speaker.standing());
    cells.add(speaker == null ? null : speaker.actor());
    cells.add(view.toldBy());
    cells.add(view.ownWords() ? 1 : 0);
    cells.add(view.said());
    cells.add(view.day());
    cells.add(view.rule());
    cells.add(view.score());
    cells.add(sentence(view));
    cells.add(view.article().id());
    cells.add(view.article().ref());
    cells.add(view.article().outlet());
    cells.add(view.article().outletId());
    cells.add(view.article().title());
    cells.add(view.article().uri());
    cells.add(view.article().day());
    cells.add(view.copyOf() == null ? null : view.copyOf().article());
    return cells;
  }
}
