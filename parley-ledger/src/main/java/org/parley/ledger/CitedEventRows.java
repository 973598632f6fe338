package org.parley.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Basis;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventModality;
import org.parley.model.EventPlace;
import org.parley.model.EventType;
import org.parley.model.Participant;
import org.parley.model.Span;

/** Acts and their reports, as they are cited. */
final class CitedEventRows {
  /** More who say so tell no more. */
  private static final int TELLERS = 5;

  private final Session session;

  CitedEventRows(Session session) {
    this.session = session;
  }

  /** The act of this row of {@code event_groups}. */
  CitedEventGroup ofGroup(long row) {
    return Objects.requireNonNull(
        session.one(
            "SELECT id, type, mode, modality, contexts, actors, recipients, sides, unsided, place,"
                + " day, until, day_said, told, stated, reports, independent, events, best"
                + " FROM event_groups WHERE row = ?",
            r ->
                new CitedEventGroup(
                    r.text(1),
                    EventType.valueOf(r.text(2)),
                    r.textOrNull(3),
                    StatementRows.word(EventModality.class, r.text(4)),
                    JsonColumn.texts(r.text(5)),
                    JsonColumn.texts(r.text(6)),
                    JsonColumn.texts(r.text(7)),
                    r.count(8),
                    r.flag(9),
                    r.textOrNull(10),
                    r.day(11),
                    r.day(12),
                    r.flag(13),
                    r.flag(14) ? tellers(row) : List.of(),
                    r.flag(15),
                    r.count(16),
                    r.count(17),
                    r.count(18),
                    outlets(row),
                    of(r.number(19))),
            row));
  }

  private List<String> tellers(long group) {
    return session.list(
        "SELECT DISTINCT reported_by FROM events WHERE event_group = ?"
            // Shorter is no name.
            + " AND length(reported_by) > 3 ORDER BY 1 LIMIT ?",
        r -> r.text(1),
        group,
        TELLERS);
  }

  private List<String> outlets(long group) {
    return session.list(
        "SELECT DISTINCT d.outlet FROM events e JOIN documents d ON d.row = e.document"
            + " WHERE e.event_group = ? AND d.outlet IS NOT NULL ORDER BY 1",
        r -> r.text(1),
        group);
  }

  /** The report of this row of {@code events}. */
  CitedEvent of(long row) {
    return Objects.requireNonNull(
        session.one(
            "SELECT e.id, e.begins, e.ends, e.trigger_begins, e.trigger_ends, e.trigger, e.type,"
                + " e.mode, e.contexts, e.place, e.place_begins, e.place_ends, e.latitude,"
                + " e.longitude, e.date_from, e.date_to, e.date_precision, e.date_begins,"
                + " e.date_ends, e.modality, e.reported_by, e.stated, e.day, e.basis, e.rule,"
                + " e.score, g.id, "
                + CitedArticle.COLUMNS
                + " FROM events e JOIN documents d ON d.row = e.document"
                + " LEFT JOIN event_groups g ON g.row = e.event_group WHERE e.row = ?",
            r ->
                new CitedEvent(
                    event(r, row),
                    r.text(6),
                    CitedArticle.read(r, 28),
                    r.textOrNull(27),
                    r.flag(22),
                    r.day(23)),
            row));
  }

  private Event event(Row r, long row) throws SQLException {
    List<Participant> actors = new ArrayList<>();
    List<Participant> recipients = new ArrayList<>();
    session.each(
        "SELECT role, begins, ends, name, party, country, sector FROM participants"
            + " WHERE event = ? ORDER BY role, n",
        p ->
            (p.text(1).equals("actor") ? actors : recipients)
                .add(
                    new Participant(
                        p.span(2), p.text(4), p.textOrNull(5), p.textOrNull(6), p.textOrNull(7))),
        row);
    Span place = r.spanOrNull(11);
    return new Event(
        r.text(1),
        r.span(2),
        r.span(4),
        EventType.valueOf(r.text(7)),
        r.textOrNull(8),
        JsonColumn.texts(r.text(9)),
        actors,
        recipients,
        place == null
            ? null
            : new EventPlace(place, r.text(10), realOrNull(r, 13), realOrNull(r, 14)),
        new Dated(
            r.day(15),
            r.day(16),
            null,
            precision(r.text(17)),
            r.day(15) == null ? Dated.How.UNKNOWN : Dated.How.TEXT,
            r.spanOrNull(18)),
        StatementRows.word(EventModality.class, r.text(20)),
        r.textOrNull(21),
        EvidenceRows.of(session, EvidenceRows.OF_EVENT, row),
        new Basis(StatementRows.word(Basis.Kind.class, r.text(24)), r.text(25), r.real(26)));
  }

  /** The minute itself is not kept. */
  static Dated.Precision precision(String word) {
    return StatementRows.word(Dated.Precision.class, word);
  }

  static @Nullable Double realOrNull(Row row, int column) throws SQLException {
    return row.value(column) == null ? null : row.real(column);
  }

  /** The reports of an act: the best first, then by day of the article; at most so many. */
  List<CitedEvent> reports(long group, int most) {
    return session
        .list(
            "SELECT e.row FROM events e JOIN documents d ON d.row = e.document"
                + " JOIN event_groups g ON g.row = e.event_group WHERE e.event_group = ?"
                + " ORDER BY e.row = g.best DESC, coalesce(d.day, '9999'), d.id, e.n LIMIT ?",
            r -> r.number(1),
            group,
            most)
        .stream()
        .map(this::of)
        .toList();
  }
}
