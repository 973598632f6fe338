package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.engine.table.Cell;
import org.parley.engine.table.Columns;
import org.parley.engine.table.IssueOrder;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.View;

/**
 * Lays the table from what is derived in the ledger: a few look-ups for each cell, whatever the
 * number of articles. Equal to the table that the engine makes of the same articles.
 */
final class LedgerTable {
  /** Steps from outlet to outlet in place of reading all their days. */
  private static final String OUTLETS =
      "WITH RECURSIVE o (outlet) AS (SELECT min(outlet) FROM outlet_days UNION ALL"
          + " SELECT (SELECT min(outlet) FROM outlet_days WHERE outlet > o.outlet) FROM o"
          + " WHERE o.outlet IS NOT NULL)"
          + " SELECT count(*) FROM o WHERE EXISTS (SELECT 1 FROM outlet_days d"
          + " WHERE d.outlet = o.outlet AND d.articles > 0"
          + " AND d.seen_day >= ? AND d.seen_day <= ?)";

  private final Session session;
  private final Profile profile;

  LedgerTable(Session session, Profile profile) {
    this.session = session;
    this.profile = profile;
  }

  private record Counted(String issue, String party, int statements, int groups) {}

  /**
   * The table of a view.
   *
   * @param listed whether cells list all their groups and statements, or only what they show
   */
  NegotiatingTable of(View view, boolean listed) {
    LocalDate asOf = view.asOf();
    List<Counted> counts = counts(view);
    Map<String, Integer> statements = new TreeMap<>();
    counts.forEach(cell -> statements.merge(cell.party(), cell.statements(), Integer::sum));
    Columns columns = Columns.of(profile, view, statements);
    Set<String> shown = new HashSet<>(columns.shown());
    List<Counted> inTable = counts.stream().filter(c -> shown.contains(c.party())).toList();
    SentenceRows sentences = new SentenceRows(session);
    Map<String, Map<String, Cell>> rows = new TreeMap<>(new IssueOrder(profile).comparator());
    for (Counted cell : inTable) {
      GroupHistory history =
          new GroupHistory(session, cell.issue(), cell.party(), asOf, cell.groups(), sentences);
      rows.computeIfAbsent(cell.issue(), issue -> new TreeMap<>())
          .put(cell.party(), listed ? Cell.of(history.all()) : Cell.of(history));
    }
    List<NegotiatingTable.Row> table = new ArrayList<>();
    rows.forEach((issue, cells) -> table.add(new NegotiatingTable.Row(issue, cells)));
    Profile.Conflict conflict = profile.conflict();
    return new NegotiatingTable(
        conflict == null ? null : conflict.name(),
        asOf,
        columns.shown(),
        columns.more(),
        table,
        coverage(asOf, inTable));
  }

  private List<Counted> counts(View view) {
    String last = view.asOf() == null ? GroupDerivation.NEVER : view.asOf().toString();
    // No day sorts before all days.
    String first = view.asOf() == null ? "" : "0";
    return session
        .list(
            "SELECT issue, party, sum(statements), sum(groups) FROM kind_days"
                + " WHERE day >= ? AND day <= ? GROUP BY issue, party",
            row -> new Counted(row.text(1), row.text(2), row.count(3), row.count(4)),
            first,
            last)
        .stream()
        .filter(cell -> cell.groups() > 0)
        .filter(cell -> view.issues().isEmpty() || view.issues().contains(cell.issue()))
        .toList();
  }

  private NegotiatingTable.Coverage coverage(@Nullable LocalDate asOf, List<Counted> shown) {
    String last = asOf == null ? GroupDerivation.NEVER : asOf.toString();
    String first = asOf == null ? "" : "0";
    String seen = " FROM coverage WHERE articles > 0 AND seen_day >= ? AND seen_day <= ?";
    LocalDate firstDay = session.day("SELECT min(day)" + seen + " AND day <> ''", first, last);
    LocalDate lastDay = session.day("SELECT max(day)" + seen, first, last);
    return new NegotiatingTable.Coverage(
        number("SELECT sum(articles)" + seen, first, last),
        number(OUTLETS, first, last),
        firstDay,
        lastDay,
        number("SELECT sum(articles)" + seen + " AND day = ''", first, last),
        number("SELECT sum(articles)" + seen + " AND is_foreign", first, last),
        shown.stream().mapToInt(Counted::groups).sum(),
        shown.stream().mapToInt(Counted::statements).sum(),
        asOf == null ? 0 : number("SELECT sum(statements) FROM kind_days WHERE day = ''"));
  }

  private int number(String sql, Object... values) {
    return (int) session.number(sql, values);
  }
}
