package org.parley.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Golden cases of one step: folders {@code src/test/resources/<step>/<case>/} with {@code in.txt}
 * and {@code expected.jsonl}. With {@code -Dparley.golden.rewrite=true} the expectations are
 * rewritten for review instead of compared.
 */
public final class GoldenFolder {
  private static final boolean REWRITE = Boolean.getBoolean("parley.golden.rewrite");

  /** Makes the lines of {@code expected.jsonl} from the text of {@code in.txt}. */
  @FunctionalInterface
  public interface Reading {
    List<String> lines(String in) throws IOException;
  }

  private GoldenFolder() {}

  /** The cases of a step, in the order of their names. */
  public static List<Path> cases(String step) throws IOException {
    Path folder = Path.of("src", "test", "resources", step);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> Files.exists(path.resolve("in.txt"))).sorted().toList();
    }
  }

  /** Compares what a reading makes of the case with what is expected, or rewrites it. */
  public static void check(Path folder, Reading reading) throws IOException {
    List<String> lines = reading.lines(Files.readString(folder.resolve("in.txt"), UTF_8));
    Path expected = folder.resolve("expected.jsonl");
    if (REWRITE) {
      Files.write(expected, lines, UTF_8);
      return;
    }
    assertThat(expected)
        .as("expectations of %s; -Dparley.golden.rewrite=true writes them", folder)
        .exists();
    assertThat(lines)
        .as("case %s", folder.getFileName())
        .isEqualTo(Files.readAllLines(expected, UTF_8));
  }
}
