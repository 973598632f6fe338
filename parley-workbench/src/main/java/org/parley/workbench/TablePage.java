package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.engine.table.IssueOrder;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.View;
import org.parley.ledger.CitedCell;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.Ledger;
import org.parley.workbench.view.CellView;
import org.parley.workbench.view.TableView;

/** The table as of a day, against that of another. */
final class TablePage {
  private TablePage() {}

  static TableView of(Ledger ledger, Parameters asked) {
    LocalDate asOf = asked.day("as_of");
    LocalDate compare = asked.day("compare");
    List<String> issues = asked.texts("issue");
    issues.forEach(issue -> Issues.known(ledger.profile(), issue));
    View view = View.all().parties(asked.texts("party")).issues(issues);
    NegotiatingTable now = ledger.table(view.asOf(asOf), false);
    NegotiatingTable then = compare == null ? null : ledger.table(view.asOf(compare), false);
    List<TableView.Row> rows = new ArrayList<>();
    for (NegotiatingTable.Row row : now.rows()) {
      List<@Nullable CellView> cells = new ArrayList<>();
      for (String party : now.parties()) {
        Cell cell = row.cell(party);
        cells.add(cell == null ? null : view(ledger, cell, asOf, then, compare));
      }
      rows.add(
          new TableView.Row(
              row.issue(), IssueOrder.title(row.issue()), ledger.objectsOf(row.issue()), cells));
    }
    return new TableView(
        now.conflict(),
        asOf == null ? null : asOf.toString(),
        compare == null ? null : compare.toString(),
        now.parties(),
        now.moreParties(),
        TableView.Coverage.of(now.coverage()),
        rows);
  }

  private static CellView view(
      Ledger ledger,
      Cell cell,
      @Nullable LocalDate asOf,
      @Nullable NegotiatingTable then,
      @Nullable LocalDate compare) {
    CitedCell cited = ledger.cited(cell, asOf);
    if (then == null) {
      return CellView.of(cited, null, null);
    }
    Cell before =
        then.rows().stream()
            .filter(row -> row.issue().equals(cell.issue()))
            .findFirst()
            .map(row -> row.cell(cell.party()))
            .orElse(null);
    CitedGroup was = before == null ? null : ledger.cited(before, compare).now();
    return CellView.of(cited, change(cited.now(), was), was);
  }

  private static String change(CitedGroup now, @Nullable CitedGroup was) {
    if (was == null) {
      return "new";
    }
    if (now.stance() != was.stance()) {
      return "changed";
    }
    return now.hollow() && !was.hollow() ? "gone_hollow" : "same";
  }
}
