package org.parley.workbench.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.ActWords;
import org.parley.ledger.CitedEvent;
import org.parley.ledger.CitedEventGroup;

/**
 * An act and all that report it.
 *
 * @param quad 1 and 2: cooperation in words and in deeds; 3 and 4: conflict in words and in deeds
 * @param words who does what to whom, in a line
 * @param verb what is done, up to those to whom
 * @param modality actual, future, hypothetical, negated or historical
 * @param dayHow said, by (the day of an article) or unknown
 * @param toldBy who says so where no article does in its own voice
 * @param best the report whose words stand for it
 */
public record ActView(
    String id,
    String type,
    int quad,
    String words,
    String verb,
    @Nullable String mode,
    String modality,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable String day,
    @Nullable String until,
    String dayHow,
    List<String> toldBy,
    int reports,
    int independent,
    int statements,
    List<String> outlets,
    ActReportView best) {

  /** An act with its reports; of more than some only the first. */
  public record Open(@JsonUnwrapped ActView act, List<ActReportView> printings) {
    public static Open of(CitedEventGroup group, List<CitedEvent> reports) {
      return new Open(ActView.of(group), reports.stream().map(ActReportView::of).toList());
    }
  }

  public static ActView of(CitedEventGroup group) {
    return new ActView(
        group.id(),
        Words.word(group.type()),
        group.type().quad(),
        ActWords.of(group),
        ActWords.verb(group),
        group.mode(),
        Words.word(group.modality()),
        group.contexts(),
        group.actors(),
        group.recipients(),
        group.place(),
        Words.text(group.day()),
        Words.text(group.until()),
        Words.how(group.day(), group.daySaid()),
        group.toldBy(),
        group.reports(),
        group.independent(),
        group.events(),
        group.outlets(),
        ActReportView.of(group.best()));
  }
}
