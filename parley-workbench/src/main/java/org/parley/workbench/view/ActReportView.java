package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.ledger.CitedEvent;
import org.parley.model.Event;
import org.parley.model.Participant;

/**
 * One article's report of an act.
 *
 * @param act id of the act that it reports; null in a version that does not count
 * @param trigger the words that tell it
 * @param reportedBy who says so; null where the article says it itself
 * @param dayHow said, by (the day of the article) or unknown
 */
public record ActReportView(
    String id,
    @Nullable String act,
    ArticleView article,
    String type,
    @Nullable String mode,
    String modality,
    List<String> actors,
    List<String> recipients,
    String trigger,
    @Nullable String reportedBy,
    @Nullable String day,
    String dayHow,
    String rule,
    @Nullable String ruleSays,
    double score,
    List<PassageView> passages) {
  public static ActReportView of(CitedEvent cited) {
    Event event = cited.event();
    return new ActReportView(
        cited.id(),
        cited.group(),
        ArticleView.of(cited.article()),
        Words.word(event.type()),
        event.mode(),
        Words.word(event.modality()),
        event.actors().stream().map(Participant::name).toList(),
        event.recipients().stream().map(Participant::name).toList(),
        cited.trigger(),
        event.reportedBy(),
        Words.text(cited.day()),
        Words.how(cited.day(), cited.daySaid()),
        event.basis().rule(),
        RuleSummary.of(event.basis().rule()),
        event.basis().score(),
        PassageView.of(event));
  }
}
