package org.parley.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.engine.day.ArticleWords;
import org.parley.model.Dated;
import org.parley.model.Digest;
import org.parley.model.Given;
import org.parley.model.Passage;
import org.parley.model.RawItem;
import org.parley.model.Span;

/** The articles whose day their own words leave open, and those that may tell it. */
final class UndatedRows {
  private static final String PASSAGES =
      "SELECT id, begins, ends, kind, paragraph, hash, text FROM passages WHERE document = ?"
          + " ORDER BY n";

  private final Session session;

  UndatedRows(Session session) {
    this.session = session;
  }

  /**
   * An article whose day is sought.
   *
   * @param own what it tells by itself
   * @param told what stands in the ledger
   * @param passages what that rests on; null where nothing was inferred
   */
  record Undated(
      long row,
      String id,
      @Nullable String outlet,
      Dated own,
      Dated told,
      @Nullable String passages) {}

  /**
   * Those that count. An article of which there are several versions is left as it is: which one
   * counts must not hang on what others tell.
   */
  List<Undated> open() {
    return session
        .list(
            "SELECT d.row, d.id, d.published_from, d.published_to, d.published_precision,"
                + " d.published_how, d.published_begins, d.published_ends, i.own_from, i.own_to,"
                + " i.own_precision, i.own_how, i.own_begins, i.own_ends, i.passages, d.outlet_id"
                + " FROM documents d LEFT JOIN inferred_days i ON i.document = d.row"
                + " WHERE d.current = 1 AND d.published_how IN ('unknown', 'inferred')"
                + " AND (d.language = 'en' OR d.language = 'und')"
                + " AND NOT EXISTS (SELECT 1 FROM documents o WHERE o.article = d.article"
                + " AND o.row <> d.row) ORDER BY d.id",
            row -> {
              Dated told = dated(row, 3);
              String passages = row.textOrNull(15);
              return new Undated(
                  row.number(1),
                  row.text(2),
                  row.textOrNull(16),
                  passages == null ? told : dated(row, 9),
                  told,
                  passages);
            })
        .stream()
        .filter(each -> ArticleWords.isOpen(each.own()))
        .toList();
  }

  /** Changes whenever what days are inferred from changes: the articles that count, their days. */
  String state() {
    StringBuilder all = new StringBuilder(ReaderVersion.ofEngine());
    session.each(
        "SELECT d.id, CASE WHEN i.document IS NULL THEN coalesce(d.published_from, '') || '/'"
            + " || coalesce(d.published_to, '') ELSE coalesce(i.own_from, '') || '/'"
            + " || coalesce(i.own_to, '') END || d.reader FROM documents d"
            + " LEFT JOIN inferred_days i ON i.document = d.row WHERE d.current = 1 ORDER BY d.id",
        row -> all.append(row.text(1)).append(row.text(2)));
    return Digest.half(all.toString());
  }

  /** Rows of articles that got a version more since their day was inferred. */
  List<Long> withVersions() {
    return session.list(
        "SELECT i.document FROM inferred_days i JOIN documents d ON d.row = i.document"
            + " WHERE EXISTS (SELECT 1 FROM documents o WHERE o.article = d.article"
            + " AND o.row <> d.row) ORDER BY d.id",
        row -> row.number(1));
  }

  /** From, to, precision, how, and the range of the words, from this column on. */
  static Dated dated(Row row, int at) throws SQLException {
    return new Dated(
        row.day(at),
        row.day(at + 1),
        null,
        Dated.Precision.valueOf(row.text(at + 2).toUpperCase(Locale.ROOT)),
        Dated.How.valueOf(row.text(at + 3).toUpperCase(Locale.ROOT)),
        row.spanOrNull(at + 4));
  }

  ArticleWords words(Undated each) {
    String id = each.id();
    return new ArticleWords(
        id,
        each.outlet(),
        each.own(),
        session.list(
            PASSAGES,
            r ->
                new Passage(
                    r.text(1),
                    id,
                    new Span(r.count(2), r.count(3)),
                    Passage.Kind.valueOf(r.text(4).toUpperCase(Locale.ROOT)),
                    r.count(5),
                    r.text(6),
                    r.text(7)),
            each.row()));
  }

  /** Hands over each article that has a day which nobody inferred, one at a time. */
  void dated(Consumer<ArticleWords> taker) {
    List<Undated> dated =
        session.list(
            "SELECT row, id, published_from, published_to, published_precision, published_how,"
                + " published_begins, published_ends, outlet_id FROM documents"
                + " WHERE current = 1 AND day IS NOT NULL AND published_how <> 'inferred'",
            row -> {
              Dated own = dated(row, 3);
              return new Undated(row.number(1), row.text(2), row.textOrNull(9), own, own, null);
            });
    for (Undated each : dated) {
      taker.accept(words(each));
    }
  }

  /** What other articles tell of the day of this one; null where they tell nothing. */
  @Nullable DayTold told(String id) {
    return session.one(
        "SELECT d.published_from, d.published_to, i.passages FROM documents d"
            + " JOIN inferred_days i ON i.document = d.row WHERE d.id = ?",
        r ->
            new DayTold(
                Objects.requireNonNull(r.day(1)),
                Objects.requireNonNull(r.day(2)),
                witnesses(r.text(3))),
        id);
  }

  private List<DayTold.Witness> witnesses(String passages) {
    return session.list(
        "SELECT w.value ->> 0, w.value ->> 1, d.id, d.ref, w.value ->> 4, p.text"
            + " FROM json_each(?) w JOIN documents d ON d.id = w.value ->> 2"
            + " JOIN passages p ON p.document = d.row AND p.n = w.value ->> 3 ORDER BY w.key",
        r ->
            new DayTold.Witness(
                r.span(1), r.text(3), r.text(4), Objects.requireNonNull(r.day(5)), r.text(6)),
        passages);
  }

  /** The item of an article, as it was received. */
  RawItem item(long row) {
    return Objects.requireNonNull(
        session.one(
            "SELECT id, ref, article, uri, captured_at, media_type, given FROM documents"
                + " WHERE row = ?",
            r -> {
              String id = r.text(1);
              String captured = r.textOrNull(5);
              return new RawItem(
                  id,
                  r.text(2),
                  r.text(3).equals(id) ? "" : r.text(3),
                  r.textOrNull(4),
                  captured == null ? null : Instant.parse(captured),
                  RawItem.MediaType.valueOf(r.text(6).toUpperCase(Locale.ROOT)),
                  Objects.requireNonNull(new ArticleDetailRows(session).received(id)),
                  given(r.text(7)));
            },
            row));
  }

  private Given given(String json) {
    return Objects.requireNonNull(
        session.one(
            "SELECT value ->> 'title', value ->> 'outlet', value ->> 'published',"
                + " value -> 'authors', value ->> 'section', value ->> 'language'"
                + " FROM (SELECT ? AS value)",
            r ->
                new Given(
                    r.textOrNull(1),
                    r.textOrNull(2),
                    r.textOrNull(3),
                    new ArrayList<>(JsonColumn.texts(r.text(4))),
                    r.textOrNull(5),
                    r.textOrNull(6)),
            json));
  }
}
