package org.parley.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Statement;
import org.parley.model.Evidence;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Printings of positions with their articles, groups, speakers and origins. */
final class CitedStatementRows {
  /** The actor that a speaker's name {@code p.speaker} stands for most often. */
  static final String ACTOR =
      "coalesce((SELECT n.actor FROM names n WHERE n.name = p.speaker AND n.actor IS NOT NULL"
          + " ORDER BY n.articles DESC, n.country LIMIT 1),"
          + " (SELECT a.id FROM actors a WHERE a.name = p.speaker AND a.kind <> 'person'))";

  /** CROSS JOIN keeps the order: the few statements of the group, not all that print the words. */
  private static final String ORIGIN =
      "SELECT o.id, d.id FROM evidence e CROSS JOIN passages x ON x.row = e.passage"
          + " CROSS JOIN positions o ON o.claim_group = ?"
          + " CROSS JOIN evidence f ON f.position = o.row AND f.piece = 0"
          + " CROSS JOIN passages y ON y.row = f.passage"
          + " CROSS JOIN documents d ON d.row = o.document"
          + " WHERE e.position = ? AND e.piece = 0 AND x.echo = 1 AND y.hash = x.hash"
          + " ORDER BY coalesce(d.day, '9999'), d.id, o.n LIMIT 1";

  private final Session session;
  private final StatementRows statements;
  private final Map<String, Optional<String>> actors = new HashMap<>();

  CitedStatementRows(Session session) {
    this.session = session;
    statements = new StatementRows(session);
  }

  /** The printing of this row of {@code positions}. */
  CitedStatement of(long row) {
    return of(row, Objects.requireNonNull(statements.ofRow(row)));
  }

  /** The same where its words are at hand. */
  CitedStatement of(long row, Statement statement) {
    return Objects.requireNonNull(
        session.one(
            "SELECT p.claim_group, g.id, p.document, "
                + CitedArticle.COLUMNS
                + " FROM positions p JOIN documents d ON d.row = p.document"
                + " LEFT JOIN claim_groups g ON g.row = p.claim_group WHERE p.row = ?",
            r -> {
              CitedArticle article = CitedArticle.read(r, 4);
              String group = r.textOrNull(2);
              return new CitedStatement(
                  statement,
                  article,
                  group,
                  surface(r.number(3), statement),
                  actor(statement.position().speaker()),
                  group == null ? null : origin(r.number(1), row, article.id()));
            },
            row));
  }

  private CitedStatement.@Nullable Origin origin(long group, long row, String article) {
    CitedStatement.Origin origin =
        session.one(ORIGIN, r -> new CitedStatement.Origin(r.text(1), r.text(2)), group, row);
    return origin == null || origin.article().equals(article) ? null : origin;
  }

  private @Nullable String actor(@Nullable Speaker speaker) {
    String name = speaker == null ? null : speaker.name();
    if (name == null) {
      return null;
    }
    return actors
        .computeIfAbsent(
            name,
            key ->
                Optional.ofNullable(
                    session.one(
                        "SELECT "
                            + ACTOR
                            + " AS actor FROM (SELECT ? AS speaker) p"
                            + " WHERE actor IS NOT NULL",
                        r -> r.text(1),
                        key)))
        .orElse(null);
  }

  private @Nullable String surface(long document, Statement statement) {
    Speaker speaker = statement.position().speaker();
    if (speaker == null) {
      return null;
    }
    Span span = speaker.span();
    for (Evidence evidence : statement.position().evidence()) {
      if (evidence.passage().span().contains(span)) {
        return within(evidence.passage().span().start(), evidence.passage().text(), span);
      }
    }
    return session.one(
        "SELECT begins, text FROM passages WHERE document = ? AND begins <= ? AND ends >= ?"
            + " ORDER BY n DESC LIMIT 1",
        r -> within(r.count(1), r.text(2), span),
        document,
        span.start(),
        span.end());
  }

  private static String within(int begins, String text, Span span) {
    return text.substring(span.start() - begins, span.end() - begins);
  }
}
