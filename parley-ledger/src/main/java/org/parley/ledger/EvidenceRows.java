package org.parley.ledger;

import java.util.List;
import org.parley.model.Evidence;
import org.parley.model.Passage;

/** The pieces of text that a claim rests on. */
final class EvidenceRows {
  private static final String SELECT =
      "SELECT x.id, d.id, x.begins, x.ends, x.kind, x.paragraph, x.hash, x.text, v.begins, v.ends";
  private static final String JOIN =
      " v JOIN passages x ON x.row = v.passage JOIN documents d ON d.row = x.document WHERE v.";

  /** The evidence of an event by its row. */
  static final String OF_EVENT =
      SELECT + " FROM event_evidence" + JOIN + "event = ? ORDER BY v.piece";

  /** The evidence of a figure by its row. */
  static final String OF_FIGURE =
      SELECT + " FROM figure_evidence" + JOIN + "figure = ? ORDER BY v.piece";

  private EvidenceRows() {}

  /** The pieces, in their order. */
  static List<Evidence> of(Session session, String sql, long row) {
    return session.list(
        sql,
        r ->
            Evidence.of(
                new Passage(
                    r.text(1),
                    r.text(2),
                    r.span(3),
                    StatementRows.word(Passage.Kind.class, r.text(5)),
                    r.count(6),
                    r.text(7),
                    r.text(8)),
                r.span(9)),
        row);
  }
}
