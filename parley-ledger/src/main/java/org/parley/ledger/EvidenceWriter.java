package org.parley.ledger;

import java.util.List;
import java.util.Map;
import org.parley.model.Evidence;

/** Writes the pieces of text that claims of one kind rest on. */
final class EvidenceWriter {
  /** The evidence of positions. */
  static final String OF_POSITION =
      "INSERT INTO evidence (position, piece, passage, begins, ends) VALUES (?, ?, ?, ?, ?)";

  /** The evidence of events. */
  static final String OF_EVENT =
      "INSERT INTO event_evidence (event, piece, passage, begins, ends) VALUES (?, ?, ?, ?, ?)";

  /** The evidence of figures. */
  static final String OF_FIGURE =
      "INSERT INTO figure_evidence (figure, piece, passage, begins, ends) VALUES (?, ?, ?, ?, ?)";

  private final Session session;
  private final String sql;

  /**
   * @param sql one of the constants of this class
   */
  EvidenceWriter(Session session, String sql) {
    this.session = session;
    this.sql = sql;
  }

  /**
   * Writes what one claim rests on, at the next {@link #flush}.
   *
   * @param claim its row
   * @param passages rows of the article's passages by id
   */
  void write(long claim, List<Evidence> evidence, Map<String, Long> passages) {
    int piece = 0;
    for (Evidence each : evidence) {
      session.later(
          sql,
          claim,
          piece++,
          passages.getOrDefault(each.passage().id(), 0L),
          each.span().start(),
          each.span().end());
    }
  }

  void flush() {
    session.flush(sql);
  }
}
