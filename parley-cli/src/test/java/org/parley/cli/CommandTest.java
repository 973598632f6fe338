package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.profile.Profile;
import org.parley.engine.raw.InputError;
import org.parley.engine.table.Talks;

class CommandTest {
  private static final InputError BROKEN =
      new InputError("a.gz", "", InputError.Code.GZIP_BROKEN, "ends too early", false);
  private static final InputError MENDED =
      new InputError("b.txt", "7", InputError.Code.ENCODING, "not UTF-8", true);
  private static final InputError MISSING =
      new InputError("c.txt", "", InputError.Code.NOT_FOUND, "no such file", false);

  @TempDir Path folder;

  private static Run run(ArticleReader reader, String... args) {
    return Run.of(100, false, reader, args);
  }

  @Test
  void teaches() {
    Golden.check("help/parley.txt", Run.of("--help").out());
    Golden.check("help/table.txt", Run.of("help", "table").out());
    Golden.check("help/read.txt", Run.of("read", "--help").out());
    assertThat(Run.of().out()).isEqualTo(Run.of("--help").out());
    assertThat(Run.of("--version").out()).startsWith("parley ");
  }

  @Test
  void endsWithZeroWhereAllWasRead() {
    Run run = Run.of("read", "talks");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(Talks.readings().size());
  }

  @Test
  void endsWithThreeAndALineWhereSomeItemsWereRejected() {
    Run run = run(Run.reading(Talks.readings(), BROKEN, MENDED), "read", "x");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.err().lines())
        .containsExactly(
            "a.gz: ends too early [gzip-broken]; fetch it again",
            "b.txt:7: not UTF-8 [encoding]; convert it to UTF-8 to keep every character");
    assertThat(run(Run.reading(Talks.readings(), MENDED), "read", "x").code()).isZero();
    assertThat(run(Run.reading(List.of(), BROKEN), "table", "x").code())
        .isEqualTo(ExitCode.SOME_REJECTED);
  }

  @Test
  void endsWithFourWhereNothingWasFound() {
    assertThat(run(Run.reading(List.of()), "read", "x").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run(Run.reading(List.of(), MISSING), "table", "x").code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    Run run = Run.of("table", "--party", "Nowhere", "talks");
    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run.err()).contains("[nothing-found]");
  }

  @Test
  void endsWithTwoAndOneLineOnAWrongCommandLine() {
    List<String[]> wrong =
        List.of(
            new String[] {"read"},
            new String[] {"reed", "x"},
            new String[] {"table", "--isue", "x", "y"},
            new String[] {"table", "--issue", "weather", "y"},
            new String[] {"table", "--as-of", "Friday", "y"},
            new String[] {"table", "--width", "7", "y"},
            new String[] {"table", "--width", "wide", "y"},
            new String[] {"read", "--format", "xml\u001B[2J", "y"});
    for (String[] args : wrong) {
      Run run = Run.of(args);
      assertThat(run.code()).as(String.join(" ", args)).isEqualTo(ExitCode.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("[usage]").hasLineCount(1).doesNotContain("\u001B");
    }
  }

  @Test
  void endsWithOneAndOneLineOnAFaultOfItsOwn() {
    Run run =
        run(
            (inputs, profile, published, sink) -> {
              throw new IllegalStateException("the cause");
            },
            "read",
            "x");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains("the cause").contains("[internal]").hasLineCount(1);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void endsQuietlyWhereNobodyReadsItsOutput() {
    for (String command : List.of("read", "table")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console closed = new Console(failing("Broken pipe"), err, 100, false, false, false);
      assertThat(Main.run(closed, Run.talks(), command, "x")).isZero();
      assertThat(err.size()).isZero();
    }
  }

  @Test
  void saysThatTheDiskIsFull() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console full = new Console(failing("No space left on device"), err, 100, false, false, false);
    assertThat(Main.run(full, Run.talks(), "read", "x")).isEqualTo(ExitCode.FAILURE);
    assertThat(err.toString(UTF_8)).contains("No space left on device [output]");
  }

  @Test
  void findsTheProfileBesideTheInput() throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), "parties: [{name: Arland}]\n");
    List<Profile> profiles = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    ArticleReader reader =
        (inputs, profile, published, sink) -> {
          profiles.add(profile);
          days.add(published);
        };
    run(reader, "read", "--published", "2031-03-04", folder.toString());
    run(reader, "read", folder.resolve("a.txt").toString());
    run(reader, "read", "-");
    assertThat(profiles.get(0).parties()).hasSize(1);
    assertThat(profiles.get(1).parties()).hasSize(1);
    assertThat(profiles.get(2)).isEqualTo(Profile.empty());
    assertThat(days).containsExactly(LocalDate.of(2031, 3, 4), null, null);
  }

  @Test
  void namesTheLinesOfAProfileThatCannotBeTaken() throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(file, "parties:\n  - {name: Arland, colour: red}\nwhat: 1\n");
    Run run = Run.of("table", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains(file + ":2: ").contains(file + ":3: ").hasLineCount(2);
  }

  @Test
  void asksWhichOfTwoProfilesIsMeant() throws IOException {
    for (String name : List.of("a", "b")) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("profile.yaml"), "");
    }
    Run run = Run.of("table", folder.resolve("a").toString(), folder.resolve("b").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--profile");
  }

  @Test
  void heedsTheEnvironment() {
    assertThat(Console.width("80")).isEqualTo(80);
    assertThat(Console.width(null)).isEqualTo(Console.DEFAULT_WIDTH);
    assertThat(Console.width("-1")).isEqualTo(Console.DEFAULT_WIDTH);
    assertThat(Console.width("99999999999")).isEqualTo(Console.DEFAULT_WIDTH);
    assertThat(Console.wantsColour(Map.of())).isTrue();
    assertThat(Console.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Console.wantsColour(Map.of("TERM", "dumb"))).isFalse();
  }
}
