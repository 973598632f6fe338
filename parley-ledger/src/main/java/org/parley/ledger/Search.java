package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** Finds passages by their words, the newest first. */
final class Search {
  /** Characters that no clean text holds, to see where the index found a word. */
  private static final String OPEN = "\u0001";

  private static final String CLOSE = "\u0002";

  private final Session session;

  Search(Session session) {
    this.session = session;
  }

  List<Hit> find(List<String> arguments, SearchFilter filter) {
    SearchWords words = SearchWords.of(arguments);
    boolean printed = !words.printed().isEmpty();
    boolean stemmed = !words.stems().isEmpty();
    String index = printed ? "words" : "stems";
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT p.row, p.id, p.text, d.id, d.ref, d.outlet,");
    sql.append(" d.title, d.uri, d.day, highlight(").append(index).append(", 0, ?, ?)");
    values.add(OPEN);
    values.add(CLOSE);
    sql.append(" FROM ").append(index);
    // CROSS JOIN keeps the order: newest first as the index gives them, stopped at the limit.
    sql.append(" CROSS JOIN passages p ON p.row = ").append(index).append(".rowid");
    sql.append(" CROSS JOIN documents d ON d.row = p.document");
    sql.append(" WHERE ").append(index).append(" MATCH ?");
    values.add(printed ? words.printed() : words.stems());
    if (printed && stemmed) {
      sql.append(" AND words.rowid IN (SELECT rowid FROM stems WHERE stems MATCH ?)");
      values.add(words.stems());
    }
    if (filter.from() != null || filter.to() != null) {
      sql.append(" AND ").append(index).append(".rowid BETWEEN ? AND ?");
      values.add(PassageRows.first(filter.from() == null ? LocalDate.MIN : filter.from()));
      values.add(
          filter.to() == null ? Long.MAX_VALUE : PassageRows.first(filter.to().plusDays(1)) - 1);
    }
    sql.append(" AND d.current = 1");
    if (filter.outlet() != null) {
      sql.append(" AND instr(lower(d.outlet), lower(?)) > 0");
      values.add(filter.outlet());
    }
    if (filter.party() != null || filter.issue() != null) {
      sql.append(" AND EXISTS (SELECT 1 FROM evidence e JOIN positions c ON c.row = e.position");
      sql.append(" WHERE e.passage = p.row");
      sql.append(" AND (? IS NULL OR c.party = ? COLLATE NOCASE)");
      sql.append(" AND (? IS NULL OR c.issue = ?))");
      values.add(filter.party());
      values.add(filter.party());
      values.add(filter.issue());
      values.add(filter.issue());
    }
    sql.append(" ORDER BY ").append(index).append(".rowid DESC LIMIT ?");
    values.add(filter.limit());
    List<Hit> hits = new ArrayList<>();
    session.each(
        sql.toString(),
        row -> {
          String text = row.text(3);
          return hits.add(
              new Hit(
                  row.text(2),
                  text,
                  marks(row.number(1), text, row.text(10), printed ? words.stems() : ""),
                  row.text(4),
                  row.text(5),
                  row.textOrNull(6),
                  row.textOrNull(7),
                  row.textOrNull(8),
                  row.day(9)));
        },
        values.toArray());
    // Within a day the row numbers show the order of arrival; the ids do not.
    hits.sort(Hit.ORDER);
    return hits;
  }

  /**
   * Where the words stand.
   *
   * @param marked the text as the first index marked it
   * @param stems what the other index was asked for; empty for nothing
   */
  private List<Span> marks(long row, String text, String marked, String stems) {
    Set<Span> marks = new TreeSet<>();
    if (text.contains(OPEN) || text.contains(CLOSE)) {
      return List.of();
    }
    mark(marked, marks);
    if (!stems.isEmpty()) {
      String more =
          session.<String>one(
              "SELECT highlight(stems, 0, ?, ?) FROM stems WHERE stems MATCH ? AND rowid = ?",
              r -> r.text(1),
              OPEN,
              CLOSE,
              stems,
              row);
      mark(more == null ? "" : more, marks);
    }
    List<Span> apart = new ArrayList<>();
    for (Span mark : marks) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && last.end() >= mark.start()) {
        apart.set(apart.size() - 1, last.union(mark));
      } else {
        apart.add(mark);
      }
    }
    return apart;
  }

  private static void mark(String marked, Set<Span> marks) {
    int clean = 0;
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN.charAt(0)) {
        open = clean;
      } else if (c == CLOSE.charAt(0)) {
        if (open >= 0) {
          marks.add(new Span(open, clean));
        }
        open = -1;
      } else {
        clean++;
      }
    }
  }
}
