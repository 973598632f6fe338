package org.parley.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** Quotations with their articles and passages. */
final class CitedQuoteRows {
  private final Session session;
  private final CitedPassageRows passages;

  CitedQuoteRows(Session session) {
    this.session = session;
    passages = new CitedPassageRows(session);
  }

  /** What is known of one quotation besides its passages. */
  private record Head(
      long document,
      String id,
      String kind,
      boolean speech,
      List<Span> spans,
      @Nullable String speaker,
      @Nullable String party,
      @Nullable String standing,
      @Nullable Span named,
      @Nullable Span cue,
      @Nullable String medium,
      @Nullable String via,
      @Nullable LocalDate said,
      List<Span> evidence,
      List<Integer> numbers,
      String rule,
      double score) {
    static Head read(Row r) throws SQLException {
      List<Span> evidence = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      JsonColumn.triples(
          r.text(16),
          (number, span) -> {
            numbers.add(number);
            evidence.add(span);
          });
      return new Head(
          r.number(1),
          r.text(2),
          r.text(3),
          r.flag(4),
          JsonColumn.spans(r.text(5)),
          r.textOrNull(6),
          r.textOrNull(7),
          r.textOrNull(8),
          r.spanOrNull(9),
          r.spanOrNull(11),
          r.textOrNull(13),
          r.textOrNull(14),
          r.day(15),
          evidence,
          numbers,
          r.text(17),
          r.real(18));
    }
  }

  /**
   * The quotation of this row of {@code quotes}.
   *
   * @param printed in how many articles
   */
  CitedQuote of(long row, int printed) {
    Head head =
        Objects.requireNonNull(
            session.one(
                "SELECT document, id, kind, speech, spans, speaker, speaker_party, standing,"
                    + " speaker_begins, speaker_ends, cue_begins, cue_ends, medium, via, said,"
                    + " evidence, rule, score FROM quotes WHERE row = ?",
                Head::read,
                row));
    Map<Span, String> marks = new LinkedHashMap<>();
    head.spans().forEach(span -> marks.put(span, "content"));
    if (head.named() != null) {
      marks.put(head.named(), "speaker");
    }
    if (head.cue() != null) {
      marks.put(head.cue(), "cue");
    }
    Set<Integer> numbers = new LinkedHashSet<>(head.numbers());
    List<CitedPassage> own = new ArrayList<>();
    for (int number : numbers) {
      own.add(passages.marked(head.document(), number, marks));
    }
    CitedArticle article = passages.article(head.document());
    return new CitedQuote(
        head.id(),
        article,
        head.kind(),
        head.speech(),
        head.speaker(),
        words(own, head.named()),
        head.party(),
        head.standing(),
        words(own, head.cue()),
        head.medium(),
        head.via(),
        head.said(),
        head.said() == null ? article.day() : head.said(),
        head.rule(),
        head.score(),
        printed,
        own);
  }

  private static @Nullable String words(List<CitedPassage> passages, @Nullable Span span) {
    for (CitedPassage passage : passages) {
      if (span != null && passage.span().contains(span)) {
        int from = span.start() - passage.span().start();
        return passage.text().substring(from, from + span.length());
      }
    }
    return null;
  }
}
