package org.parley.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Dated;
import org.parley.model.Figure;
import org.parley.model.FigureKind;

/** Which numbers are figures: how many, of what, whose, where, when, told by whom. */
final class FigureReadingTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1119    | 1119    | Shelling killed 1,119 people.
          2500000 | 2500000 | Some 2.5 million people have fled the country.
          44      | 44      | Forty-four people were killed.
          206     | 206     | Two hundred and six people were killed.
          1250    | 1250    | One thousand two hundred and fifty people were killed.
          24      | 24      | Two dozen people were killed.
          500000  | 500000  | Half a million people have fled the country.
          7000    | 15000   | Between 7,000 and 15,000 soldiers have died.
          10000000| 15000000| The war has displaced 10 to 15 million people.
          70000   | 80000   | The army lost 70 to 80,000 soldiers.
          300     | 400     | The raid killed 300-400 people.
          2       | 3       | Two or three people were killed.
          4000    | 4000    | The raid killed 4 000 people.
          12      | 12      | The toll rose from 10 to 12.
          """)
  void readsNumbersAndRanges(double low, double high, String text) {
    Figure figure = last(text);
    assertThat(figure.low()).isEqualTo(low);
    assertThat(figure.high()).isEqualTo(high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.25 | A quarter of the population has fled.
          0.01 | The law cost one per cent of the population their homes.
          0.4  | Strikes destroyed 40 percent of the power plants.
          0.2  | The rebels control one in five villages of the territory.
          """)
  void aShareIsAFraction(double share, String text) {
    List<Figure> figures = figures(text);
    if (!figures.isEmpty()) {
      assertThat(figures.get(0).low()).isEqualTo(share);
      assertThat(figures.get(0).kind()).isEqualTo(FigureKind.SHARE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man of 45 was killed.",
        "Orla Venn, 45, was killed in the raid.",
        "A 45-year-old man was killed.",
        "Two sailors aged 19 and 20 spoke of those killed.",
        "He was killed on 12 May 2031.",
        "The envoys died in 2014.",
        "The shelling killed people at 7.30 in the evening.",
        "Fire killed the trees along 12 miles of the road.",
        "The town lost its bridge in 45 minutes.",
        "The plan to kill the tax died by 212 votes to 45.",
        "Bread sells for $4 in the town where people were killed.",
        "Oil rose to $100 a barrel after people were killed.",
        "T-72 tanks were destroyed.",
        "Resolution 1701 did not save those killed.",
        "Article 5 was invoked after people were killed.",
        "Call 555-1234 if you know those killed.",
        "The alliance has 30 members.",
        "Dozens of people were killed.",
        "Hundreds of thousands of people have fled.",
        "The third soldier was killed.",
        "One of the envoys said that people were killed.",
        "Two journalists wrote of the killed.",
        "Some 52 percent of voters backed the party.",
        "Prices rose by 12 percent after people were killed.",
        "If 20 people are killed, the truce ends.",
        "The ship can carry 40 missiles.",
        "The raids have not killed 40 people.",
        "The war kills 40 people a day."
      })
  void whatCountsNothingIsNoFigure(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void countsOfTwoPartiesStandSideBySideEachWithItsReporter() {
    String text =
        "The United Nations has confirmed 1,119 civilian deaths and 1,790 injuries but says the"
            + " real toll is higher. Peru said on Sunday 139 children had been killed and more than"
            + " 205 wounded.";
    List<Figure> figures = figures(text);
    assertThat(figures).hasSize(4);
    assertThat(figures)
        .extracting(Figure::kind)
        .containsExactly(
            FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.KILLED, FigureKind.WOUNDED);
    assertThat(figures)
        .extracting(FigureReadingTest::reporter)
        .containsExactly("United Nations", "United Nations", "Peru", "Peru");
    // Nothing is added up.
    assertThat(figures).extracting(Figure::low).containsExactly(1119.0, 1790.0, 139.0, 205.0);
    assertThat(figures.get(3).high()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway      | Norway said 12 people were killed.
          Norway      | Twelve people were killed, according to Norway.
          Norway      | Norway put the toll at 12.
          Norway      | By Norway's count, 12 people were killed.
          Orla Venn   | Orla Venn, the mayor, said 12 people were killed.
          Norway      | It was revealed by Norway that 12 people were killed.
          -           | Twelve people were killed.
          -           | Norway fired missiles and 12 people were killed.
          """)
  void whoGivesTheNumber(String reporter, String text) {
    assertThat(reporter(last(text))).isEqualTo(reporter.equals("-") ? null : reporter);
  }

  @Test
  void aNumberTakesItsKindFromItsOwnVerb() {
    List<Figure> figures = figures("The raid killed at least 19 people and injured another 62.");
    assertThat(figures)
        .extracting(Figure::kind)
        .containsExactly(FigureKind.KILLED, FigureKind.WOUNDED);
    assertThat(figures.get(0).high()).isNull();
  }

  @Test
  void partsOfANumberAreOfItsKind() {
    List<Figure> figures =
        figures("At least 20 people, including four children, were killed, 12 of them in Lima.");
    assertThat(figures).extracting(Figure::low).containsExactly(20.0, 4.0, 12.0);
    assertThat(figures).extracting(Figure::kind).containsOnly(FigureKind.KILLED);
  }

  @Test
  void goesOnFromTheSentenceBefore() {
    List<Figure> figures =
        figures(
            "The agency said 1.4 million people have fled the country. Of those, 700,000 went to"
                + " Chile, 200,000 to Peru.");
    assertThat(figures).extracting(Figure::kind).containsOnly(FigureKind.FLED).hasSize(3);
    assertThat(figures.get(2).place()).isEqualTo("Peru");
  }

  @Test
  void killedAndWoundedInOneNumberIsOther() {
    assertThat(last("At least 70 soldiers have been killed or wounded.").kind())
        .isEqualTo(FigureKind.OTHER);
  }

  @Test
  void equipmentLostIsNotEquipmentHeld() {
    assertThat(last("The army lost much equipment, including 12 tanks.").kind())
        .isEqualTo(FigureKind.LOSSES_EQUIPMENT);
    assertThat(last("The army has 12 tanks at the border.").kind()).isEqualTo(FigureKind.WEAPONS);
  }

  @Test
  void namesWhatIsCountedWhoseAndWhere() {
    String text = "The raid killed 40 Chilean soldiers in Lima.";
    Figure figure = last(text);
    assertThat(figure.counted()).isNotNull();
    assertThat(figure.counted().of(text)).isEqualTo("Chilean soldiers");
    assertThat(figure.side()).isEqualTo("Chile");
    assertThat(figure.place()).isEqualTo("Lima");
    assertThat(figure.span().of(text)).isEqualTo("40");
  }

  @Test
  void whoLosesThemIsTheSide() {
    assertThat(last("The Chilean army has lost 400 soldiers.").side()).isEqualTo("Chile");
  }

  @Test
  void aForecastIsMarked() {
    assertThat(last("The number of refugees could reach 10 million.").predicted()).isTrue();
    assertThat(last("Ten people were killed.").predicted()).isFalse();
  }

  @Test
  void timesAreThoseOfTheClauseAndUnknownElse() {
    assertThat(last("Ten people were killed on 3 March 2031.").time().from())
        .isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(last("Norway said on Sunday ten people were killed.").time())
        .isEqualTo(Dated.unknown());
    assertThat(last("Ten people have been killed since the war began.").time())
        .isEqualTo(Dated.unknown());
  }

  @Test
  void aTotalSinceADayRunsToTheDayOfTheArticle() {
    Dated time = last("Ten people have been killed since 3 March 2031.").time();
    assertThat(time.from()).isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(time.to()).isEqualTo(PUBLISHED);
  }

  @Test
  void aTotalOfTheConflictRunsFromTheFirstDayOfTheProfile() {
    Profile profile =
        new Profile(
            new Profile.Conflict("x", LocalDate.of(2031, 1, 5)),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Figure figure =
        new Pipeline(profile)
            .read(Articles.text("Ten people have been killed since the war began."))
            .figures()
            .get(0);
    assertThat(figure.time().interval()).isEqualTo("2031-01-05/" + PUBLISHED);
  }

  @Test
  void aLongLineOfNumbersIsReadInTime() {
    String line = "1,119 ".repeat(150) + "people were killed.";
    assertThat(new ArrayList<>(figures(line))).hasSizeLessThan(200);
  }

  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 4);

  private static String reporter(Figure figure) {
    return figure.reporter() == null ? null : figure.reporter().name();
  }

  private static Figure last(String text) {
    List<Figure> figures = figures(text);
    assertThat(figures).as(text).isNotEmpty();
    return figures.get(figures.size() - 1);
  }

  private static List<Figure> figures(String text) {
    return PIPELINE.read(Articles.text(text)).figures();
  }
}
