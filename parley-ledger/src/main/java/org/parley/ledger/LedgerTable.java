package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /** One step for each kind, to its last day with a count. */
  private static final String SO_FAR =
      "SELECT k.issue, k.party, sum(d.statements_so_far), sum(d.groups_so_far)"
          + " FROM kinds k CROSS JOIN kind_days d ON d.issue = k.issue AND d.party = k.party"
          + " AND d.stance = k.stance AND d.day = (SELECT x.day FROM kind_days x"
          + " WHERE x.issue = k.issue AND x.party = k.party AND x.stance = k.stance"
          + " AND x.day <= ? AND x.day > '' ORDER BY x.day DESC LIMIT 1)"
          + " GROUP BY k.issue, k.party";

  private static final String UNDATED =
      "SELECT coalesce(sum(d.statements), 0) FROM kinds k CROSS JOIN kind_days d"
          + " ON d.issue = k.issue AND d.party = k.party AND d.stance = k.stance AND d.day = ''";

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
          new GroupHistory(
              session, cell.issue(), cell.party(), null, asOf, cell.groups(), sentences);
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

  /**
   * The objects of an issue, those with most groups first.
   *
   * @param most how many at most
   */
  List<String> objects(View view, String issue, int most) {
    return session.list(
        "SELECT min(o.object) FROM group_objects o JOIN claim_groups g ON g.row = o.claim_group"
            + " WHERE o.issue = ? AND (? IS NULL OR g.first_day <= ? AND g.first_day > '')"
            + " GROUP BY o.object ORDER BY count(*) DESC, 1 LIMIT ?",
        row -> row.text(1),
        issue,
        asOf(view),
        asOf(view),
        most);
  }

  /** A row of an issue, by its objects; of these parties. */
  List<ObjectRow> byObject(View view, String issue, Collection<String> parties, int most) {
    SentenceRows sentences = new SentenceRows(session);
    List<ObjectRow> rows = new ArrayList<>();
    for (String object : objects(view, issue, most)) {
      Map<String, Integer> groups = new TreeMap<>();
      session.each(
          "SELECT o.party, count(*) FROM group_objects o JOIN claim_groups g"
              + " ON g.row = o.claim_group WHERE o.issue = ? AND o.object = ?"
              + " AND (? IS NULL OR g.first_day <= ? AND g.first_day > '') GROUP BY o.party",
          row -> groups.put(row.text(1), row.count(2)),
          issue,
          object,
          asOf(view),
          asOf(view));
      groups.keySet().retainAll(parties);
      Map<String, Cell> cells = new TreeMap<>();
      groups.forEach(
          (party, count) -> {
            GroupHistory history =
                new GroupHistory(session, issue, party, object, view.asOf(), count, sentences);
            // A group may have named the object only in what was said later.
            if (!history.newest().isEmpty()) {
              cells.put(party, Cell.of(history));
            }
          });
      if (!cells.isEmpty()) {
        rows.add(new ObjectRow(object, cells));
      }
    }
    return rows;
  }

  private static @Nullable String asOf(View view) {
    return view.asOf() == null ? null : view.asOf().toString();
  }

  /** By issue, the parties with a position, columns or not, those with most statements first. */
  Map<String, List<String>> speakers(View view) {
    Map<String, List<String>> speakers = new TreeMap<>();
    counts(view).stream()
        .sorted(
            Comparator.comparing((Counted cell) -> -cell.statements())
                .thenComparing(Counted::party))
        .forEach(
            cell ->
                speakers
                    .computeIfAbsent(cell.issue(), issue -> new ArrayList<>())
                    .add(cell.party()));
    return speakers;
  }

  private List<Counted> counts(View view) {
    LocalDate asOf = view.asOf();
    Row.Reader<Counted> reader =
        row -> new Counted(row.text(1), row.text(2), row.count(3), row.count(4));
    List<Counted> all =
        asOf == null
            ? session.list(
                "SELECT issue, party, sum(statements), sum(groups) FROM kinds"
                    + " GROUP BY issue, party",
                reader)
            : session.list(SO_FAR, reader, asOf.toString());
    return all.stream()
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
        asOf == null ? 0 : number(UNDATED));
  }

  private int number(String sql, Object... values) {
    return (int) session.number(sql, values);
  }
}
