package org.parley.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.parley.engine.table.CountedNoun;
import org.parley.engine.table.FigureTopic;
import org.parley.model.Figure;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Writes the figures of one reading. */
final class FigureWriter {
  private static final String FIGURE =
      "INSERT INTO figures (row, document, n, id, current, begins, ends, words, kind, low, high,"
          + " counted_begins, counted_ends, counted, noun, predicted, side, place, time_from,"
          + " time_to, time_precision, time_begins, time_ends, reporter, reporter_party, standing,"
          + " reporter_begins, reporter_ends, day, basis, rule, score, topic)"
          + " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?)";

  private final Session session;
  private final EvidenceWriter evidence;
  private long next;

  FigureWriter(Session session) {
    this.session = session;
    evidence = new EvidenceWriter(session, EvidenceWriter.OF_FIGURE);
    next = session.number("SELECT coalesce(max(row), 0) + 1 FROM figures");
  }

  /**
   * Writes all of the reading.
   *
   * @param passages rows of the article's passages by id
   */
  void write(Reading reading, long document, Map<String, Long> passages) {
    String text = reading.document().clean();
    LocalDate published = reading.document().published().dayOrNull();
    int n = 0;
    for (Figure figure : reading.figures()) {
      long row = next++;
      Span counted = figure.counted();
      String words = counted == null ? null : counted.of(text);
      String noun = CountedNoun.of(words, figure.side());
      LocalDate first = figure.time().from();
      Span time = figure.time().evidence();
      Speaker reporter = figure.reporter();
      session.later(
          FIGURE,
          row,
          document,
          n++,
          figure.id(),
          figure.span().start(),
          figure.span().end(),
          figure.span().of(text),
          figure.kind().id(),
          figure.low(),
          figure.high(),
          counted == null ? null : counted.start(),
          counted == null ? null : counted.end(),
          words,
          noun,
          figure.predicted(),
          figure.side(),
          figure.place(),
          JsonColumn.text(first),
          JsonColumn.text(figure.time().to()),
          JsonColumn.word(figure.time().precision()),
          time == null ? null : time.start(),
          time == null ? null : time.end(),
          reporter == null ? null : reporter.name(),
          reporter == null ? null : reporter.party(),
          reporter == null ? null : JsonColumn.word(reporter.standing()),
          reporter == null ? null : reporter.span().start(),
          reporter == null ? null : reporter.span().end(),
          JsonColumn.text(first == null ? published : first),
          JsonColumn.word(figure.basis().kind()),
          figure.basis().rule(),
          figure.basis().score(),
          new FigureTopic(figure.kind(), figure.side(), figure.place(), noun).key());
      evidence.write(row, figure.evidence(), passages);
    }
    session.flush(FIGURE);
    evidence.flush();
  }
}
