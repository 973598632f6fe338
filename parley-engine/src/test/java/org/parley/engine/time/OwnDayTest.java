package org.parley.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.model.Dated;
import org.parley.model.Reading;
import org.parley.model.Span;

final class OwnDayTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

  private static Dated of(String text) {
    return Dating.read(text, null).document().published();
  }

  private static String filled(String words) {
    return "The two sides have talked for long and want to go on in the capital of the neighbour. "
            .repeat(8)
        + words
        + " The head of the council has said little of what was agreed in the long talks.";
  }

  @Test
  void todayBesideAWholeDateIsThatDay() {
    Reading reading = Dating.read(filled("The envoys meet today, 14 May 2031, in Orlen."), null);
    Dated dated = reading.document().published();
    assertThat(dated.dayOrNull()).isEqualTo(DAY);
    assertThat(dated.how()).isEqualTo(Dated.How.TEXT);
    Span words = dated.evidence();
    assertThat(words).isNotNull();
    assertThat(words.of(reading.document().clean())).isEqualTo("today, 14 May 2031");
  }

  @Test
  void todayInAQuotationIsNot() {
    assertThat(of(filled("\"From today, 14 May 2031, it holds,\" he said.")).dayOrNull()).isNull();
  }

  @Test
  void twoDaysThatAreTodayAreUnknown() {
    Dated dated =
        of(filled("It ends today, 14 May 2031, he wrote. It ends today, 15 May 2031, she wrote."));
    assertThat(dated.dayOrNull()).isNull();
  }

  @Test
  void aCountedDayFromADatedBeginningIsThatDay() {
    Dated dated = of(filled("The siege began on 3 May 2031. It is now in its 12th day."));
    assertThat(dated.dayOrNull()).isEqualTo(DAY);
    assertThat(dated.how()).isEqualTo(Dated.How.INFERRED);
  }

  @Test
  void aCountedDayWithoutABeginningIsUnknown() {
    assertThat(of(filled("The siege is now in its 12th day.")).precision())
        .isEqualTo(Dated.Precision.UNKNOWN);
  }

  @Test
  void aCountedWeekFromADatedBeginningIsThatWeek() {
    Dated dated = of(filled("The siege began on 3 May 2031. It is now in its second week."));
    assertThat(dated.from()).isEqualTo(LocalDate.of(2031, 5, 10));
    assertThat(dated.to()).isEqualTo(LocalDate.of(2031, 5, 16));
    assertThat(dated.dayOrNull()).isNull();
  }

  @Test
  void twoCountsThatDifferSettleNothing() {
    Dated dated =
        of(
            filled(
                "The siege began on 3 May 2031. It is now in its second week. The strike is now in"
                    + " its 12th day."));
    assertThat(dated.dayOrNull()).isNull();
  }

  @Test
  void aLineOfTheLastChangeIsTheLatestThatItMayBe() {
    Dated dated = of("Talks go on\n\nUpdated 14 May 2031 10:14\n\n" + filled("They met."));
    assertThat(dated.to()).isEqualTo(DAY);
    assertThat(dated.from()).isEqualTo(DAY.minusDays(6));
    assertThat(dated.dayOrNull()).isNull();
  }

  @Test
  void aSentenceOfAChangeIsNone() {
    Dated dated =
        of(
            filled(
                "Updated lists of prisoners were handed over on 14 May 2029 in Orlen, she said."));
    assertThat(dated.to()).isNotEqualTo(LocalDate.of(2029, 5, 14));
  }

  @Test
  void aWeekdayBesideADatedEventIsARangeOfDays() {
    Dated dated =
        of(
            "Envoys meet in Orlen, Wednesday, May 14, 2031. The foreign minister said on Wednesday"
                + " that the two sides had agreed. The council said on Wednesday it would vote. The"
                + " envoys will return to the capital on Thursday to go on with the talks.");
    assertThat(dated.from()).isEqualTo(DAY);
    assertThat(dated.to()).isEqualTo(DAY.plusDays(1));
    assertThat(dated.dayOrNull()).isNull();
    assertThat(dated.how()).isEqualTo(Dated.How.INFERRED);
    assertThat(dated.evidence()).isNotNull();
  }

  @Test
  void aDateThatItsWeekdayBeliesIsNoClue() {
    Dated dated = of(filled("Envoys meet in Orlen, Friday, May 14, 2031. He spoke on Friday."));
    assertThat(dated.precision()).isEqualTo(Dated.Precision.UNKNOWN);
  }

  @Test
  void anOldPictureIsNoClue() {
    Dated dated =
        of(filled("Envoys meet in Orlen in this Wednesday, May 14, 2031 file photo. He spoke."));
    assertThat(dated.precision()).isEqualTo(Dated.Precision.UNKNOWN);
  }

  @Test
  void withoutADateItIsUnknown() {
    assertThat(of(filled("He said on Monday that they had agreed yesterday.")).precision())
        .isEqualTo(Dated.Precision.UNKNOWN);
  }

  @Test
  void whatTheInputGivesStands() {
    Dated dated =
        Dating.read(filled("The envoys meet today, 14 May 2031, in Orlen."), "2031-05-20")
            .document()
            .published();
    assertThat(dated.dayOrNull()).isEqualTo(LocalDate.of(2031, 5, 20));
    assertThat(dated.how()).isEqualTo(Dated.How.GIVEN);
  }
}
