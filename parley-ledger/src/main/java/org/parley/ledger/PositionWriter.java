package org.parley.ledger;

import java.util.List;
import java.util.Map;
import org.parley.engine.table.Statement;
import org.parley.model.Position;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Writes the positions of one reading. */
final class PositionWriter {
  private static final String POSITION =
      "INSERT INTO positions (row, document, n, id, current, begins, ends, party, stance, issue,"
          + " object, addressee, content_begins, content_ends, content, condition,"
          + " condition_outside, speaker, speaker_party, standing, speaker_begins, speaker_ends,"
          + " told_by, said, day, basis, rule, score, unsided, cue_begins, cue_ends)"
          + " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?)";

  private final Session session;
  private final EvidenceWriter evidence;
  private long next;

  PositionWriter(Session session) {
    this.session = session;
    evidence = new EvidenceWriter(session, EvidenceWriter.OF_POSITION);
    next = session.number("SELECT coalesce(max(row), 0) + 1 FROM positions");
  }

  /**
   * Writes these.
   *
   * @param passages rows of the article's passages by id
   */
  void write(List<Statement> statements, long document, Map<String, Long> passages) {
    int n = 0;
    for (Statement statement : statements) {
      Position position = statement.position();
      Speaker speaker = position.speaker();
      Span cue = position.basis().words();
      long row = next++;
      session.later(
          POSITION,
          row,
          document,
          n++,
          position.id(),
          position.span().start(),
          position.span().end(),
          position.party(),
          JsonColumn.word(position.stance()),
          position.issue(),
          JsonColumn.of(position.object()),
          JsonColumn.of(position.addressee()),
          position.content().start(),
          position.content().end(),
          statement.content(),
          JsonColumn.ofSpans(position.condition()),
          JsonColumn.of(statement.conditions()),
          speaker == null ? null : speaker.name(),
          speaker == null ? null : speaker.party(),
          speaker == null ? null : JsonColumn.word(speaker.standing()),
          speaker == null ? null : speaker.span().start(),
          speaker == null ? null : speaker.span().end(),
          position.toldBy(),
          JsonColumn.text(position.said()),
          JsonColumn.text(statement.day()),
          JsonColumn.word(position.basis().kind()),
          position.basis().rule(),
          position.basis().score(),
          position.party().isEmpty(),
          cue == null ? null : cue.start(),
          cue == null ? null : cue.end());
      evidence.write(row, position.evidence(), passages);
    }
    session.flush(POSITION);
    evidence.flush();
  }
}
