package org.parley.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.language.Trees;

/**
 * The sentences of {@code cases.txt}; {@code -Dparley.golden.rewrite=true} writes what is shown
 * now.
 */
class ClauseCasesTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/parley/language/clause/cases.txt");

  @TestFactory
  List<DynamicTest> showsTheClausesOfATree() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    StringBuilder rewritten = new StringBuilder();
    for (String block : Files.readString(FILE, StandardCharsets.UTF_8).strip().split("\n\n", -1)) {
      List<String> tree = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      StringBuilder kept = new StringBuilder();
      for (String line : block.split("\n", -1)) {
        if (line.startsWith("> ")) {
          expected.add(line.substring(2));
        } else {
          kept.append(line).append('\n');
          if (!line.startsWith("#")) {
            tree.add(line);
          }
        }
      }
      rewritten.append(kept);
      if (!tree.isEmpty()) {
        List<String> shown = new ClauseText(Clauses.of(Trees.tree(String.join(" ", tree)))).lines();
        shown.forEach(line -> rewritten.append("> ").append(line).append('\n'));
        tests.add(
            DynamicTest.dynamicTest(
                block.lines().findFirst().orElse(""),
                () -> assertThat(shown).containsExactlyElementsOf(expected)));
      }
      rewritten.append('\n');
    }
    if (Boolean.getBoolean("parley.golden.rewrite")) {
      Files.writeString(FILE, rewritten.toString().strip() + "\n", StandardCharsets.UTF_8);
    }
    return tests;
  }
}
