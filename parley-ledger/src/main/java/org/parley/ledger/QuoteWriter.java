package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Evidence;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Writes the quotations of one reading. */
final class QuoteWriter {
  private static final String QUOTE =
      "INSERT INTO quotes (document, n, id, begins, ends, kind, spans, segments, speech, speaker,"
          + " speaker_party, standing, speaker_begins, speaker_ends, cue_begins, cue_ends, medium,"
          + " via, said, evidence, basis, rule, score)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Session session;

  QuoteWriter(Session session) {
    this.session = session;
  }

  /** Writes all of the reading. */
  void write(Reading reading, long document) {
    Map<String, Integer> numbers = new HashMap<>();
    reading.passages().forEach(passage -> numbers.put(passage.id(), numbers.size()));
    int n = 0;
    for (Quote quote : reading.quotes()) {
      List<int[]> evidence = new ArrayList<>();
      for (Evidence piece : quote.evidence()) {
        evidence.add(
            new int[] {
              numbers.getOrDefault(piece.passage().id(), -1),
              piece.span().start(),
              piece.span().end()
            });
      }
      Speaker speaker = quote.speaker();
      Span cue = quote.cue();
      session.later(
          QUOTE,
          document,
          n++,
          quote.id(),
          quote.span().start(),
          quote.span().end(),
          JsonColumn.word(quote.kind()),
          JsonColumn.ofSpans(quote.spans()),
          JsonColumn.ofSpans(quote.segments()),
          quote.speech(),
          speaker == null ? null : speaker.name(),
          speaker == null ? null : speaker.party(),
          speaker == null ? null : JsonColumn.word(speaker.standing()),
          speaker == null ? null : speaker.span().start(),
          speaker == null ? null : speaker.span().end(),
          cue == null ? null : cue.start(),
          cue == null ? null : cue.end(),
          quote.medium(),
          quote.via(),
          JsonColumn.text(quote.said()),
          JsonColumn.of(evidence),
          JsonColumn.word(quote.basis().kind()),
          quote.basis().rule(),
          quote.basis().score());
    }
    session.flush(QUOTE);
  }
}
