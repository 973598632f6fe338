package org.parley.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.parley.engine.table.FigureTopic;
import org.parley.model.Basis;
import org.parley.model.Dated;
import org.parley.model.Figure;
import org.parley.model.FigureKind;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Standing;

/** Figures and their reports, as they are cited. */
final class CitedFigureRows {
  private final Session session;

  CitedFigureRows(Session session) {
    this.session = session;
  }

  /** The figure of this row of {@code figure_groups}. */
  CitedFigureGroup ofGroup(long row) {
    return Objects.requireNonNull(
        session.one(
            "SELECT id, kind, side, place, noun, low, high, predicted, reporter, reporter_party,"
                + " standing, day, until, day_said, reports, independent, figures, best"
                + " FROM figure_groups WHERE row = ?",
            r ->
                new CitedFigureGroup(
                    r.text(1),
                    new FigureTopic(
                        kind(r.text(2)), r.textOrNull(3), r.textOrNull(4), r.textOrNull(5)),
                    CitedEventRows.realOrNull(r, 6),
                    CitedEventRows.realOrNull(r, 7),
                    r.flag(8),
                    r.textOrNull(9),
                    r.textOrNull(10),
                    r.value(11) == null ? null : StatementRows.word(Standing.class, r.text(11)),
                    r.day(12),
                    r.day(13),
                    r.flag(14),
                    r.count(15),
                    r.count(16),
                    r.count(17),
                    outlets(row),
                    of(r.number(18))),
            row));
  }

  static FigureKind kind(String id) {
    return StatementRows.word(FigureKind.class, id.replace('-', '_'));
  }

  private List<String> outlets(long group) {
    return session.list(
        "SELECT DISTINCT d.outlet FROM figures f JOIN documents d ON d.row = f.document"
            + " WHERE f.figure_group = ? AND d.outlet IS NOT NULL ORDER BY 1",
        r -> r.text(1),
        group);
  }

  /** The report of this row of {@code figures}. */
  CitedFigure of(long row) {
    return Objects.requireNonNull(
        session.one(
            "SELECT f.id, f.begins, f.ends, f.words, f.kind, f.low, f.high, f.counted_begins,"
                + " f.counted_ends, f.counted, f.predicted, f.side, f.place, f.time_from,"
                + " f.time_to, f.time_precision, f.time_begins, f.time_ends, f.reporter,"
                + " f.reporter_party, f.standing, f.reporter_begins, f.reporter_ends, f.day,"
                + " f.basis, f.rule, f.score, g.id, "
                + CitedArticle.COLUMNS
                + " FROM figures f JOIN documents d ON d.row = f.document"
                + " LEFT JOIN figure_groups g ON g.row = f.figure_group WHERE f.row = ?",
            r ->
                new CitedFigure(
                    figure(r, row),
                    r.text(4),
                    r.textOrNull(10),
                    CitedArticle.read(r, 29),
                    r.textOrNull(28),
                    r.day(24)),
            row));
  }

  private Figure figure(Row r, long row) throws SQLException {
    Span reporter = r.spanOrNull(22);
    return new Figure(
        r.text(1),
        r.span(2),
        kind(r.text(5)),
        CitedEventRows.realOrNull(r, 6),
        CitedEventRows.realOrNull(r, 7),
        r.spanOrNull(8),
        r.flag(11),
        r.textOrNull(12),
        r.textOrNull(13),
        new Dated(
            r.day(14),
            r.day(15),
            null,
            CitedEventRows.precision(r.text(16)),
            r.day(14) == null ? Dated.How.UNKNOWN : Dated.How.TEXT,
            r.spanOrNull(17)),
        reporter == null
            ? null
            : new Speaker(
                reporter,
                r.textOrNull(19),
                r.textOrNull(20),
                StatementRows.word(Standing.class, r.text(21))),
        EvidenceRows.of(session, EvidenceRows.OF_FIGURE, row),
        new Basis(StatementRows.word(Basis.Kind.class, r.text(25)), r.text(26), r.real(27)));
  }

  /** The reports of a figure: the best first, then by day of the article; at most so many. */
  List<CitedFigure> reports(long group, int most) {
    return session
        .list(
            "SELECT f.row FROM figures f JOIN documents d ON d.row = f.document"
                + " JOIN figure_groups g ON g.row = f.figure_group WHERE f.figure_group = ?"
                + " ORDER BY f.row = g.best DESC, coalesce(d.day, '9999'), d.id, f.n LIMIT ?",
            r -> r.number(1),
            group,
            most)
        .stream()
        .map(this::of)
        .toList();
  }
}
