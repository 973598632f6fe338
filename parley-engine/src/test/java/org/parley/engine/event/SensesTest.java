package org.parley.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Event;
import org.parley.model.EventType;

/** The examples of {@code verbs.tsv} and {@code nouns.tsv}, each read as an article of its own. */
final class SensesTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());
  private static final List<Sense> ALL =
      Stream.concat(Senses.VERBS.all().stream(), Senses.NOUNS.all().stream()).toList();

  @TestFactory
  Stream<DynamicTest> readsItsExamples() {
    return ALL.stream()
        .flatMap(
            sense ->
                Stream.concat(
                    sense.yes().stream().map(text -> yes(sense, text)),
                    sense.no().stream().map(text -> no(sense, text))));
  }

  @Test
  void everySenseHasAnIdOfItsOwnAndAnExample() {
    assertThat(ALL).extracting(Sense::id).doesNotHaveDuplicates();
    assertThat(ALL)
        .allSatisfy(
            sense ->
                assertThat(sense.yes().isEmpty() && sense.no().isEmpty()).as(sense.id()).isFalse());
  }

  @Test
  void everyTypeHasSensesWithExamplesForAndAgainst() {
    for (EventType type : EventType.values()) {
      boolean operationOnly = type == EventType.AGREE;
      assertThat(ALL)
          .as(type.name())
          .anyMatch(sense -> sense.type() == type && (operationOnly || !sense.yes().isEmpty()));
    }
  }

  private static DynamicTest yes(Sense sense, String text) {
    return DynamicTest.dynamicTest(
        sense.id() + ": " + text,
        () -> {
          List<Event> events = events(text);
          if (sense.type() == null) {
            assertThat(events).as(text).isEmpty();
          } else {
            assertThat(events).as(text).extracting(Event::type).contains(sense.type());
          }
        });
  }

  private static DynamicTest no(Sense sense, String text) {
    return DynamicTest.dynamicTest(
        sense.id() + ", not: " + text,
        () ->
            assertThat(events(text))
                .as(text)
                .extracting(event -> event.basis().rule())
                .noneMatch(rule -> rule.endsWith(sense.id())));
  }

  private static List<Event> events(String text) {
    return PIPELINE.read(Articles.text(text)).events();
  }
}
