package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the read-me shows is what the program prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  private static Run real(String... args) {
    return Run.of(100, false, Main::read, args);
  }

  @Test
  void theTableOfTheSampleIsTheOnePrinted() throws Exception {
    List<String> readme = Files.readAllLines(ROOT.resolve("README.md"), UTF_8);
    int from = readme.indexOf("Ketter Strait conflict, as of 8 May 2031");
    int to = from;
    while (!readme.get(to).equals("```")) {
      to++;
    }
    List<String> printed =
        real("table", ROOT.resolve("sample").toString())
            .out()
            .lines()
            .map(String::stripTrailing)
            .toList();
    assertThat(printed)
        .containsSubsequence(
            readme.subList(from, to).stream().filter(line -> !line.equals("\u2026")).toList());
  }

  @Test
  void thePositionShownIsRead() throws Exception {
    String readings = real("read", ROOT.resolve("sample").toString()).out();
    String readme = Files.readString(ROOT.resolve("README.md"), UTF_8);
    int from = readme.indexOf("{\"start\":87");
    String shown =
        readme.substring(from, readme.indexOf("```", from)).replaceAll("\\s*\\R\\s*", "");
    assertThat(readings).contains(shown);
  }
}
