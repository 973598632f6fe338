package org.parley.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.Articles;
import org.parley.engine.figure.FigureExamples.Example;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Figure;
import org.parley.model.FigureKind;

/** The examples of the tables of this package, each read as an article of its own. */
final class FigureExamplesTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @TestFactory
  Stream<DynamicTest> readsItsExamples() {
    return FigureExamples.examples().stream()
        .map(each -> DynamicTest.dynamicTest(each.id() + ": " + each.text(), () -> check(each)));
  }

  private static void check(Example example) {
    List<Figure> figures = figures(example.text());
    if (example.kind() != null) {
      assertThat(figures).as(example.text()).extracting(Figure::kind).contains(example.kind());
    }
    if (example.not() != null) {
      assertThat(figures)
          .as(example.text())
          .extracting(figure -> figure.basis().rule())
          .noneMatch(rule -> rule.startsWith(example.not()));
    }
  }

  @TestFactory
  Stream<DynamicTest> readsWhatQualifiesANumber() {
    return Bounds.SHIPPED.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> checkBound(row)));
  }

  private static void checkBound(Bounds.Row row) {
    List<Figure> figures = figures(row.example());
    assertThat(figures).hasSize(1);
    Figure figure = figures.get(0);
    assertThat(figure.low() == null)
        .as("no lower bound")
        .isEqualTo(row.effect() == Bounds.Effect.MOST);
    assertThat(figure.high() == null)
        .as("no upper bound")
        .isEqualTo(row.effect() == Bounds.Effect.LEAST);
    String words = figure.span().of(row.example()).toLowerCase(Locale.ROOT);
    assertThat(row.words()).anyMatch(each -> words.contains(String.join(" ", each)));
  }

  @Test
  void everyRowHasAnIdOfItsOwnAndAnExample() {
    assertThat(CountRules.SHIPPED.all()).extracting(CountRule::id).doesNotHaveDuplicates();
    assertThat(CountRules.SHIPPED.all())
        .allSatisfy(rule -> assertThat(rule.yes()).as(rule.id()).isNotEmpty());
    assertThat(NotCounted.rows())
        .allSatisfy(row -> assertThat(row.examples()).as(row.id()).isNotEmpty());
  }

  @Test
  void everyKindIsRead() {
    Set<FigureKind> kinds = new TreeSet<>();
    for (String text : FigureExamples.sentences()) {
      figures(text).forEach(figure -> kinds.add(figure.kind()));
    }
    figures("The flood drove a third of the population from their homes.")
        .forEach(figure -> kinds.add(figure.kind()));
    assertThat(kinds).containsExactly(FigureKind.values());
  }

  private static List<Figure> figures(String text) {
    return PIPELINE.read(Articles.text(text)).figures();
  }
}
