package org.parley.engine.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.model.Dated;
import org.parley.model.Given;
import org.parley.model.Mention;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/** An article that is read with the day that other articles told. */
final class ToldDayTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
  private static final String TEXT =
      "The two sides have talked for long in the old customs house of the harbour. The mayor of the"
          + " town left on Monday, and nobody has seen him since.";

  private static Reading read(String text, Dated told) {
    RawItem item =
        new RawItem("0f", "in", "", null, null, RawItem.MediaType.TEXT, text, Given.nothing());
    return Parley.with(Profile.empty()).read(item, told);
  }

  private static List<String> values(Reading reading) {
    return reading.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.TIME && mention.time() != null)
        .map(mention -> Objects.requireNonNull(mention.time()).value())
        .toList();
  }

  @Test
  void itsWeekdaysAreReckonedFromIt() {
    Dated told = Dated.day(DAY, Dated.How.INFERRED, null);
    Reading reading = read(TEXT, told);
    assertThat(reading.document().published()).isEqualTo(told);
    assertThat(values(reading)).containsExactly("2031-05-12");
    assertThat(values(read(TEXT, Dated.unknown()))).isEmpty();
  }

  @Test
  void severalDaysAreNoDayToReckonFrom() {
    Dated told =
        new Dated(DAY, DAY.plusDays(2), null, Dated.Precision.MONTH, Dated.How.INFERRED, null);
    Reading reading = read(TEXT, told);
    assertThat(reading.document().published()).isEqualTo(told);
    assertThat(values(reading)).isEmpty();
  }

  @Test
  void aDayOfItsOwnStands() {
    Reading reading =
        read(
            TEXT + " It ends today, 20 May 2031, the mayor wrote to the council.",
            Dated.day(DAY, Dated.How.INFERRED, null));
    assertThat(reading.document().published().dayOrNull()).isEqualTo(LocalDate.of(2031, 5, 20));
  }
}
