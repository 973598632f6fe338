package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.ReadOptions;
import org.parley.engine.profile.ProfileFault;
import org.parley.engine.profile.ProfileReader;
import org.parley.ledger.Build;
import org.parley.ledger.LedgerFolder;

/**
 * The pages in a real browser, on the sample and an article of scripts: {@code src/test/browser}
 * run by Node with Debian's Chromium. Where one of these is missing it is skipped and says which.
 */
class BrowserTest {
  private static final Path TESTS = Path.of("src/test/browser").toAbsolutePath();
  private static final Path WEB = Path.of("src/main/web").toAbsolutePath();
  private static final Path SAMPLE = Path.of("../sample").toAbsolutePath().normalize();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-06-01T10:00:00Z"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException, InterruptedException, ProfileFault {
    String chromium = chromium();
    String missing =
        !onPath("node")
            ? "no node on PATH"
            : chromium == null
                ? "no chromium: neither CHROMIUM nor /usr/bin/chromium is one"
                : !Files.isDirectory(WEB.resolve("node_modules/playwright-core"))
                    ? "no node_modules; run npm ci in parley-workbench/src/main/web"
                    : null;
    if (missing != null) {
      System.err.println("BrowserTest is skipped: " + missing);
    }
    Assumptions.assumeTrue(missing == null, missing);
    LedgerFolder ledger = new LedgerFolder(folder.resolve("browser.ledger"));
    String profile = Files.readString(SAMPLE.resolve("profile.yaml"));
    Build build =
        Build.into(ledger, ProfileReader.read(profile), profile, ReadOptions.defaults(), CLOCK);
    build.prepare();
    List<String> inputs = List.of(SAMPLE.toString(), TESTS.resolve("corpus").toString());
    try (Workbench workbench = Workbench.start(ledger, 0, CLOCK, System.err::println)) {
      workbench.build(build, inputs, InputStream.nullInputStream(), -1);
      workbench.awaitBuild();
      return run("http://127.0.0.1:" + workbench.port(), chromium).stream();
    }
  }

  /** Runs them all, then hands each result to JUnit as a test of its name. */
  private List<DynamicTest> run(String address, @Nullable String chromium)
      throws IOException, InterruptedException {
    Path errors = folder.resolve("node-errors.txt");
    ProcessBuilder node =
        new ProcessBuilder("node", "--test-reporter=" + TESTS.resolve("report.mjs"), "run.mjs")
            .directory(TESTS.toFile())
            .redirectError(errors.toFile());
    node.environment().put("PARLEY_URL", address);
    node.environment().put("CHROMIUM", String.valueOf(chromium));
    // Where Node itself runs this build as a test, it would report in another format.
    node.environment().remove("NODE_TEST_CONTEXT");
    Process process = node.start();
    process.getOutputStream().close();
    List<DynamicTest> tests = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("{")) {
          tests.add(test(json.readTree(line)));
        }
      }
    } finally {
      process.destroy();
    }
    int exit = process.waitFor();
    String said = Files.readString(errors);
    tests.add(
        DynamicTest.dynamicTest(
            "node ran them all", () -> assertThat(tests.size() > 1).as(said).isTrue()));
    if (exit != 0 && tests.size() == 1) {
      System.err.println(said);
    }
    return tests;
  }

  private static DynamicTest test(JsonNode result) {
    return DynamicTest.dynamicTest(
        result.path("name").asText(),
        () -> assertThat(result.path("ok").asBoolean()).as(result.path("text").asText()).isTrue());
  }

  private static @Nullable String chromium() {
    String named = System.getenv("CHROMIUM");
    Path path = Path.of(named == null ? "/usr/bin/chromium" : named);
    return Files.isExecutable(path) ? path.toString() : null;
  }

  private static boolean onPath(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator, -1))
            .anyMatch(each -> !each.isEmpty() && Files.isExecutable(Path.of(each, program)));
  }
}
