package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Reading;

/** No pass is quadratic: two million characters of one thing are read in a second or two. */
final class LongTextTest {
  private static final int LENGTH = 2_000_000;

  /** Before and behind, so that the gate lets the text through. */
  private static final String ENGLISH =
      "The two sides said on Monday that they would return to the table in the spring. "
          .repeat(200);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"word\" said ",
        "\"We must talk,\" said Orla Venn. ",
        "\"Word. ",
        "word.\" The ",
        "Word.\" ",
        "'word the ",
        "\u00AB ",
        "Kenya demands that Uganda withdraw and ",
        "must be the ",
        "he said ",
        "according to Kenya, ",
        "the minister said. ",
        "President Orla Venn said the Kenyan president wants talks. ",
        "the 1,000 "
      })
  void isReadInLinearTime(String words) {
    String text = ENGLISH + words.repeat(LENGTH / words.length()) + ENGLISH;
    Reading reading =
        Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> new Pipeline(Profile.empty()).read(Articles.text(text)));
    assertThat(reading.document().language()).isEqualTo("en");
    assertThat(reading.passages()).hasSizeGreaterThan(400);
  }
}
