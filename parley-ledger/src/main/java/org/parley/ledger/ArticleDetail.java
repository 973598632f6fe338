package org.parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * All that was read in one version of an article. Lists in JSON are as the data dictionary says.
 *
 * @param blocks JSON: {@code [[begins, ends, kind], ...]}
 * @param alignment JSON: {@code [[clean, received, length], ...]}
 * @param repairs JSON objects
 * @param dropped JSON objects
 * @param receivedLength of the received text, in UTF-16 code units
 * @param versions all of the article, this one among them, the earliest first
 */
public record ArticleDetail(
    CitedArticle article,
    List<String> authors,
    @Nullable String section,
    List<String> agencies,
    String language,
    String mediaType,
    String text,
    String blocks,
    String alignment,
    String repairs,
    String dropped,
    int receivedLength,
    List<Sentence> passages,
    List<CitedStatement> positions,
    List<Utterance> quotes,
    List<CitedEvent> events,
    List<CitedFigure> figures,
    List<Named> mentions,
    List<CitedArticle> versions) {

  /**
   * A passage.
   *
   * @param printed how many other articles print the same words
   */
  public record Sentence(
      String id, Span span, String kind, int paragraph, String hash, int printed) {}

  /**
   * A quotation.
   *
   * @param spans JSON: {@code [[begins, ends], ...]}
   * @param segments JSON: {@code [[begins, ends], ...]}
   * @param standing null where nobody is named
   */
  public record Utterance(
      String id,
      Span span,
      String kind,
      String spans,
      String segments,
      @Nullable String speaker,
      @Nullable String speakerParty,
      @Nullable String standing,
      @Nullable Span speakerSpan,
      @Nullable String actor,
      @Nullable Span cue,
      @Nullable String medium,
      @Nullable String via,
      @Nullable String said,
      String rule,
      double score) {}

  /** A name, a place, a time. */
  public record Named(
      Span span,
      String kind,
      String surface,
      @Nullable String name,
      @Nullable String country,
      @Nullable String actor) {}

  public ArticleDetail {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    passages = List.copyOf(passages);
    positions = List.copyOf(positions);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    mentions = List.copyOf(mentions);
    versions = List.copyOf(versions);
  }
}
