package org.parley.workbench.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.ledger.ArticleDetail;
import org.parley.model.Span;
import org.parley.model.Standing;

/** All that was read in one article. */
public record ReadingView(
    ArticleView article,
    List<String> authors,
    @Nullable String section,
    List<String> agencies,
    String language,
    String mediaType,
    Published published,
    String text,
    @JsonRawValue String blocks,
    List<Sentence> passages,
    List<StatementView> positions,
    List<Quote> quotes,
    List<ActReportView> acts,
    List<FigureReportView> figures,
    List<Mention> mentions,
    @JsonRawValue String alignment,
    @JsonRawValue String repairs,
    @JsonRawValue String dropped,
    int receivedLength,
    List<ArticleView> versions) {

  /** When it was published; {@code evidence} are the words that say so. */
  public record Published(
      @Nullable String from,
      @Nullable String to,
      String precision,
      String how,
      @Nullable String at,
      @Nullable List<Integer> evidence) {}

  /** A passage; {@code printed} counts the other articles that print the same words. */
  public record Sentence(
      String id, int start, int end, String kind, int paragraph, String hash, int printed) {}

  /** A quotation. */
  public record Quote(
      String id,
      int start,
      int end,
      String kind,
      @JsonRawValue String spans,
      @JsonRawValue String segments,
      @Nullable SpeakerView speaker,
      @Nullable List<Integer> cue,
      @Nullable String medium,
      @Nullable String via,
      @Nullable String said,
      String rule,
      @Nullable String ruleSays,
      double score) {}

  /** A name, a place, a time. */
  public record Mention(
      int start,
      int end,
      String kind,
      String surface,
      @Nullable String name,
      @Nullable String country,
      @Nullable String actor) {}

  public static ReadingView of(ArticleDetail detail) {
    var published = detail.article().published();
    return new ReadingView(
        ArticleView.of(detail.article()),
        detail.authors(),
        detail.section(),
        detail.agencies(),
        detail.language(),
        detail.mediaType(),
        new Published(
            Words.text(published.from()),
            Words.text(published.to()),
            Words.word(published.precision()),
            Words.word(published.how()),
            Words.text(published.at()),
            Words.pairOrNull(published.evidence())),
        detail.text(),
        detail.blocks(),
        detail.passages().stream()
            .map(
                p ->
                    new Sentence(
                        p.id(),
                        p.span().start(),
                        p.span().end(),
                        p.kind(),
                        p.paragraph(),
                        p.hash(),
                        p.printed()))
            .toList(),
        detail.positions().stream().map(StatementView::of).toList(),
        detail.quotes().stream().map(quote -> quote(quote, detail.text())).toList(),
        detail.events().stream().map(ActReportView::of).toList(),
        detail.figures().stream().map(FigureReportView::of).toList(),
        detail.mentions().stream()
            .map(
                m ->
                    new Mention(
                        m.span().start(),
                        m.span().end(),
                        m.kind(),
                        m.surface(),
                        m.name(),
                        m.country(),
                        m.actor()))
            .toList(),
        detail.alignment(),
        detail.repairs(),
        detail.dropped(),
        detail.receivedLength(),
        detail.versions().stream().map(ArticleView::of).toList());
  }

  private static Quote quote(ArticleDetail.Utterance quote, String text) {
    Span named = quote.speakerSpan();
    String standing = quote.standing();
    return new Quote(
        quote.id(),
        quote.span().start(),
        quote.span().end(),
        quote.kind(),
        quote.spans(),
        quote.segments(),
        standing == null
            ? null
            : SpeakerView.of(
                quote.speaker(),
                named == null ? null : named.of(text),
                quote.speakerParty(),
                Standing.valueOf(standing.toUpperCase(Locale.ROOT)),
                quote.actor()),
        Words.pairOrNull(quote.cue()),
        quote.medium(),
        quote.via(),
        quote.said(),
        quote.rule(),
        RuleSummary.of(quote.rule()),
        quote.score());
  }
}
