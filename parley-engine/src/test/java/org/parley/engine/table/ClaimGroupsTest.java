package org.parley.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Corroboration;
import org.parley.model.Stance;

class ClaimGroupsTest {
  private static final String OFFER = "Arland is ready to stay out of the Reed Pact.";

  private static Told offer(String outlet, String day, String sentence) {
    return Told.by(outlet, day)
        .says(sentence)
        .position("Arland", Stance.OFFER, "neutrality", "stay out of the Reed Pact")
        .about("Reed Pact");
  }

  private static List<ClaimGroup> groups(Told... told) {
    List<Article> articles = new ArrayList<>();
    for (Told one : told) {
      articles.add(one.article());
    }
    List<ClaimGroup> groups = new ClaimGroups().derive(articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(new ClaimGroups().derive(articles)).isEqualTo(groups);
    }
    return groups;
  }

  private static void assertCounts(ClaimGroup group, int reports, int independent) {
    Corroboration corroboration = group.corroboration();
    assertThat(List.of(corroboration.reports(), corroboration.independent()))
        .containsExactly(reports, independent);
  }

  @Test
  void countsTheSameWordsAsOneIndependentReport() {
    List<ClaimGroup> groups =
        groups(offer("Gull Post", "2031-03-04", OFFER), offer("Heron News", "2031-03-04", OFFER));
    assertThat(groups).hasSize(1);
    assertCounts(groups.get(0), 2, 1);
    assertThat(groups.get(0).outlets()).containsExactly("Gull Post", "Heron News");
  }

  @Test
  void countsOtherWordsOfTheSameDayAsTwoIndependentReports() {
    List<ClaimGroup> groups =
        groups(
            offer("Gull Post", "2031-03-04", OFFER),
            offer("Heron News", "2031-03-04", "It could stay out of the Reed Pact, Arland said."));
    assertThat(groups).hasSize(1);
    assertCounts(groups.get(0), 2, 2);
  }

  @Test
  void neverCountsAnArticleThatSharesHalfOfItsSentencesAsIndependent() {
    String weather = "Rain fell on the harbour for the whole of the day.";
    List<ClaimGroup> groups =
        groups(
            offer("Gull Post", "2031-03-04", OFFER)
                .says(weather)
                .says("Four ships waited outside the mole until the evening."),
            offer("Heron News", "2031-03-04", "It could stay out of the Reed Pact, Arland said.")
                .says(weather));
    assertCounts(groups.get(0), 2, 1);
  }

  @Test
  void putsALateReprintOnTheDayOfItsFirstPrinting() {
    List<ClaimGroup> groups =
        groups(
            offer("Gull Post", "2031-03-04", OFFER),
            offer("Heron News", "2031-03-06", OFFER),
            offer("Tern Times", "2031-03-06", "It could stay out of the Reed Pact, Arland said."));
    assertThat(groups)
        .extracting(ClaimGroup::day)
        .containsExactly(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 3, 6));
    assertCounts(groups.get(0), 2, 1);
  }

  @Test
  void goesByTheDaySaidBeforeTheDayOfTheArticle() {
    List<ClaimGroup> groups =
        groups(
            offer("Gull Post", "2031-03-06", OFFER).said("2031-03-04"),
            offer("Heron News", "2031-03-04", "It could stay out of the Reed Pact, Arland said."));
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).daySaid()).isTrue();
  }

  @Test
  void keepsOtherObjectsAndOtherDaysApart() {
    assertThat(
            groups(
                offer("Gull Post", "2031-03-04", OFFER),
                offer("Heron News", "2031-03-04", "It could stay out of the Reed Pact, it said.")
                    .about("Moss League"),
                offer(
                    "Tern Times", "2031-03-05", "It may stay out of the Reed Pact, Arland said.")))
        .hasSize(3);
  }

  @Test
  void keepsUndatedArticlesApartUnlessTheySayTheSameWords() {
    List<ClaimGroup> groups =
        groups(
            offer("Gull Post", null, OFFER),
            offer("Heron News", null, OFFER),
            offer("Tern Times", null, "It could stay out of the Reed Pact, Arland said."));
    assertThat(groups)
        .extracting(group -> group.corroboration().reports())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void letsOwnWordsStandForTheGroupBeforeThoseOfAnOpponent() {
    List<ClaimGroup> groups =
        groups(
            offer("Gull Post", "2031-03-04", "Borland says it may stay out of the Reed Pact.")
                .toldBy("Borland"),
            offer("Heron News", "2031-03-04", OFFER));
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).hollow()).isFalse();
    assertThat(groups.get(0).best().ownWords()).isTrue();
    assertThat(groups.get(0).toldBy()).containsExactly("Borland");
  }

  @Test
  void takesTimeThatGrowsWithTheNumberOfCopies() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      articles.add(
          offer("Outlet " + i, "2031-03-04", OFFER)
              .says("Every one of these papers prints this very sentence.")
              .says("Only the paper number " + i + " prints this one.")
              .article());
    }
    List<ClaimGroup> groups = new ClaimGroups().derive(articles);
    assertThat(groups).hasSize(1);
    assertCounts(groups.get(0), 5000, 1);
  }
}
