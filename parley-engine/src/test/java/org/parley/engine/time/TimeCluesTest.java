package org.parley.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeCluesTest {
  private static TimeClues of(String... passages) {
    return TimeClues.of(List.of(passages));
  }

  @Test
  void weekdaysThatLookBackAreApartFromThoseAhead() {
    TimeClues clues = of("The envoy left on Monday.", "They will meet on Friday.");
    assertThat(clues.weekdays()).containsExactly(1);
    assertThat(clues.ahead()).containsExactly(5);
  }

  @Test
  void anEveningIsLate() {
    TimeClues clues = of("The bridge fell on Sunday night.", "He spoke on Monday morning.");
    assertThat(clues.weekdays()).containsExactly(7, 1);
    assertThat(clues.late()).containsExactly(7);
  }

  @Test
  void theDaysBesideTheArticlesOwnAreCounted() {
    TimeClues clues = of("Talks failed yesterday.", "They go on today, and tonight, and tomorrow.");
    assertThat(clues.yesterday()).isEqualTo(1);
    assertThat(clues.today()).isEqualTo(2);
    assertThat(clues.tomorrow()).isEqualTo(1);
    assertThat(clues.weekdays()).isEmpty();
  }

  @Test
  void daysFurtherAwayAreNoneOfThem() {
    TimeClues clues = of("He left three days ago and returns in two days.");
    assertThat(clues.yesterday() + clues.today() + clues.tomorrow()).isZero();
  }

  @Test
  void datesKeepTheYearThatIsSaid() {
    assertThat(of("On Tuesday, 4 March, and on 5 May 2031.").dates())
        .containsExactly(
            new TimeClues.NamedDate(0, 3, 4, 2), new TimeClues.NamedDate(2031, 5, 5, 0));
  }
}
