package org.parley.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.EventKind;
import org.parley.engine.table.EventReport;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/** Events as far as acts are told apart by them, by their rows. */
final class EventReportRows {
  /** Of the kinds that are stale, up to one. */
  private static final String OF_STALE =
      " WHERE e.current = 1 AND e.kind IN (SELECT kind FROM stale_events WHERE kind <= ?)";

  private final Session session;

  EventReportRows(Session session) {
    this.session = session;
  }

  /**
   * A report and what its group shows.
   *
   * @param stated true where a position tells the same words
   * @param group row of the group it was in
   */
  record Found(
      EventReport report,
      Cast cast,
      List<String> contexts,
      boolean stated,
      @Nullable String place,
      @Nullable Long group) {}

  /** Who takes part in one event. */
  static final class Cast {
    private final Set<String> actors = new TreeSet<>();
    private final Set<String> recipients = new TreeSet<>();
    private final Set<String> sides = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    /** Columns: role, party, name, person, actor. */
    void add(Row row, int at) throws SQLException {
      String party = row.textOrNull(at + 1);
      String name = row.text(at + 2);
      String known = party == null ? EventKind.unsided(name) : party;
      (row.text(at).equals("actor") ? actors : recipients).add(known);
      if (party != null) {
        sides.add(party.toLowerCase(Locale.ROOT));
      }
      String actor = row.textOrNull(at + 4);
      if (row.flag(at + 3) && actor != null) {
        persons.add(actor);
      }
    }

    EventKind kind(String type, String modality) {
      return new EventKind(
          EventType.valueOf(type),
          StatementRows.word(EventModality.class, modality),
          actors(),
          recipients());
    }

    /** As this article has them: sides, {@code ~} and the words for whom none is known. */
    List<String> actors() {
      return List.copyOf(actors);
    }

    /** Those to whom it is done who do not act themselves, in the same way. */
    List<String> recipients() {
      return recipients.stream()
          .filter(each -> actors.size() < 2 || !actors.contains(each))
          .toList();
    }
  }

  /** All that count of the stale kinds up to this one. */
  Map<Long, Found> upTo(String kind) {
    Map<Long, Cast> casts = new HashMap<>();
    session.each(
        "SELECT p.event, p.role, p.party, p.name, p.person, p.actor"
            + " FROM events e JOIN participants p ON p.event = e.row"
            + OF_STALE,
        row -> {
          casts.computeIfAbsent(row.number(1), event -> new Cast()).add(row, 2);
          return true;
        },
        kind);
    Map<Long, Set<String>> words = new HashMap<>();
    Set<Long> recurring = new HashSet<>();
    session.each(
        "SELECT v.event, x.hash, x.echo FROM events e JOIN event_evidence v ON v.event = e.row"
            + " JOIN passages x ON x.row = v.passage"
            + OF_STALE,
        row -> {
          if (row.flag(3)) {
            recurring.add(row.number(1));
          }
          return words.computeIfAbsent(row.number(1), event -> new HashSet<>()).add(row.text(2));
        },
        kind);
    Map<Long, Found> found = new LinkedHashMap<>();
    session.each(
        "SELECT e.row, e.id, d.id, e.type, e.modality, e.day, e.date_to, e.date_from IS NOT NULL,"
            + " e.place, e.latitude, e.longitude, e.mode, e.reported_by IS NOT NULL, e.score,"
            + " e.ends - e.begins, e.contexts, e.stated, e.event_group"
            + " FROM events e JOIN documents d ON d.row = e.document"
            + OF_STALE,
        row -> {
          long event = row.number(1);
          Cast cast = casts.getOrDefault(event, new Cast());
          LocalDate day = row.day(6);
          LocalDate last = row.day(7);
          EventReport report =
              new EventReport(
                  row.text(2),
                  row.text(3),
                  cast.kind(row.text(4), row.text(5)),
                  day,
                  last == null ? day : last,
                  row.flag(8),
                  place(row, cast),
                  row.textOrNull(12),
                  cast.persons,
                  words.getOrDefault(event, Set.of()),
                  recurring.contains(event),
                  row.flag(13),
                  row.real(14),
                  row.count(15));
          return found.put(
              event,
              new Found(
                  report,
                  cast,
                  JsonColumn.texts(row.text(16)),
                  row.flag(17),
                  report.place() == null ? null : row.textOrNull(9),
                  row.value(18) == null ? null : row.number(18)));
        },
        kind);
    return found;
  }

  /** Where it was: cities by their degrees, however they are spelled; a side's own land is none. */
  private static @Nullable String place(Row row, Cast cast) throws SQLException {
    String name = row.textOrNull(9);
    if (name == null || cast.sides.contains(name.toLowerCase(Locale.ROOT))) {
      return null;
    }
    return row.value(10) == null
        ? name.toLowerCase(Locale.ROOT)
        : String.format(Locale.ROOT, "%.2f %.2f", row.real(10), row.real(11));
  }
}
