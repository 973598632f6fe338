package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PhrasesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleHoldsOnItsExamples() {
    return Phrases.loaded().rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> holds(rule)));
  }

  private static void holds(Phrases.Rule rule) {
    assertThat(rule.summary()).isNotBlank();
    assertThat(rule.yes()).isNotEmpty();
    assertThat(rule.no()).isNotEmpty();
    for (String yes : rule.yes()) {
      Phrases.Rule told = Phrases.loaded().ofLine(line(yes));
      assertThat(told).as(yes).isNotNull();
      assertThat(told.id()).as(yes).isEqualTo(rule.id());
    }
    for (String no : rule.no()) {
      assertThat(Phrases.loaded().ofLine(line(no))).as(no).isNull();
    }
  }

  private static Line line(String text) {
    return Line.of(text, List.of()).get(0);
  }
}
