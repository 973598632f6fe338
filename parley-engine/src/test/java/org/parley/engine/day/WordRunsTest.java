package org.parley.engine.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordRunsTest {
  @Test
  void marksBlanksAndCapitalsMakeNoDifference() {
    assertThat(WordRuns.of("“The TALKS\u00A0go on,” he said"))
        .isEqualTo(WordRuns.of("the talks go on he said."));
  }

  @Test
  void everyFourWordsAreARun() {
    assertThat(WordRuns.of("one two three four five six")).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void fewerThanFourWordsHaveNone() {
    assertThat(WordRuns.of("He left again")).isEmpty();
    assertThat(WordRuns.of("")).isEmpty();
  }

  @Test
  void theOrderOfWordsMatters() {
    assertThat(WordRuns.of("a b c d")).isNotEqualTo(WordRuns.of("d c b a"));
  }
}
