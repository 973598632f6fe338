package org.parley.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.engine.Articles;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.model.Position;

/** What one article leaves open of a speaker, another may tell. */
class SpeakerSidesTest {
  private static final Parley PARLEY = Parley.with(Profile.empty());

  private static Article article(String text) {
    return Article.of(PARLEY.read(Articles.text(text)));
  }

  private static List<Position> accepted(List<Article> articles) {
    List<Position> positions = new ArrayList<>();
    for (Article article : new SpeakerSides().derive(articles)) {
      article.statements().stream()
          .map(Statement::position)
          .filter(p -> p.party().equals("Kenya"))
          .forEach(positions::add);
    }
    return positions;
  }

  private static final Article OPEN =
      article("Kenya agreed to a ceasefire, Foreign Minister Oskar Lindqvist said.");
  private static final Article TELLING =
      article("Norway rejected the sanctions, Norwegian Foreign Minister Oskar Lindkvist said.");

  @Test
  void aMinisterOfAnotherStateIsTheTeller() {
    assertThat(accepted(List.of(OPEN, TELLING)))
        .extracting(Position::toldBy)
        .containsExactly("Norway");
  }

  @Test
  void nothingIsGuessedWithoutAnotherArticle() {
    assertThat(accepted(List.of(OPEN))).extracting(Position::toldBy).containsOnlyNulls();
  }

  @Test
  void twoOfOneNameOnTwoSidesSettleNothing() {
    Article other = article("Ghana rejected the sanctions, Ghanaian envoy Oskar Lindqvist said.");
    assertThat(accepted(List.of(OPEN, TELLING, other)))
        .extracting(Position::toldBy)
        .containsOnlyNulls();
  }

  @Test
  void noOrderMatters() {
    List<Article> articles = new ArrayList<>(List.of(OPEN, TELLING));
    Collections.shuffle(articles, new Random(7));
    assertThat(accepted(articles)).extracting(Position::toldBy).containsExactly("Norway");
  }

  private static final Article OF_HERSELF =
      article("Talks began on Monday. President Ada Otieno demanded a ceasefire, and left.");

  private static long positionsOf(String party, List<Article> articles) {
    return new SpeakerSides()
        .derive(articles).stream()
            .flatMap(article -> article.statements().stream())
            .filter(statement -> statement.position().party().equals(party))
            .count();
  }

  @Test
  void aPresidentsWordsAreHerStatesWhereOtherArticlesSayWhichItIs() {
    Article other = article("Rain fell. Kenyan President Ada Otieno opened a bridge.");
    assertThat(OF_HERSELF.unsided()).hasSize(1);
    assertThat(positionsOf("Kenya", List.of(OF_HERSELF, other))).isEqualTo(1);
    assertThat(positionsOf("Kenya", List.of(other, OF_HERSELF))).isEqualTo(1);
  }

  @Test
  void theyNeverContradictWhatTheirArticleSaysOutright() {
    Article both =
        article(
            "Kenya rejected a ceasefire on Sunday, its foreign ministry said. President Ada Otieno"
                + " demanded a ceasefire, and left.");
    Article other = article("Rain fell. Kenyan President Ada Otieno opened a bridge.");
    assertThat(both.unsided()).hasSize(1);
    assertThat(positionsOf("Kenya", List.of(both, other))).isEqualTo(1);
  }

  @Test
  void theyStayOutWhereNoneSaysItOrItIsSomebodyElse() {
    Article another = article("Rain fell. Kenyan President Joy Otieno opened a bridge.");
    Article former = article("Rain fell. Former Kenyan President Ada Otieno opened a bridge.");
    assertThat(positionsOf("Kenya", List.of(OF_HERSELF))).isZero();
    assertThat(positionsOf("Kenya", List.of(OF_HERSELF, another))).isZero();
    assertThat(positionsOf("Kenya", List.of(OF_HERSELF, former))).isZero();
    assertThat(positionsOf("", List.of(OF_HERSELF, another))).isZero();
  }

  @Test
  void spellingsAreNearOnlyWithTheSameBeginning() {
    assertThat(SpeakerSides.isNear("davrenik", "dovrenick")).isTrue();
    assertThat(SpeakerSides.isNear("lavrov", "kovrov")).isFalse();
    assertThat(SpeakerSides.isNear("wang", "wong")).isFalse();
  }
}
