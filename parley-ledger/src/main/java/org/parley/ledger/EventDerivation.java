package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.EventGroup;
import org.parley.engine.table.EventGroups;
import org.parley.engine.table.EventKind;
import org.parley.engine.table.EventReport;
import org.parley.model.Digest;
import org.parley.model.EventModality;

/**
 * Groups the events anew where articles came or went, or where it is known now for whom somebody
 * acts. Groups never reach across kinds, so that kinds are derived some at a time; what is left
 * after a break is still marked as stale.
 */
final class EventDerivation {
  /** Kinds in one transaction. */
  private static final int BATCH = 500;

  /** Events whose kind is settled in one transaction. */
  private static final int SETTLED = 20_000;

  private static final String COLUMNS =
      "kind type quad mode modality contexts actors recipients sides unsided place day until"
          + " day_said told stated shown best reports independent events";
  private static final String KIND = "UPDATE events SET kind = ? WHERE row = ?";
  private static final String GROUP = "UPDATE events SET event_group = ? WHERE row = ?";
  private static final String STALE = "INSERT OR IGNORE INTO stale_events (kind) VALUES (?)";

  private final Session session;
  private final SentenceRows sentences;

  EventDerivation(Session session) {
    this.session = session;
    sentences = new SentenceRows(session);
  }

  /** Derives what is stale. */
  void run() {
    session.writing(() -> new PartySettlement(session).run());
    while (settle()) {}
    while (derive()) {}
  }

  /** Settles of which kind new events are; false where there are none left. */
  private boolean settle() {
    Map<Long, EventReportRows.Cast> casts = new HashMap<>();
    Map<Long, List<String>> types = new HashMap<>();
    session.each(
        "SELECT e.row, e.type, e.modality, p.role, p.party, p.name, p.person, p.actor"
            + " FROM events e JOIN participants p ON p.event = e.row WHERE e.row IN"
            + " (SELECT row FROM events WHERE kind IS NULL AND current = 1 LIMIT ?)",
        row -> {
          types.putIfAbsent(row.number(1), List.of(row.text(2), row.text(3)));
          casts.computeIfAbsent(row.number(1), event -> new EventReportRows.Cast()).add(row, 4);
          return true;
        },
        SETTLED);
    if (casts.isEmpty()) {
      return false;
    }
    session.writing(
        () -> {
          casts.forEach(
              (event, cast) -> {
                List<String> type = Objects.requireNonNull(types.get(event));
                String kind = cast.kind(type.get(0), type.get(1)).key();
                session.later(KIND, kind, event);
                session.later(STALE, kind);
              });
          session.flush(KIND);
          session.flush(STALE);
        });
    return true;
  }

  private boolean derive() {
    List<String> kinds =
        session.list(
            "SELECT kind FROM stale_events ORDER BY kind LIMIT ?", row -> row.text(1), BATCH);
    if (kinds.isEmpty()) {
      return false;
    }
    session.writing(() -> derive(kinds.get(kinds.size() - 1)));
    return true;
  }

  private void derive(String last) {
    Map<Long, EventReportRows.Found> found = new EventReportRows(session).upTo(last);
    IdentityHashMap<EventReport, Long> rows = new IdentityHashMap<>();
    found.forEach((row, each) -> rows.put(each.report(), row));
    DerivedRows groups = new DerivedRows(session, "event_groups", COLUMNS);
    groups.read(" WHERE kind IN (SELECT kind FROM stale_events WHERE kind <= ?)", last);
    List<EventGroup> derived = new EventGroups().derive(rows.keySet(), sentences);
    for (EventGroup group : derived) {
      List<EventReportRows.Found> reports = new ArrayList<>();
      group.reports().forEach(r -> reports.add(Objects.requireNonNull(found.get(rows.get(r)))));
      DerivedRows.Put put = write(groups, group, reports, rows);
      for (int i = 0; i < reports.size(); i++) {
        if (!Objects.equals(reports.get(i).group(), put.row())) {
          session.later(GROUP, put.row(), rows.get(group.reports().get(i)));
        }
      }
    }
    session.flush(GROUP);
    groups.deleteRest();
    session.run("DELETE FROM stale_events WHERE kind <= ?", last);
  }

  private DerivedRows.Put write(
      DerivedRows groups,
      EventGroup group,
      List<EventReportRows.Found> reports,
      IdentityHashMap<EventReport, Long> rows) {
    EventKind kind = group.kind();
    SortedSet<String> contexts = new TreeSet<>();
    reports.forEach(report -> contexts.addAll(report.contexts()));
    EventReportRows.Cast best = reports.get(0).cast();
    boolean stated = reports.stream().allMatch(EventReportRows.Found::stated);
    int sides = kind.sides().size();
    boolean unsided = isUnsided(kind.actors()) || isUnsided(kind.recipients());
    boolean shown =
        sides > 1
            && !unsided
            && !kind.isOpen()
            && !stated
            && kind.modality() != EventModality.HYPOTHETICAL
            && kind.modality() != EventModality.HISTORICAL;
    DerivedRows.Put put =
        groups.put(
            id(group),
            kind.key(),
            kind.type().name(),
            kind.type().quad(),
            first(reports.stream().map(each -> each.report().mode()).toList()),
            JsonColumn.word(kind.modality()),
            JsonColumn.of(contexts),
            JsonColumn.of(shown(best.actors())),
            JsonColumn.of(shown(best.recipients())),
            sides,
            unsided,
            first(reports.stream().map(EventReportRows.Found::place).toList()),
            JsonColumn.text(group.day()),
            JsonColumn.text(group.until()),
            group.daySaid(),
            group.told(),
            stated,
            shown,
            rows.get(group.best()),
            group.corroboration().reports(),
            group.corroboration().independent(),
            reports.size());
    if (put.changed()) {
      index(put.row(), best, contexts);
    }
    return put;
  }

  private void index(long row, EventReportRows.Cast best, SortedSet<String> contexts) {
    session.run("DELETE FROM event_sides WHERE event_group = ?", row);
    session.run("DELETE FROM event_contexts WHERE event_group = ?", row);
    String side =
        "INSERT OR IGNORE INTO event_sides SELECT value, ?, ? FROM json_each(?)"
            + " WHERE value NOT LIKE '~%'";
    session.run(side, "actor", row, JsonColumn.of(best.actors()));
    session.run(side, "recipient", row, JsonColumn.of(best.recipients()));
    if (!contexts.isEmpty()) {
      session.run(
          "INSERT INTO event_contexts SELECT value, ? FROM json_each(?)",
          row,
          JsonColumn.of(contexts));
    }
  }

  private static boolean isUnsided(List<String> sides) {
    return sides.stream().anyMatch(side -> side.startsWith("~"));
  }

  /** With the words in place of those of whom no side is known. */
  private static List<String> shown(List<String> sides) {
    return sides.stream().map(s -> s.startsWith("~") ? s.substring(1) : s).toList();
  }

  /** The first that is told: of the best report, else of the next. */
  private static @Nullable String first(List<@Nullable String> told) {
    return told.stream().filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Made of its first event and that event's article: the same wherever it is derived. */
  private static String id(EventGroup group) {
    EventReport first = group.first();
    return Digest.half("event group", first.event(), first.document(), group.kind().key());
  }
}
