package org.parley.workbench;

import java.util.List;
import java.util.Map;
import org.parley.engine.table.IssueOrder;
import org.parley.ledger.Ledger;
import org.parley.ledger.OutletEntry;
import org.parley.workbench.view.OutletView;

/** Outlets, issues and days: what a filter may name. */
final class NamePages {
  private NamePages() {}

  static ListPage<OutletEntry> outlets(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.outlets(),
        OutletView::of,
        List.of("outlet_id", "name", "articles", "positions", "first", "last"),
        outlet ->
            ArticlePages.cells(
                outlet.id(),
                outlet.name(),
                outlet.articles(),
                outlet.positions(),
                outlet.first(),
                outlet.last()));
  }

  static OutletView.Whole outlet(Ledger ledger, Parameters asked) {
    return OutletView.Whole.of(
        ledger
            .outlet(asked.id())
            .orElseThrow(
                () ->
                    Problem.missing(
                        "no-outlet",
                        "no outlet \""
                            + Problem.shown(asked.id())
                            + "\"; /api/outlets lists them")));
  }

  static Object issues(Ledger ledger, Parameters asked) {
    record Issue(String id, String name) {}
    return Issues.all(ledger.profile()).stream()
        .map(id -> new Issue(id, IssueOrder.title(id)))
        .toList();
  }

  static Object days(Ledger ledger, Parameters asked) {
    record Day(String day, int statements) {}
    return Map.of(
        "items",
        ledger.days().entrySet().stream()
            .map(each -> new Day(each.getKey().toString(), each.getValue()))
            .toList());
  }
}
