package org.parley.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedPassage.Mark;
import org.parley.model.Span;

/** Passages with their articles, marked where something is said in them. */
final class CitedPassageRows {
  private final Session session;
  private final Map<Long, CitedArticle> articles = new HashMap<>();

  CitedPassageRows(Session session) {
    this.session = session;
  }

  /** The article whose row this is. */
  CitedArticle article(long document) {
    return articles.computeIfAbsent(
        document,
        row ->
            Objects.requireNonNull(
                session.one(
                    "SELECT " + CitedArticle.COLUMNS + " FROM documents d WHERE d.row = ?",
                    r -> CitedArticle.read(r, 1),
                    row)));
  }

  /**
   * The passage in which a name stands, with the name and the words of a role beside it marked.
   *
   * @param begins of the name in the article's text
   */
  CitedPassage naming(long document, int begins) {
    record Named(String surface, @Nullable String role, @Nullable Span words) {}
    Named named =
        session.one(
            "SELECT surface, role, role_begins, role_ends FROM mentions WHERE document = ?"
                + " AND begins = ? AND kind = 'person'",
            r -> new Named(r.text(1), r.textOrNull(2), r.spanOrNull(3)),
            document,
            begins);
    return Objects.requireNonNull(
        session.one(
            "SELECT id, hash, begins, ends, text FROM passages WHERE document = ? AND begins <= ?"
                + " ORDER BY n DESC LIMIT 1",
            r -> {
              Span span = r.span(3);
              int from = begins - span.start();
              int to =
                  Math.min(span.length(), from + (named == null ? 0 : named.surface().length()));
              List<Mark> marks = new ArrayList<>();
              mark(marks, from, to, "name");
              Span words = named == null ? null : named.words();
              if (words != null) {
                mark(
                    marks,
                    Math.max(words.start(), span.start()) - span.start(),
                    Math.min(words.end(), span.end()) - span.start(),
                    "role");
              } else {
                // A ledger of an older version: only the title is known.
                role(marks, r.text(5), named == null ? null : named.role(), from, to);
              }
              return passage(r.text(1), r.text(2), span, r.text(5), article(document), marks);
            },
            document,
            begins));
  }

  /** A passage whose spans of the article's text are marked. */
  CitedPassage marked(long document, int number, Map<Span, String> kinds) {
    return Objects.requireNonNull(
        session.one(
            "SELECT id, hash, begins, ends, text FROM passages WHERE document = ? AND n = ?",
            r -> {
              Span span = r.span(3);
              List<Mark> marks = new ArrayList<>();
              kinds.forEach(
                  (words, kind) ->
                      mark(
                          marks,
                          Math.max(words.start(), span.start()) - span.start(),
                          Math.min(words.end(), span.end()) - span.start(),
                          kind));
              return passage(r.text(1), r.text(2), span, r.text(5), article(document), marks);
            },
            document,
            number));
  }

  private static CitedPassage passage(
      String id, String hash, Span span, String text, CitedArticle article, List<Mark> marks) {
    marks.sort(Comparator.comparing(Mark::start).thenComparing(mark -> -mark.end()));
    return new CitedPassage(id, hash, span, text, article, marks);
  }

  private static void mark(List<Mark> marks, int start, int end, String kind) {
    if (start < end) {
      marks.add(new Mark(start, end, kind));
    }
  }

  /** The words of the role that stand nearest to the name. */
  private static void role(List<Mark> marks, String text, @Nullable String role, int from, int to) {
    if (role == null || role.isEmpty()) {
      return;
    }
    String low = text.toLowerCase(Locale.ROOT);
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int at = low.indexOf(role); at >= 0; at = low.indexOf(role, at + 1)) {
      int away = at < from ? from - at - role.length() : at - to;
      if (away >= 0 && away < least && low.length() == text.length()) {
        least = away;
        best = at;
      }
    }
    if (best >= 0) {
      mark(marks, best, best + role.length(), "role");
    }
  }
}
