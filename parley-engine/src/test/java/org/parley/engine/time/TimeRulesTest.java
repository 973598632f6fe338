package org.parley.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.model.Mention;

/** The examples and counterexamples of {@code time-rules.tsv}, and what its rows name. */
final class TimeRulesTest {
  private static final String DAY = "2031-05-14";
  private static final Set<String> FIGURES =
      Set.of(
          "DAY",
          "LATEDAY",
          "MONTHNUM",
          "YEAR",
          "YEARNOW",
          "YEARSPOKEN",
          "YY",
          "INT",
          "HOUR",
          "CLOCKNUM",
          "CLOCKHALF",
          "HHMM",
          "DECADE",
          "NUM",
          "ORD",
          "NAME",
          "AGE",
          "MODEL",
          "END");

  @TestFactory
  Stream<DynamicTest> readsItsExamples() {
    return examples(4).stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each,
                    () -> {
                      List<String> parts = List.of(each.split(" => ", 2));
                      assertThat(values(parts.get(0))).contains(parts.get(1));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> leavesItsCounterexamples() {
    return examples(5).stream()
        .map(each -> DynamicTest.dynamicTest(each, () -> assertThat(values(each)).isEmpty()));
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Resources.rows("time-rules.tsv")) {
      assertThat(seen.add(row.get(0))).as("the id %s comes twice", row.get(0)).isTrue();
    }
  }

  @Test
  void everyClassThatARuleNamesIsThere() {
    Set<String> known = new HashSet<>(FIGURES);
    Resources.rows("time-words.tsv").forEach(row -> known.add(row.get(0)));
    Resources.rows("time-rules.tsv").forEach(row -> known.add(row.get(1)));
    for (List<String> row : Resources.rows("time-rules.tsv")) {
      for (String part : Resources.cells(row.get(2), ' ')) {
        for (String name : names(part)) {
          if (Symbols.isClass(name)) {
            assertThat(known).as("rule %s names a class", row.get(0)).contains(name);
          }
        }
      }
    }
  }

  private static List<String> names(String part) {
    String bare =
        part.length() > 1 && part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
    if (bare.length() > 1 && bare.startsWith("(")) {
      bare = bare.substring(bare.charAt(1) == '!' ? 2 : 1, bare.length() - 1);
    }
    return Resources.cells(bare, '|');
  }

  private static List<String> examples(int column) {
    List<String> examples = new ArrayList<>();
    for (List<String> row : Resources.rows("time-rules.tsv")) {
      if (row.size() > column && !row.get(column).isEmpty()) {
        examples.addAll(Resources.cells(row.get(column), ';'));
      }
    }
    return examples;
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    Dating.read(text, DAY).mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.TIME)
        .forEach(mention -> values.add(mention.time() == null ? "" : mention.time().value()));
    return values;
  }
}
