package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.model.Quote;
import org.parley.model.Span;

/** A quotation that is still growing. */
final class QuoteDraft {
  private final @Nullable Placed by;
  private final Quote.Kind kind;
  private final String rule;
  private final double score;
  private final List<Span> spans = new ArrayList<>();
  private final List<Span> segments = new ArrayList<>();
  private int end;

  /** Words of whoever {@code by} names; of nobody known where it is null. */
  QuoteDraft(@Nullable Placed by, Quote.Kind kind, String rule, double score) {
    this.by = by;
    this.kind = kind;
    this.rule = rule;
    this.score = score;
  }

  /** Adds words in marks, all of them spoken. */
  void add(Segment segment) {
    spans.add(segment.words());
    segments.add(segment.words());
    reach(segment.whole().end());
  }

  /** Adds words without marks around them, and those in marks among them. */
  void add(List<Span> words, List<Span> inside) {
    spans.addAll(words);
    segments.addAll(inside);
  }

  /** The quotation and its attribution reach to {@code offset}. */
  void reach(int offset) {
    end = Math.max(end, offset);
  }

  @Nullable Placed by() {
    return by;
  }

  /** Indirect words become mixed with the first that stand in marks. */
  Quote.Kind kind() {
    return kind == Quote.Kind.INDIRECT && !segments.isEmpty() ? Quote.Kind.MIXED : kind;
  }

  String rule() {
    return rule;
  }

  double score() {
    return score;
  }

  /** The words spoken, in the order in which they were added. */
  List<Span> spans() {
    return spans;
  }

  /** The words in marks among them. */
  List<Span> segments() {
    return segments;
  }

  /** Offset behind the last mark and the attribution. */
  int end() {
    return end;
  }
}
