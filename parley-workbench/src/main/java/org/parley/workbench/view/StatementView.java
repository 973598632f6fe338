package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.ledger.CitedStatement;
import org.parley.model.Position;
import org.parley.model.Speaker;

/**
 * One printing of a position in one article.
 *
 * @param conditions words of conditions that are no part of the content
 * @param ruleSays what the rule reads, in a line; null where it is not known any more
 * @param score 0 to 1
 * @param copyOf where the same words were printed first in the group
 */
public record StatementView(
    String claim,
    @Nullable String group,
    ArticleView article,
    String party,
    String stance,
    String issue,
    List<String> object,
    List<String> addressee,
    String content,
    List<String> conditions,
    @Nullable SpeakerView speaker,
    @Nullable String toldBy,
    boolean ownWords,
    @Nullable String said,
    @Nullable String day,
    String rule,
    @Nullable String ruleSays,
    double score,
    List<PassageView> passages,
    @Nullable Copy copyOf) {

  /** The first printing of the same words. */
  public record Copy(String claim, String article) {}

  public static StatementView of(CitedStatement cited) {
    Position position = cited.statement().position();
    Speaker speaker = position.speaker();
    CitedStatement.Origin origin = cited.origin();
    return new StatementView(
        cited.claim(),
        cited.group(),
        ArticleView.of(cited.article()),
        position.party(),
        Words.word(position.stance()),
        position.issue(),
        position.object(),
        position.addressee(),
        cited.statement().content(),
        cited.statement().conditions(),
        speaker == null
            ? null
            : SpeakerView.of(
                speaker.name(),
                cited.surface(),
                speaker.party(),
                speaker.standing(),
                cited.actor()),
        position.toldBy(),
        cited.statement().ownWords(),
        Words.text(position.said()),
        Words.text(cited.day()),
        position.basis().rule(),
        RuleSummary.of(position.basis().rule()),
        position.basis().score(),
        PassageView.of(position),
        origin == null ? null : new Copy(origin.claim(), origin.article()));
  }
}
