package org.parley.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Source;
import org.parley.engine.table.SpeakerSides;
import org.parley.engine.table.Statement;
import org.parley.model.Basis;
import org.parley.model.Dated;
import org.parley.model.Evidence;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;

/** Positions as they were read, with their words and their articles, from the ledger's rows. */
final class StatementRows {
  private static final String SELECT =
      "SELECT p.row, p.id, p.begins, p.ends, p.party, p.stance, p.issue, p.object, p.addressee,"
          + " p.content_begins, p.content_ends, p.content, p.condition, p.condition_outside,"
          + " p.speaker, p.speaker_party, p.standing, p.speaker_begins, p.speaker_ends, p.told_by,"
          + " p.said, p.basis, p.rule, p.score,"
          + " d.row, d.id, d.ref, d.uri, d.outlet, d.title, d.published_from, d.published_to,"
          + " d.published_at, d.published_precision, d.published_how, d.published_begins,"
          + " d.published_ends,"
          + " g.row, g.id, g.begins, g.ends, g.kind, g.paragraph, g.hash, g.text, e.begins, e.ends,"
          + " s.side, p.unsided, p.cue_begins, p.cue_ends FROM positions p JOIN documents d ON d.row = p.document"
          + " LEFT JOIN speaker_sides s ON s.name = p.speaker"
          + " JOIN evidence e ON e.position = p.row JOIN passages g ON g.row = e.passage";
  private static final String ORDER = " ORDER BY p.row, e.piece";

  private final Session session;

  StatementRows(Session session) {
    this.session = session;
  }

  /** All that count of one kind, by their rows. */
  Map<Long, Statement> ofKind(String party, String stance, String issue) {
    return read(
        SELECT + " WHERE p.party = ? AND p.stance = ? AND p.issue = ? AND p.current = 1" + ORDER,
        party,
        stance,
        issue);
  }

  /** All of one claim group, by their rows. */
  Map<Long, Statement> ofGroup(long group) {
    return read(SELECT + " WHERE p.claim_group = ?" + ORDER, group);
  }

  /** The best of each group of one day (null: undated), by their rows. */
  Map<Long, Statement> bestOfDay(String issue, String party, @Nullable LocalDate day) {
    return read(
        SELECT
            + " WHERE p.row IN (SELECT best FROM claim_groups"
            + " WHERE issue = ? AND party = ? AND day IS ?)"
            + ORDER,
        issue,
        party,
        day == null ? null : day.toString());
  }

  @Nullable Statement ofRow(long row) {
    return read(SELECT + " WHERE p.row = ?" + ORDER, row).get(row);
  }

  private Map<Long, Statement> read(String sql, @Nullable Object... values) {
    Map<Long, Statement> statements = new LinkedHashMap<>();
    Map<Long, Source> sources = new LinkedHashMap<>();
    Map<Long, Passage> passages = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    Draft[] open = new Draft[1];
    session.each(
        sql,
        row -> {
          Draft draft = open[0];
          if (draft == null || draft.row != row.number(1)) {
            finish(draft, evidence, statements);
            Source source = sources.get(row.number(25));
            if (source == null) {
              source = source(row);
              sources.put(row.number(25), source);
            }
            open[0] = new Draft(row, source);
          }
          Passage passage = passages.get(row.number(38));
          if (passage == null) {
            passage = passage(row);
            passages.put(row.number(38), passage);
          }
          evidence.add(Evidence.of(passage, row.span(46)));
          return true;
        },
        values);
    finish(open[0], evidence, statements);
    return statements;
  }

  private static void finish(
      @Nullable Draft draft, List<Evidence> evidence, Map<Long, Statement> statements) {
    if (draft != null) {
      statements.put(draft.row, draft.statement(evidence));
    }
    evidence.clear();
  }

  private static Source source(Row row) throws SQLException {
    String at = row.textOrNull(33);
    return new Source(
        row.text(26),
        row.text(27),
        row.textOrNull(28),
        row.textOrNull(29),
        row.textOrNull(30),
        new Dated(
            row.day(31),
            row.day(32),
            at == null ? null : OffsetDateTime.parse(at),
            word(Dated.Precision.class, row.text(34)),
            word(Dated.How.class, row.text(35)),
            row.spanOrNull(36)));
  }

  private static Passage passage(Row row) throws SQLException {
    return new Passage(
        row.text(39),
        row.text(26),
        row.span(40),
        word(Passage.Kind.class, row.text(42)),
        row.count(43),
        row.text(44),
        row.text(45));
  }

  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  /** A position whose evidence is not yet at hand. */
  private static final class Draft {
    private final long row;
    private final Source source;
    private final Position bare;
    private final String content;
    private final List<String> conditions;
    private final @Nullable String side;
    private final boolean unsided;

    Draft(Row row, Source source) throws SQLException {
      this.row = row.number(1);
      this.source = source;
      content = row.text(12);
      conditions = JsonColumn.texts(row.text(14));
      side = row.textOrNull(48);
      unsided = row.flag(49);
      Span span = row.span(3);
      Span speaker = row.spanOrNull(18);
      // A stand-in, as a position without evidence is refused.
      Evidence none =
          Evidence.of(
              new Passage("", "", new Span(0, 0), Passage.Kind.SENTENCE, 0, "", ""),
              new Span(0, 0));
      bare =
          new Position(
              row.text(2),
              span,
              row.text(5),
              word(Stance.class, row.text(6)),
              row.text(7),
              JsonColumn.texts(row.text(8)),
              JsonColumn.texts(row.text(9)),
              row.span(10),
              JsonColumn.spans(row.text(13)),
              speaker == null
                  ? null
                  : new Speaker(
                      speaker,
                      row.textOrNull(15),
                      row.textOrNull(16),
                      word(Standing.class, row.text(17))),
              row.textOrNull(20),
              row.day(21),
              List.of(none),
              new Basis(
                  word(Basis.Kind.class, row.text(22)),
                  row.text(23),
                  row.real(24),
                  row.spanOrNull(50)));
    }

    Statement statement(List<Evidence> evidence) {
      Position position = bare.restingOn(evidence);
      Statement read =
          new Statement(source, position, content, conditions, !position.condition().isEmpty());
      if (unsided && !bare.party().isEmpty()) {
        return read.of(bare.party());
      }
      return side != null && SpeakerSides.isOpen(read) ? read.spokenFor(side) : read;
    }
  }
}
