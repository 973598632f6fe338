package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A hit and its row, which the search may go on from. */
  record Found(long row, Hit hit) {}

  List<Hit> find(List<String> arguments, SearchFilter filter) {
    List<Hit> hits = new ArrayList<>();
    before(arguments, filter, Long.MAX_VALUE, filter.limit()).forEach(f -> hits.add(f.hit()));
    // Within a day the row numbers show the order of arrival; the ids do not.
    hits.sort(Hit.ORDER);
    return hits;
  }

  /** How many passages hold the words; at most so many are counted. */
  long count(List<String> arguments, SearchFilter filter, int most) {
    Query query = new Query(SearchWords.of(arguments), filter, Long.MAX_VALUE);
    return session.number(
        "SELECT count(*) FROM (SELECT 1" + query.from() + " LIMIT ?)", query.values(most));
  }

  /** The newest hits of the rows before this one, in the order of rows. */
  List<Found> before(List<String> arguments, SearchFilter filter, long before, int limit) {
    SearchWords words = SearchWords.of(arguments);
    Query query = new Query(words, filter, before);
    List<@Nullable Object> values = new ArrayList<>(List.of(OPEN, CLOSE));
    values.addAll(Arrays.asList(query.values(limit)));
    List<Found> hits = new ArrayList<>();
    session.each(
        "SELECT p.row, p.id, p.text, d.id, d.ref, d.outlet, d.title, d.uri, d.day, highlight("
            + query.index()
            + ", 0, ?, ?)"
            + query.from()
            + " ORDER BY "
            + query.index()
            + ".rowid DESC LIMIT ?",
        row -> {
          String text = row.text(3);
          String stems = words.printed().isEmpty() ? "" : words.stems();
          return hits.add(
              new Found(
                  row.number(1),
                  new Hit(
                      row.text(2),
                      text,
                      marks(row.number(1), text, row.text(10), stems),
                      row.text(4),
                      row.text(5),
                      row.textOrNull(6),
                      row.textOrNull(7),
                      row.textOrNull(8),
                      row.day(9))));
        },
        values.toArray());
    return hits;
  }

  /** Which rows are asked for: constant texts by what is asked, with values for their marks. */
  private static final class Query {
    private final String index;
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    Query(SearchWords words, SearchFilter filter, long before) {
      boolean printed = !words.printed().isEmpty();
      index = printed ? "words" : "stems";
      sql.append(" FROM ").append(index);
      // CROSS JOIN keeps the order: newest first as the index gives them, stopped at the limit.
      sql.append(" CROSS JOIN passages p ON p.row = ").append(index).append(".rowid");
      sql.append(" CROSS JOIN documents d ON d.row = p.document");
      sql.append(" WHERE ").append(index).append(" MATCH ?");
      values.add(printed ? words.printed() : words.stems());
      if (printed && !words.stems().isEmpty()) {
        // The plus keeps the index of phrases from being asked again for every row of the stems.
        sql.append(" AND +words.rowid IN (SELECT rowid FROM stems WHERE stems MATCH ?)");
        values.add(words.stems());
      }
      days(filter, before);
      sql.append(" AND d.current = 1");
      if (filter.outlet() != null) {
        sql.append(" AND (instr(lower(d.outlet), lower(?)) > 0 OR d.outlet_id = lower(?))");
        values.add(filter.outlet());
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
    }

    /** Days are ranges of rows. */
    private void days(SearchFilter filter, long before) {
      if (filter.from() == null && filter.to() == null && before == Long.MAX_VALUE) {
        return;
      }
      sql.append(" AND ").append(index).append(".rowid BETWEEN ? AND ?");
      values.add(
          filter.from() == null && filter.to() == null
              ? 0
              : PassageRows.first(filter.from() == null ? LocalDate.MIN : filter.from()));
      values.add(
          Math.min(
              before == Long.MAX_VALUE ? before : before - 1,
              filter.to() == null
                  ? Long.MAX_VALUE
                  : PassageRows.first(filter.to().plusDays(1)) - 1));
    }

    String index() {
      return index;
    }

    String from() {
      return sql.toString();
    }

    @Nullable Object[] values(int limit) {
      List<@Nullable Object> all = new ArrayList<>(values);
      all.add(limit);
      return all.toArray();
    }
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
