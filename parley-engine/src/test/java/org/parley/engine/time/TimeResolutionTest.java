package org.parley.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.Damage;
import org.parley.engine.passage.Words;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.TimeValue;

final class TimeResolutionTest {

  @Test
  void reckonsInsideAQuotationFromTheDayItWasSpoken() {
    assertThat(
            TimesTest.times(
                "\"We were shelled last night,\" President Orla Venn said on Sunday.",
                "2031-05-13"))
        .containsExactly("last night => TIME 2031-05-10TNI", "Sunday => DATE 2031-05-11");
  }

  @Test
  void reckonsOutsideOfItFromTheDayOfPublication() {
    assertThat(
            TimesTest.times(
                "\"We were shelled,\" President Orla Venn said on Sunday. Envoys left last night.",
                "2031-05-13"))
        .containsExactly("Sunday => DATE 2031-05-11", "last night => TIME 2031-05-12TNI");
  }

  @Test
  void saysWhichWordsThatDayRestsOn() {
    String text = "The bridge fell on 3 May 2030. That same day the envoys left.";
    Mention that = times(Dating.read(text, "2031-05-14")).get(1);
    TimeValue value = that.time();
    assertThat(value).isNotNull();
    Span words = value.words();
    assertThat(words).isNotNull();
    assertThat(words.of(text)).isEqualTo("3 May 2030");
  }

  @Test
  void aWholeDateRestsOnItsOwnWords() {
    Mention date = times(Dating.read("It fell on 3 May 2030.", null)).get(0);
    assertThat(date.time()).isEqualTo(new TimeValue("DATE", "2030-05-03"));
  }

  @Test
  void tellsAHistoryInTheYearItSpeaksOf() {
    String text =
        "In 1911 the league broke up. In March 1912 the duke marched on Orlen. It fell in June."
            + " In January 1913 he was crowned. On 9 May he died. The league rose again in 1915.";
    assertThat(TimesTest.times(text, "2031-05-14"))
        .contains("June => DATE 1912-06", "9 May => DATE 1913-05-09");
  }

  @Test
  void comparesWithTheSameQuarterOfTheYearBefore() {
    String text = "Profit rose in the first quarter. It was higher than a year earlier.";
    assertThat(TimesTest.times(text, "2031-05-14"))
        .containsExactly("the first quarter => DATE 2031-Q1", "a year earlier => DATE 2030-Q1");
    assertThat(TimesTest.times("It was higher than a year earlier.", "2031-05-14"))
        .containsExactly("a year earlier => DATE 2030");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void readsDamagedTextInOrderAndInside(long round) {
    String sound =
        "\"We met on Sunday, 9 March 2031, at 8 p.m. GMT,\" she said late Monday. Two years later,"
            + " in mid-May, the third-quarter talks of the 1990s went on for 3 1/2 hours that day. ";
    Reading reading =
        Dating.read(new Damage(Damage.SEED + round).of(sound.repeat(5)), "2031-05-14");
    int at = 0;
    for (Mention time : times(reading)) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(time.span().of(reading.document().clean())).isEqualTo(time.surface());
      at = time.span().end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Monday ", "two years ", "the end of the ", "May 3, 2031 and ", "8 p.m. ", "1/"})
  void isLinearInItsWords(String words) {
    Words many = Words.of(words.repeat(400_000 / words.length()));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> new TimeAnalysis().analyse(many));
  }

  private static List<Mention> times(Reading reading) {
    return reading.mentions().stream().filter(m -> m.kind() == Mention.Kind.TIME).toList();
  }
}
