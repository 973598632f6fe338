package org.parley.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.parley.model.Dated;

/**
 * An article as it is cited.
 *
 * @param id the document's
 * @param ref what the user calls it
 * @param version counts from 1 among {@code versions}
 * @param current true for the version that counts
 */
public record CitedArticle(
    String id,
    String ref,
    @Nullable String outlet,
    @Nullable String outletId,
    @Nullable String title,
    @Nullable String uri,
    Dated published,
    int version,
    int versions,
    boolean current) {
  /** Sixteen columns of the table {@code documents d}, as {@link #read} takes them. */
  static final String COLUMNS =
      "d.id, d.ref, d.outlet, d.outlet_id, d.title, d.uri, d.published_from, d.published_to,"
          + " d.published_at, d.published_precision, d.published_how, d.published_begins,"
          + " d.published_ends,"
          // As the view of versions numbers them, of this article alone.
          + " (SELECT count(*) FROM documents o WHERE o.article = d.article"
          + " AND (coalesce(o.captured_at, ''), o.generation,"
          + " coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', o.published_at), o.published_from, ''), o.id)"
          + " <= (coalesce(d.captured_at, ''), d.generation,"
          + " coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', d.published_at), d.published_from, ''), d.id)),"
          + " (SELECT count(*) FROM documents o WHERE o.article = d.article), d.current";

  /** The day of the article; null where it is not known to the day. */
  public @Nullable LocalDate day() {
    return published.dayOrNull();
  }

  /** Reads the columns, the first of which is column {@code at}. */
  static CitedArticle read(Row row, int at) throws SQLException {
    String minute = row.textOrNull(at + 8);
    return new CitedArticle(
        row.text(at),
        row.text(at + 1),
        row.textOrNull(at + 2),
        row.textOrNull(at + 3),
        row.textOrNull(at + 4),
        row.textOrNull(at + 5),
        new Dated(
            row.day(at + 6),
            row.day(at + 7),
            minute == null ? null : OffsetDateTime.parse(minute),
            StatementRows.word(Dated.Precision.class, row.text(at + 9)),
            StatementRows.word(Dated.How.class, row.text(at + 10)),
            row.spanOrNull(at + 11)),
        row.count(at + 13),
        row.count(at + 14),
        row.flag(at + 15));
  }
}
