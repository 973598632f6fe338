package org.parley.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Everything of one version of an article. */
final class ArticleDetailRows {
  private final Session session;

  ArticleDetailRows(Session session) {
    this.session = session;
  }

  /** The article of this id; null where there is none. */
  @Nullable ArticleDetail of(String id) {
    Long row = row(id);
    if (row == null) {
      return null;
    }
    List<ArticleDetail.Sentence> passages = passages(row);
    List<CitedStatement> positions = positions(row);
    List<ArticleDetail.Utterance> quotes = quotes(row);
    List<CitedEvent> events = events(row);
    List<CitedFigure> figures = figures(row);
    List<ArticleDetail.Named> mentions = mentions(row);
    List<CitedArticle> versions = versions(row);
    int received = Objects.requireNonNull(received(id)).length();
    return session.one(
        "SELECT d.authors, d.section, d.agencies, d.language, d.media_type, d.text, d.blocks,"
            + " d.alignment, d.repairs, d.dropped, "
            + CitedArticle.COLUMNS
            + " FROM documents d WHERE d.row = ?",
        r -> {
          String alignment = r.textOrNull(8);
          return new ArticleDetail(
              CitedArticle.read(r, 11),
              JsonColumn.texts(r.text(1)),
              r.textOrNull(2),
              JsonColumn.texts(r.text(3)),
              r.text(4),
              r.text(5),
              r.text(6),
              r.text(7),
              alignment == null ? "[[0,0," + received + "]]" : alignment,
              r.text(9),
              r.text(10),
              received,
              passages,
              positions,
              quotes,
              events,
              figures,
              mentions,
              versions);
        },
        row);
  }

  private @Nullable Long row(String id) {
    return session.one("SELECT row FROM documents WHERE id = ?", r -> r.number(1), id);
  }

  /** The text as it came; null where there is no such article. */
  @Nullable String received(String id) {
    return session.one(
        "SELECT received, text FROM documents WHERE id = ?",
        row -> {
          byte[] packed = row.bytes(1);
          return packed == null ? row.text(2) : unpacked(packed);
        },
        id);
  }

  private static String unpacked(byte[] packed) {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<CitedArticle> versions(long row) {
    return session.list(
        "SELECT "
            + CitedArticle.COLUMNS
            + " FROM documents d WHERE d.article = (SELECT article FROM documents WHERE row = ?)"
            + " ORDER BY 14",
        r -> CitedArticle.read(r, 1),
        row);
  }

  private List<ArticleDetail.Sentence> passages(long row) {
    return session.list(
        "SELECT p.id, p.begins, p.ends, p.kind, p.paragraph, p.hash,"
            + " CASE WHEN p.echo = 0 THEN 0 ELSE (SELECT count(DISTINCT x.document)"
            + " FROM passages x JOIN documents d ON d.row = x.document"
            + " WHERE x.hash = p.hash AND x.echo = 1 AND d.current = 1"
            + " AND x.document <> p.document) END"
            + " FROM passages p WHERE p.document = ? ORDER BY p.n",
        r ->
            new ArticleDetail.Sentence(
                r.text(1), r.span(2), r.text(4), r.count(5), r.text(6), r.count(7)),
        row);
  }

  private List<CitedStatement> positions(long row) {
    CitedStatementRows statements = new CitedStatementRows(session);
    return session
        .list("SELECT row FROM positions WHERE document = ? ORDER BY n", r -> r.number(1), row)
        .stream()
        .map(statements::of)
        .toList();
  }

  private List<CitedEvent> events(long row) {
    CitedEventRows events = new CitedEventRows(session);
    return session
        .list("SELECT row FROM events WHERE document = ? ORDER BY n", r -> r.number(1), row)
        .stream()
        .map(events::of)
        .toList();
  }

  private List<CitedFigure> figures(long row) {
    CitedFigureRows figures = new CitedFigureRows(session);
    return session
        .list("SELECT row FROM figures WHERE document = ? ORDER BY n", r -> r.number(1), row)
        .stream()
        .map(figures::of)
        .toList();
  }

  private List<ArticleDetail.Utterance> quotes(long row) {
    return session.list(
        "SELECT p.id, p.begins, p.ends, p.kind, p.spans, p.segments, p.speaker, p.speaker_party,"
            + " p.standing, p.speaker_begins, p.speaker_ends, p.cue_begins, p.cue_ends, p.medium,"
            + " p.via, p.said, p.rule, p.score, "
            + CitedStatementRows.ACTOR
            + " FROM quotes p WHERE p.document = ? ORDER BY p.n",
        r ->
            new ArticleDetail.Utterance(
                r.text(1),
                r.span(2),
                r.text(4),
                r.text(5),
                r.text(6),
                r.textOrNull(7),
                r.textOrNull(8),
                r.textOrNull(9),
                r.spanOrNull(10),
                r.textOrNull(19),
                r.spanOrNull(12),
                r.textOrNull(14),
                r.textOrNull(15),
                r.textOrNull(16),
                r.text(17),
                r.real(18)),
        row);
  }

  private List<ArticleDetail.Named> mentions(long row) {
    return session.list(
        "SELECT m.begins, m.ends, m.kind, m.surface, m.name, m.country, coalesce(n.actor,"
            + " (SELECT a.id FROM actors a WHERE a.name = m.name AND a.kind <> 'person'"
            + " AND m.kind IN ('organisation', 'group', 'place'))) FROM mentions m"
            + " LEFT JOIN names n ON m.kind = 'person' AND n.name = m.name"
            + " AND n.country = coalesce(m.country, '') WHERE m.document = ? ORDER BY m.n",
        r ->
            new ArticleDetail.Named(
                r.span(1), r.text(3), r.text(4), r.textOrNull(5), r.textOrNull(6), r.textOrNull(7)),
        row);
  }
}
