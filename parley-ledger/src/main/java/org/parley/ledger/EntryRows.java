package org.parley.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.ClaimGroups;
import org.parley.engine.table.Statement;
import org.parley.model.Basis;
import org.parley.model.Span;

/** Looks up what an id stands for. */
final class EntryRows {
  /** Entries that one beginning of an id may have before it is called too short. */
  private static final int MOST = 20;

  private static final String CITED =
      "SELECT d.id, d.ref, d.outlet, d.title, d.uri, d.day,"
          // As the view of versions numbers them, of this article alone.
          + " (SELECT count(*) FROM documents o WHERE o.article = d.article"
          + " AND (coalesce(o.captured_at, ''), o.generation,"
          + " coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', o.published_at), o.published_from, ''), o.id)"
          + " <= (coalesce(d.captured_at, ''), d.generation,"
          + " coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', d.published_at), d.published_from, ''), d.id)),"
          + " (SELECT count(*) FROM documents o WHERE o.article = d.article), d.current"
          + " FROM documents d";

  private final Session session;
  private final StatementRows statements;

  EntryRows(Session session) {
    this.session = session;
    statements = new StatementRows(session);
  }

  /** The entries whose ids begin so; none where there are fewer than 4 digits. */
  List<Entry> of(String asked) {
    String id = asked.strip().toLowerCase(Locale.ROOT);
    List<Entry> found = new ArrayList<>();
    if (id.length() < 4) {
      return found;
    }
    String after = id + "g";
    for (long row : rows("SELECT row FROM positions WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      found.add(claimed(row));
    }
    for (long row : rows("SELECT row FROM quotes WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      found.add(quoted(row));
    }
    for (long row :
        rows("SELECT row FROM claim_groups WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      found.add(grouped(row));
    }
    found.addAll(eventsAndFigures(id, after));
    for (long row : rows("SELECT row FROM passages WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      found.add(printed(row));
    }
    for (long row : rows("SELECT row FROM documents WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      found.add(filed(row));
    }
    found.addAll(persons(id, after));
    return found;
  }

  private List<Entry> eventsAndFigures(String id, String after) {
    List<Entry> found = new ArrayList<>();
    CitedEventRows events = new CitedEventRows(session);
    for (long row : rows("SELECT row FROM events WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      CitedEvent event = events.of(row);
      Long group =
          event.group() == null
              ? null
              : session.one(
                  "SELECT row FROM event_groups WHERE id = ?", r -> r.number(1), event.group());
      String article = event.article().id();
      found.add(
          new Entry.Happened(
              event.id(),
              event,
              group == null ? null : events.ofGroup(group),
              cited(" WHERE d.id = ?", article).get(0),
              echoes(
                  "SELECT x.hash FROM event_evidence v JOIN passages x ON x.row = v.passage"
                      + " WHERE x.echo = 1 AND v.event = ?",
                  row,
                  article)));
    }
    for (long row :
        rows("SELECT row FROM event_groups WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      CitedEventGroup act = events.ofGroup(row);
      found.add(new Entry.Acted(act.id(), act, events.reports(row, MOST)));
    }
    CitedFigureRows figures = new CitedFigureRows(session);
    for (long row : rows("SELECT row FROM figures WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      CitedFigure figure = figures.of(row);
      Long group =
          figure.group() == null
              ? null
              : session.one(
                  "SELECT row FROM figure_groups WHERE id = ?", r -> r.number(1), figure.group());
      String article = figure.article().id();
      found.add(
          new Entry.Numbered(
              figure.id(),
              figure,
              group == null ? null : figures.ofGroup(group),
              cited(" WHERE d.id = ?", article).get(0),
              echoes(
                  "SELECT x.hash FROM figure_evidence v JOIN passages x ON x.row = v.passage"
                      + " WHERE x.echo = 1 AND v.figure = ?",
                  row,
                  article)));
    }
    for (long row :
        rows("SELECT row FROM figure_groups WHERE id >= ? AND id < ? LIMIT ?", id, after)) {
      CitedFigureGroup group = figures.ofGroup(row);
      found.add(new Entry.Counted(group.id(), group, figures.reports(row, MOST)));
    }
    return found;
  }

  private List<Long> rows(String sql, String id, String after) {
    return session.list(sql, row -> row.number(1), id, after, MOST);
  }

  private Entry claimed(long row) {
    Statement statement = Objects.requireNonNull(statements.ofRow(row));
    Long group =
        session.one(
            "SELECT claim_group FROM positions WHERE row = ? AND claim_group IS NOT NULL",
            r -> r.number(1),
            row);
    ClaimGroup whole = group == null ? null : group(group);
    return new Entry.Claimed(
        statement.position().id(),
        statement,
        cited(" WHERE d.id = ?", statement.source().document()).get(0),
        whole,
        whole == null ? null : GroupDerivation.id(whole),
        echoes(
            "SELECT x.hash FROM evidence e JOIN passages x ON x.row = e.passage"
                + " WHERE x.echo = 1 AND e.position = ?",
            row,
            statement.source().document()));
  }

  private ClaimGroup group(long row) {
    return Objects.requireNonNull(
        session.one(
            "SELECT reports, independent FROM claim_groups WHERE row = ?",
            r -> ClaimGroups.known(statements.ofGroup(row).values(), r.count(1), r.count(2)),
            row));
  }

  private static @Nullable String cue(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }

  private Entry quoted(long row) {
    return Objects.requireNonNull(
        session.<Entry>one(
            "SELECT q.id, q.kind, q.speaker, q.said, d.id, q.basis, q.rule, q.score, q.cue_begins,"
                + " q.cue_ends, d.text"
                + " FROM quotes q JOIN documents d ON d.row = q.document WHERE q.row = ?",
            r ->
                new Entry.Quoted(
                    r.text(1),
                    r.text(2),
                    r.textOrNull(3),
                    r.textOrNull(4),
                    session.list(
                        "SELECT p.text FROM quotes q JOIN json_each(q.evidence) e"
                            + " JOIN passages p ON p.document = q.document"
                            + " AND p.n = json_extract(e.value, '$[0]') WHERE q.row = ?",
                        words -> words.text(1),
                        row),
                    new Basis(
                        StatementRows.word(Basis.Kind.class, r.text(6)),
                        r.text(7),
                        r.real(8),
                        r.spanOrNull(9)),
                    cue(r.spanOrNull(9), r.text(11)),
                    cited(" WHERE d.id = ?", r.text(5)).get(0),
                    echoes(
                        "SELECT p.hash FROM quotes q JOIN json_each(q.evidence) e"
                            + " JOIN passages p ON p.document = q.document AND p.echo = 1"
                            + " AND p.n = json_extract(e.value, '$[0]') WHERE q.row = ?",
                        row,
                        r.text(5))),
            row));
  }

  private Entry grouped(long row) {
    ClaimGroup group = group(row);
    return new Entry.Grouped(
        GroupDerivation.id(group),
        group,
        group.statements().stream().map(statement -> statement.position().id()).toList());
  }

  private Entry printed(long row) {
    return Objects.requireNonNull(
        session.<Entry>one(
            "SELECT p.id, p.kind, p.text, d.id FROM passages p"
                + " JOIN documents d ON d.row = p.document WHERE p.row = ?",
            r ->
                new Entry.Printed(
                    r.text(1),
                    r.text(2),
                    r.text(3),
                    cited(" WHERE d.id = ?", r.text(4)).get(0),
                    echoes("SELECT hash FROM passages WHERE echo = 1 AND row = ?", row, r.text(4))),
            row));
  }

  private Entry filed(long row) {
    return Objects.requireNonNull(
        session.<Entry>one(
            "SELECT id, text, article FROM documents WHERE row = ?",
            r ->
                new Entry.Filed(
                    r.text(1),
                    cited(" WHERE d.id = ?", r.text(1)).get(0),
                    r.text(2),
                    session.list(
                        "SELECT document FROM versions WHERE article = ? AND document <> ?"
                            + " ORDER BY number",
                        other -> other.text(1),
                        r.text(3),
                        r.text(1)),
                    session.list(
                        "SELECT id FROM positions WHERE document = ? ORDER BY n",
                        claim -> claim.text(1),
                        row),
                    new UndatedRows(session).told(r.text(1))),
            row));
  }

  private List<Entry> persons(String id, String after) {
    return session.list(
        "SELECT a.id, a.kind, a.name, a.country, a.names, a.articles, f.asked FROM"
            + " (SELECT id, NULL AS asked FROM actors WHERE id >= ? AND id < ?"
            + " UNION SELECT actor, id FROM redirects WHERE id >= ? AND id < ?) f"
            + " JOIN actors a ON a.id = f.id LIMIT 20",
        EntryRows::person,
        id,
        after,
        id,
        after);
  }

  private static Entry person(Row row) throws SQLException {
    return new Entry.Person(
        row.text(1),
        row.text(2),
        row.text(3),
        row.textOrNull(4),
        JsonColumn.texts(row.text(5)),
        row.count(6),
        row.textOrNull(7));
  }

  /** Other articles that print the same words, the earliest first. */
  private List<Entry.Cited> echoes(String hashes, long row, String document) {
    TreeSet<String> all = new TreeSet<>(session.list(hashes, r -> r.text(1), row));
    List<Entry.Cited> echoes = new ArrayList<>();
    for (String hash : all) {
      echoes.addAll(
          cited(
              " WHERE d.current = 1 AND d.id <> ? AND d.row IN"
                  + " (SELECT document FROM passages WHERE hash = ? AND echo = 1)"
                  + " ORDER BY coalesce(d.day, '9999'), d.id",
              document,
              hash));
    }
    return echoes.stream().distinct().toList();
  }

  private List<Entry.Cited> cited(String where, @Nullable Object... values) {
    return session.list(
        CITED + where,
        row ->
            new Entry.Cited(
                row.text(1),
                row.text(2),
                row.textOrNull(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.day(6),
                row.count(7),
                row.count(8),
                row.flag(9)),
        values);
  }
}
