package org.parley.engine.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Dated;
import org.parley.model.Passage;
import org.parley.model.Span;

final class OutletHabitsTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

  private static List<Passage> passages(String text) {
    Span span = new Span(0, text.length());
    return List.of(new Passage("p", "d", span, Passage.Kind.SENTENCE, 0, "", text));
  }

  private static ArticleWords article(String outlet, String text) {
    return new ArticleWords("d", outlet, Dated.day(DAY, Dated.How.GIVEN, null), passages(text));
  }

  @Test
  void theFirstWeekdayIsTheOneThatStandsFirst() {
    assertThat(OutletHabits.firstWeekday(passages("The talks of today end on Friday or Monday.")))
        .isEqualTo(5);
    assertThat(OutletHabits.firstWeekday(passages("On Wednesday."))).isEqualTo(3);
  }

  @Test
  void otherDaysAreNone() {
    assertThat(OutletHabits.firstWeekday(passages("A birthday, a holiday, a day on friday.")))
        .isZero();
    assertThat(OutletHabits.firstWeekday(List.of())).isZero();
  }

  @Test
  void aMorningPaperPrintsTheDayAfter() {
    OutletHabits habits = new OutletHabits();
    for (int i = 0; i < 40; i++) {
      habits.add(article("morning.example", "He said so on Tuesday."), DAY);
      habits.add(article("agency.example", "He said so on Wednesday."), DAY);
    }
    double[] morning = habits.logChances("morning.example");
    double[] agency = habits.logChances("agency.example");
    assertThat(morning[1]).isGreaterThan(morning[0] + 1);
    assertThat(agency[0]).isGreaterThan(agency[1] + 1);
  }

  @Test
  void anUnknownOutletIsLikeTheOthers() {
    OutletHabits habits = new OutletHabits();
    for (int i = 0; i < 40; i++) {
      habits.add(article("agency.example", "He said so on Wednesday."), DAY);
    }
    assertThat(habits.logChances(null)).isEqualTo(habits.logChances("other.example"));
    assertThat(habits.logChances(null)[0]).isGreaterThan(habits.logChances(null)[3]);
  }

  @Test
  void theChancesAreOne() {
    OutletHabits habits = new OutletHabits();
    habits.add(article("agency.example", "He said so on Monday."), DAY);
    double sum = 0;
    for (double log : habits.logChances("agency.example")) {
      sum += StrictMath.exp(log);
    }
    assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
  }
}
