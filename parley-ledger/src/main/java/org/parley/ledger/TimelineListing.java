package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.EventType;

/** Acts and positions by day, then by id; both are walked in their index and merged. */
final class TimelineListing extends Listing<TimelineEntry> {
  private static final String DAY = "coalesce(g.day, '')";

  private record Found(boolean act, long row, String day, String id) {
    static final Comparator<Found> ORDER =
        Comparator.comparing(Found::day).thenComparing(Found::id);
  }

  private final TimelineFilter filter;

  TimelineListing(Session session, TimelineFilter filter) {
    super(session);
    this.filter = filter;
  }

  private Conditions days() {
    Conditions days =
        new Conditions().andIf(DAY + " >= ?", filter.from()).andIf(DAY + " <= ?", filter.to());
    if (Boolean.TRUE.equals(filter.dated()) || filter.to() != null) {
      days.and(DAY + " > ''");
    } else if (Boolean.FALSE.equals(filter.dated())) {
      days.and(DAY + " = ''");
    }
    return days;
  }

  private Conditions acts() {
    Conditions acts = days();
    if (filter.isUsual()) {
      acts.and("g.shown = 1");
    } else {
      acts.andAny("g.modality", filter.modalities().stream().map(JsonColumn::word).toList());
      if (filter.sides() > 0) {
        acts.and("g.sides >= " + Math.min(2, filter.sides()));
      }
      if (!filter.stated()) {
        acts.and("g.stated = 0");
      }
    }
    acts.andAny("g.type", filter.types().stream().map(EventType::name).sorted().toList());
    acts.andAny("g.quad", filter.quads().stream().map(String::valueOf).toList());
    in(acts, "SELECT event_group FROM event_sides WHERE side", filter.parties());
    in(acts, "SELECT event_group FROM event_contexts WHERE context", filter.issues());
    return acts.andIf(
        "g.row IN (SELECT e.event_group FROM participants p JOIN events e ON e.row = p.event"
            + " WHERE p.actor = ?)",
        filter.actor());
  }

  private static void in(Conditions acts, String select, List<String> any) {
    if (!any.isEmpty()) {
      acts.and(
          "g.row IN ("
              + select
              + " IN ("
              + String.join(", ", java.util.Collections.nCopies(any.size(), "?"))
              + "))",
          any.toArray());
    }
  }

  private Conditions positions() {
    return days().andAny("g.party", filter.parties()).andAny("g.issue", filter.issues());
  }

  /** How many acts and positions each day has, in order; what has no day is left out. */
  List<TimelineDay> perDay() {
    SortedMap<LocalDate, int[]> days = new TreeMap<>();
    if (filter.wantsActs()) {
      count(days, 0, "event_groups", acts());
    }
    if (filter.wantsPositions()) {
      count(days, 1, "claim_groups", positions());
    }
    return days.entrySet().stream()
        .map(each -> new TimelineDay(each.getKey(), each.getValue()[0], each.getValue()[1]))
        .toList();
  }

  private void count(SortedMap<LocalDate, int[]> days, int at, String table, Conditions where) {
    where.and(DAY + " > ''");
    session()
        .each(
            "SELECT g.day, count(*) FROM " + table + " g" + where.sql() + " GROUP BY g.day",
            row -> {
              int[] counts = days.computeIfAbsent(LocalDate.parse(row.text(1)), day -> new int[2]);
              counts[at] = row.count(2);
              return counts;
            },
            where.values());
  }

  @Override
  public long total() {
    long total = 0;
    if (filter.wantsActs()) {
      Conditions where = acts();
      total +=
          session().number("SELECT count(*) FROM event_groups g" + where.sql(), where.values());
    }
    if (filter.wantsPositions()) {
      Conditions where = positions();
      total +=
          session().number("SELECT count(*) FROM claim_groups g" + where.sql(), where.values());
    }
    return total;
  }

  @Override
  List<Keyed<TimelineEntry>> rows(List<String> after, int limit) {
    List<Found> found = new ArrayList<>();
    if (filter.wantsActs()) {
      found.addAll(found(true, "event_groups", acts(), after, limit));
    }
    if (filter.wantsPositions()) {
      found.addAll(found(false, "claim_groups", positions(), after, limit));
    }
    found.sort(filter.oldestFirst() ? Found.ORDER : Found.ORDER.reversed());
    CitedEventRows events = new CitedEventRows(session());
    CitedGroupRows positions = new CitedGroupRows(session());
    List<Keyed<TimelineEntry>> rows = new ArrayList<>();
    for (Found each : found.subList(0, Math.min(limit, found.size()))) {
      TimelineEntry entry =
          each.act()
              ? new TimelineEntry.Act(events.ofGroup(each.row()))
              : new TimelineEntry.Move(Objects.requireNonNull(positions.ofRow(each.row(), null)));
      rows.add(new Keyed<>(entry, List.of(each.day(), each.id())));
    }
    return rows;
  }

  private List<Found> found(
      boolean act, String table, Conditions conditions, List<String> after, int limit) {
    String behind = filter.oldestFirst() ? " > " : " < ";
    String way = filter.oldestFirst() ? "" : " DESC";
    if (!after.isEmpty()) {
      // What the index is entered by: it finds no pair of values.
      conditions.and(DAY + behind.stripTrailing() + "= ?", after.get(0));
    }
    Conditions where = conditions.behind("(" + DAY + ", g.id)" + behind + "(?, ?)", after);
    return session()
        .list(
            "SELECT g.row, "
                + DAY
                + ", g.id FROM "
                + table
                + " g"
                + where.sql()
                + " ORDER BY "
                + DAY
                + way
                + ", g.id"
                + way
                + " LIMIT ?",
            row -> new Found(act, row.number(1), row.text(2), row.text(3)),
            where.values(limit));
  }

  @Override
  int keys() {
    return 2;
  }
}
