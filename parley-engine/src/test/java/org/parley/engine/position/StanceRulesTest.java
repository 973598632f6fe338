package org.parley.engine.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Position;

/** The examples of {@code stances.yaml}, each read as an article of its own. */
final class StanceRulesTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @TestFactory
  Stream<DynamicContainer> readsItsExamples() {
    return StanceRules.builtIn().all().stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.id(),
                    Stream.concat(
                        rule.yes().stream().map(example -> yes(rule, example)),
                        rule.no().stream().map(sentence -> no(rule, sentence)))));
  }

  @Test
  void everyRuleHasBothSortsOfExamplesAndAnIdOfItsOwn() {
    List<StanceRule> rules = StanceRules.builtIn().all();
    assertThat(rules).extracting(StanceRule::id).doesNotHaveDuplicates();
    assertThat(rules).allSatisfy(rule -> assertThat(rule.yes()).as(rule.id()).isNotEmpty());
    assertThat(rules).allSatisfy(rule -> assertThat(rule.no()).as(rule.id()).isNotEmpty());
  }

  private static DynamicTest yes(StanceRule rule, StanceRule.Example example) {
    return DynamicTest.dynamicTest(
        example.text(),
        () ->
            assertThat(found(example.text()))
                .as("positions in: %s", example.text())
                .contains(rule.id() + ": " + example.is()));
  }

  private static DynamicTest no(StanceRule rule, String sentence) {
    return DynamicTest.dynamicTest(
        "not: " + sentence,
        () ->
            assertThat(found(sentence))
                .as("positions in: %s", sentence)
                .noneMatch(found -> found.startsWith(rule.id() + ": ")));
  }

  private static List<String> found(String sentence) {
    return PIPELINE.read(Articles.text(sentence)).positions().stream()
        .map(StanceRulesTest::line)
        .toList();
  }

  private static String line(Position position) {
    return position.basis().rule()
        + ": "
        + position.party()
        + " "
        + position.stance().name().toLowerCase(Locale.ROOT)
        + " "
        + position.issue();
  }
}
