package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.engine.table.IssueOrder;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.View;
import org.parley.ledger.CitedCell;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.Ledger;
import org.parley.ledger.ObjectRow;
import org.parley.workbench.view.CellView;
import org.parley.workbench.view.ObjectsView;
import org.parley.workbench.view.TableView;

/** The table as of a day, against that of another. */
final class TablePage {
  private static final int MOST_OBJECTS = 20;

  private TablePage() {}

  static TableView of(Ledger ledger, Parameters asked) {
    LocalDate asOf = asked.day("as_of");
    LocalDate compare = asked.day("compare");
    List<String> issues = asked.texts("issue");
    issues.forEach(issue -> Issues.known(ledger.profile(), issue));
    View view = View.all().parties(asked.texts("party")).issues(issues);
    NegotiatingTable now = ledger.table(view.asOf(asOf), false);
    NegotiatingTable then = compare == null ? null : ledger.table(view.asOf(compare), false);
    Map<String, List<String>> speakers = ledger.speakers(view.asOf(asOf));
    List<TableView.Row> rows = new ArrayList<>();
    for (NegotiatingTable.Row row : now.rows()) {
      List<@Nullable CellView> cells = new ArrayList<>();
      for (String party : now.parties()) {
        Cell cell = row.cell(party);
        cells.add(cell == null ? null : view(ledger, cell, asOf, then, compare));
      }
      rows.add(
          new TableView.Row(
              row.issue(),
              IssueOrder.title(row.issue()),
              ledger.objects(view.asOf(asOf), row.issue(), MOST_OBJECTS),
              cells,
              speakers.getOrDefault(row.issue(), List.of()).stream()
                  .filter(party -> !now.parties().contains(party))
                  .toList()));
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

  /** A row opened to its objects. */
  static ObjectsView objects(Ledger ledger, Parameters asked) {
    String issue = Issues.known(ledger.profile(), asked.text("issue"));
    if (issue == null) {
      throw Problem.bad("no-issue", "issue: none is given; /api/issues lists them");
    }
    LocalDate asOf = asked.day("as_of");
    View view = View.all().parties(asked.texts("party")).asOf(asOf);
    // Those of the whole table: a row that is opened stays under its columns.
    List<String> columns = ledger.table(view, false).parties();
    List<ObjectsView.Row> rows = new ArrayList<>();
    for (ObjectRow row : ledger.byObject(view, issue, columns, MOST_OBJECTS)) {
      List<@Nullable CellView> cells = new ArrayList<>();
      for (String party : columns) {
        Cell cell = row.cells().get(party);
        cells.add(
            cell == null ? null : CellView.of(ledger.cited(cell, row.object(), asOf), null, null));
      }
      rows.add(new ObjectsView.Row(row.object(), cells));
    }
    return new ObjectsView(issue, asOf == null ? null : asOf.toString(), columns, rows);
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
