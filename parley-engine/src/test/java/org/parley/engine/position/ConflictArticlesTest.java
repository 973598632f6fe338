package org.parley.engine.position;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;

/**
 * Twenty short reports of invented conflicts, each with all positions that a reader finds in it.
 * What Parley misses is listed as missed: reading it takes the mark away, and nothing else may be
 * found.
 */
final class ConflictArticlesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "conflict");
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @TestFactory
  Stream<DynamicTest> readsWhatAReaderFinds() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> articles =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return articles.stream().map(ConflictArticlesTest::test);
    }
  }

  private static DynamicTest test(Path article) {
    String name = article.getFileName().toString();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Path listed = FOLDER.resolve(name.replace(".txt", ".positions"));
          List<String> expected =
              Files.readAllLines(listed, UTF_8).stream()
                  .filter(line -> !line.startsWith("missed: "))
                  .toList();
          assertThat(found(Files.readString(article, UTF_8)))
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  private static List<String> found(String text) {
    return PIPELINE.read(Articles.text(text)).positions().stream()
        .map(p -> p.party() + " " + p.stance().name().toLowerCase(Locale.ROOT) + " " + p.issue())
        .toList();
  }
}
