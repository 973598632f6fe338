package org.parley.workbench.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.ledger.CitedQuote;
import org.parley.model.Standing;

/**
 * What somebody is reported to have said, where it was printed first.
 *
 * @param kind direct, indirect or mixed
 * @param speech false for beliefs and plans
 * @param printed in how many articles the same words stand
 */
public record QuoteView(
    String id,
    ArticleView article,
    String kind,
    boolean speech,
    @Nullable SpeakerView speaker,
    @Nullable String cue,
    @Nullable String medium,
    @Nullable String via,
    @Nullable String said,
    @Nullable String day,
    String rule,
    @Nullable String ruleSays,
    double score,
    int printed,
    List<PassageView> passages) {

  /**
   * Shapes a quotation.
   *
   * @param actor id of the speaker
   */
  public static QuoteView of(CitedQuote quote, @Nullable String actor) {
    String standing = quote.standing();
    return new QuoteView(
        quote.id(),
        ArticleView.of(quote.article()),
        quote.kind(),
        quote.speech(),
        standing == null
            ? null
            : SpeakerView.of(
                quote.speaker(),
                quote.surface(),
                quote.party(),
                Standing.valueOf(standing.toUpperCase(Locale.ROOT)),
                actor),
        quote.cue(),
        quote.medium(),
        quote.via(),
        Words.text(quote.said()),
        Words.text(quote.day()),
        quote.rule(),
        RuleSummary.of(quote.rule()),
        quote.score(),
        quote.printed(),
        quote.passages().stream().map(PassageView::of).toList());
  }
}
