package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Given;

final class PublicationDateTest {
  private static Dated given(String published) {
    Given given = new Given(null, null, published, List.of(), null, null);
    return new DocumentReader(DocumentSettings.none())
        .read(Items.text("The talks went on.", given, null))
        .published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-05-03                         | 2031-05-03 | DAY
          2031-05-03T08:15:00Z               | 2031-05-03 | MINUTE
          2031-05-03T08:15:00.123+02:00      | 2031-05-03 | MINUTE
          2031-05-03 08:15                   | 2031-05-03 | DAY
          20310503                           | 2031-05-03 | DAY
          Sat, 03 May 2031 08:15:00 GMT      | 2031-05-03 | MINUTE
          Sat, 03 May 2031 08:15:00 +0200    | 2031-05-03 | MINUTE
          03 May 31 08:15 EST                | 2031-05-03 | MINUTE
          3 May 2031                         | 2031-05-03 | DAY
          3rd of May 2031                    | 2031-05-03 | DAY
          May 3, 2031 10:15 AM EDT           | 2031-05-03 | MINUTE
          Sept. 3, 2031                      | 2031-09-03 | DAY
          27/03/2031                         | 2031-03-27 | DAY
          03/27/2031                         | 2031-03-27 | DAY
          05/05/2031                         | 2031-05-05 | DAY
          May 2031                           | 2031-05-01 | MONTH
          2031-05                            | 2031-05-01 | MONTH
          """)
  void commonFormsAreRead(String written, LocalDate from, Dated.Precision precision) {
    Dated dated = given(written);
    assertThat(dated.from()).isEqualTo(from);
    assertThat(dated.precision()).isEqualTo(precision);
    assertThat(dated.how()).isEqualTo(Dated.How.GIVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04/05/2031",
        "2231-05-03",
        "1831-05-03",
        "31 June 2031",
        "soon",
        "2031",
        "Monday"
      })
  void whatIsAmbiguousOrImpossibleStaysUnknown(String written) {
    assertThat(given(written)).isEqualTo(Dated.unknown());
  }

  @Test
  void halvesOfTheDayAndZonesAreKept() {
    Dated dated = given("May 3, 2031 10:15 PM EDT");
    assertThat(dated.at().getHour()).isEqualTo(22);
    assertThat(dated.at().getOffset()).isEqualTo(ZoneOffset.ofHours(-4));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example.org/2031/05/03/talks-resume, 2031-05-03",
    "https://news.example.org/world/talks-20310503, 2031-05-03",
    "https://news.example.org/world/2031-05-03-talks, 2031-05-03",
    "https://news.example.org/world/2031/may/03/talks, 2031-05-03",
    "https://news.example.org/talks-rcna20315, ",
    "https://news.example.org/2031/05/, "
  })
  void addressGivesTheDay(String address, LocalDate day) {
    assertThat(PublicationDate.ofAddress(address)).isEqualTo(day);
  }

  @Test
  void datelineGivesTheDayWithItsWords() {
    Document document =
        Items.read("ORLEN, May 3, 2031 (Reuters) - The envoys met on Monday in the old hall.");
    assertThat(document.published().from()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(document.published().evidence().of(document.clean()))
        .isEqualTo("ORLEN, May 3, 2031");
    assertThat(document.agencies()).containsExactly("Reuters");
  }

  @Test
  void lineThatIsADateGivesTheDayButAnUpdateDoesNot() {
    String body = "\n\nThe envoys met on Monday in the old harbour hall and parted without a word.";
    assertThat(
            Items.read("Talks resume in Orlen today\nPublished: 3 May 2031" + body)
                .published()
                .from())
        .isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(Items.read("Talks resume in Orlen today\nUpdated: 3 May 2031" + body).published())
        .isEqualTo(Dated.unknown());
  }

  @Test
  void inputIsTrustedBeforeAddress() {
    Given given = new Given(null, null, "2031-05-04", List.of(), null, null);
    Document document =
        new DocumentReader(DocumentSettings.none())
            .read(Items.text("Talks.", given, "https://news.example.org/2031/05/03/x"));
    assertThat(document.published().from()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void countedDayNeedsTheFirstOne() {
    String text = "The siege of the harbour is now in its 12th day, the mayor said on the radio.";
    assertThat(Items.read(text).published()).isEqualTo(Dated.unknown());
    DocumentSettings settings =
        new DocumentSettings(List.of(), ZoneOffset.UTC, LocalDate.of(2031, 5, 1));
    Dated dated = new DocumentReader(settings).read(Items.text(text)).published();
    assertThat(dated.from()).isEqualTo(LocalDate.of(2031, 5, 12));
    assertThat(dated.how()).isEqualTo(Dated.How.INFERRED);
  }
}
