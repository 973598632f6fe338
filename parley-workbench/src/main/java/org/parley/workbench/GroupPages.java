package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.CitedStatement;
import org.parley.ledger.Difference;
import org.parley.ledger.GroupFilter;
import org.parley.ledger.Ledger;
import org.parley.workbench.view.ClaimView;
import org.parley.workbench.view.DifferenceView;
import org.parley.workbench.view.GroupView;

/** Claim groups: those of a cell, what is new, one. */
final class GroupPages {
  private static final int MOST_PRINTINGS = 20;

  private static final List<String> COLUMNS =
      List.of(
          "group",
          "party",
          "stance",
          "issue",
          "objects",
          "day",
          "day_how",
          "hollow",
          "told_by",
          "reports",
          "independent",
          "statements",
          "outlets",
          "content",
          "claim",
          "sentence",
          "article",
          "outlet",
          "title",
          "uri",
          "published");

  private GroupPages() {}

  static ListPage<CitedGroup> list(Ledger ledger, Parameters asked) {
    return list(
        ledger,
        new GroupFilter(
            Issues.known(ledger.profile(), asked.text("issue")),
            asked.text("party"),
            asked.text("object"),
            asked.stance(),
            asked.day("as_of"),
            asked.day("since")));
  }

  static ListPage<CitedGroup> news(Ledger ledger, Parameters asked) {
    LocalDate since = asked.day("since");
    if (since == null) {
      throw Problem.bad("no-day", "since: none is given; add since=2031-05-09");
    }
    return list(ledger, new GroupFilter(null, null, null, null, asked.day("as_of"), since));
  }

  static GroupView.Open one(Ledger ledger, Parameters asked) {
    LocalDate asOf = asked.day("as_of");
    CitedGroup group =
        ledger
            .group(asked.id(), asOf)
            .orElseThrow(
                () ->
                    Problem.missing(
                        "no-group",
                        "no group \"" + Problem.shown(asked.id()) + "\"; /api/groups lists them"));
    return open(ledger, group, asOf);
  }

  static ClaimView claim(Ledger ledger, Parameters asked) {
    List<CitedStatement> printings = ledger.claim(asked.id());
    if (printings.isEmpty()) {
      throw Problem.missing(
          "no-claim", "no claim \"" + Problem.shown(asked.id()) + "\"; /api/positions lists them");
    }
    String group = printings.get(0).group();
    return ClaimView.of(
        asked.id(), printings, group == null ? null : ledger.group(group, null).orElse(null));
  }

  static ListPage<Difference> differences(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.differences(asked.day("as_of")),
        DifferenceView::of,
        List.of(
            "kind",
            "party",
            "issue",
            "object",
            "day",
            "a_stance",
            "a_content",
            "a_claim",
            "a_article",
            "b_stance",
            "b_content",
            "b_claim",
            "b_article",
            "why"),
        difference -> {
          DifferenceView view = DifferenceView.of(difference);
          return ArticlePages.cells(
              view.kind(),
              view.party(),
              view.issue(),
              view.object(),
              view.day(),
              view.a().stance(),
              view.a().best().content(),
              view.a().best().claim(),
              view.a().best().article().id(),
              view.b().stance(),
              view.b().best().content(),
              view.b().best().claim(),
              view.b().best().article().id(),
              view.why());
        });
  }

  private static ListPage<CitedGroup> list(Ledger ledger, GroupFilter filter) {
    return new ListPage<>(
        ledger.groups(filter),
        group -> open(ledger, group, filter.asOf()),
        COLUMNS,
        GroupPages::cells);
  }

  private static GroupView.Open open(Ledger ledger, CitedGroup group, @Nullable LocalDate asOf) {
    return GroupView.Open.of(group, ledger.printings(group.id(), asOf, MOST_PRINTINGS));
  }

  private static List<@Nullable Object> cells(CitedGroup group) {
    GroupView view = GroupView.of(group);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(view.id());
    cells.add(view.party());
    cells.add(view.stance());
    cells.add(view.issue());
    cells.add(Json.text(view.objects()));
    cells.add(view.day());
    cells.add(view.dayHow());
    cells.add(view.hollow() ? 1 : 0);
    cells.add(Json.text(view.toldBy()));
    cells.add(view.reports());
    cells.add(view.independent());
    cells.add(view.statements());
    cells.add(Json.text(view.outlets()));
    cells.add(view.best().content());
    cells.add(view.best().claim());
    cells.add(PositionPages.sentence(view.best()));
    cells.add(view.best().article().id());
    cells.add(view.best().article().outlet());
    cells.add(view.best().article().title());
    cells.add(view.best().article().uri());
    cells.add(view.best().article().day());
    return cells;
  }
}
