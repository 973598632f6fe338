package org.parley.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.engine.profile.Profile;
import org.parley.engine.profile.ProfileFault;
import org.parley.engine.profile.ProfileReader;
import org.parley.model.Stance;

class TableMakerTest {
  private static final List<Article> ARTICLES = Talks.articles();

  private static Profile profile() {
    try {
      return ProfileReader.read(
          "parties: [{name: Arland, aliases: [the Arl]}, {name: Borland}, {name: Corland}]\n"
              + "issues: [{name: fishing, words: [nets]}]\n");
    } catch (ProfileFault e) {
      throw new IllegalStateException(e);
    }
  }

  private static NegotiatingTable table(View view) {
    return new TableMaker(profile(), view).derive(ARTICLES);
  }

  private static Cell cell(NegotiatingTable table, String issue, String party) {
    return table.rows().stream()
        .filter(row -> row.issue().equals(issue))
        .map(row -> row.cells().get(party))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isTheSameForEveryOrderOfTheArticles() {
    NegotiatingTable table = table(View.all());
    List<Article> articles = new ArrayList<>(ARTICLES);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(new TableMaker(profile(), View.all()).derive(articles)).isEqualTo(table);
    }
  }

  @Test
  void ordersRowsAsTheGuidelinesAndPartiesAsTheProfile() {
    NegotiatingTable table = table(View.all());
    assertThat(table.rows())
        .extracting(NegotiatingTable.Row::issue)
        .containsExactly("ceasefire", "territory", "neutrality", "prisoners", "fishing", "other");
    assertThat(table.parties()).containsExactly("Arland", "Borland", "Corland", "Dunland");
  }

  @Test
  void saysHowManyPartiesHaveNoColumn() {
    NegotiatingTable table =
        new TableMaker(Profile.empty(), new View(null, List.of(), List.of(), 2)).derive(ARTICLES);
    assertThat(table.parties()).containsExactly("Arland", "Borland");
    assertThat(table.moreParties()).containsExactly("Corland", "Dunland");
  }

  @Test
  void showsThatAPartyTurned() {
    Cell cell = cell(table(View.all()), "neutrality", "Arland");
    assertThat(cell.moved())
        .isEqualTo(new Cell.Move(Stance.OFFER, Stance.REJECT, LocalDate.of(2031, 5, 8)));
    assertThat(cell.history()).hasSize(2);
  }

  @Test
  void dropsWhatWasSaidAfterTheDay() {
    Cell cell = cell(table(View.all().asOf(LocalDate.of(2031, 4, 1))), "neutrality", "Arland");
    assertThat(cell.now().stance()).isEqualTo(Stance.OFFER);
    assertThat(cell.moved()).isNull();
  }

  @Test
  void leavesUndatedPositionsOutOfATableAsOfADay() {
    NegotiatingTable table = table(View.all().asOf(LocalDate.of(2031, 4, 1)));
    assertThat(table.coverage().undatedLeftOut()).isEqualTo(1);
    assertThat(table.rows()).extracting(NegotiatingTable.Row::issue).doesNotContain("other");
  }

  @Test
  void readsOppositeActsOfOneDayAsMixed() {
    Cell cell = cell(table(View.all()), "territory", "Borland");
    assertThat(cell.mixed()).isTrue();
  }

  private static Cell cell(Told... told) {
    List<Article> articles = new ArrayList<>();
    for (Told one : told) {
      articles.add(one.article());
    }
    return new TableMaker(Profile.empty(), View.all())
        .derive(articles)
        .rows()
        .get(0)
        .cells()
        .get("Arland");
  }

  private static Told act(String day, Stance stance, String words) {
    return Told.by("Gull Post", day).says(words).position("Arland", stance, "territory", words);
  }

  @Test
  void readsADemandBesideARefusalOfSomethingElseAsNeitherMixedNorATurn() {
    Told demand = act("2031-03-04", Stance.DEMAND, "the whole of its land");
    assertThat(cell(demand, act("2031-03-04", Stance.REJECT, "any cession")).mixed()).isFalse();
    assertThat(cell(demand, act("2031-03-05", Stance.REJECT, "any cession")).moved()).isNull();
    assertThat(
            cell(
                    act("2031-03-04", Stance.DEMAND, "the Spit").about("the Spit"),
                    act("2031-03-05", Stance.REJECT, "no more Spit").about("The Spit"))
                .moved())
        .isNotNull();
  }

  @Test
  void findsTheFirstDayOfATurnBehindLaterDaysOfTheSameSide() {
    Cell cell =
        cell(
            act("2031-03-01", Stance.OFFER, "a lease"),
            act("2031-03-04", Stance.REJECT, "any lease"),
            act("2031-04-10", Stance.OFFER, "a long lease"),
            act("2031-05-08", Stance.ACCEPT, "the lease"));
    assertThat(cell.moved())
        .isEqualTo(new Cell.Move(Stance.REJECT, Stance.ACCEPT, LocalDate.of(2031, 4, 10)));
  }

  @Test
  void isHollowWhereOnlyTheOpponentSaysSo() {
    Cell cell = cell(table(View.all()), "ceasefire", "Arland");
    assertThat(cell.hollow()).isTrue();
    assertThat(cell.now().toldBy()).containsExactly("Borland");
    assertThat(cell.moved()).isNull();
    assertThat(cell.own()).isNotNull();
    assertThat(cell.own().stance()).isEqualTo(Stance.REJECT);
  }

  @Test
  void findsAPartyByItsAliasAndAnIssueByItsId() {
    NegotiatingTable table =
        table(View.all().parties(List.of("THE ARL")).issues(List.of("neutrality")));
    assertThat(table.parties()).containsExactly("Arland");
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void sumsItsHistoriesToItsCount() {
    NegotiatingTable table = table(View.all());
    int shown =
        table.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .mapToInt(cell -> cell.history().size())
            .sum();
    assertThat(table.coverage().positions()).isEqualTo(shown);
    assertThat(table.coverage().undated()).isEqualTo(1);
    assertThat(table.coverage().foreign()).isEqualTo(1);
  }

  @Test
  void isEmptyWithoutArticles() {
    NegotiatingTable table = new TableMaker(Profile.empty(), View.all()).derive(List.of());
    assertThat(table.rows()).isEmpty();
    assertThat(table.coverage().first()).isNull();
  }
}
