package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {
  private static final String ARTICLE =
      "{\"id\":\"1\",\"url\":\"https://gull.example/1\",\"outlet\":\"Gull Post\",\"date\":\"2031-03-04\","
          + "\"title\":\"=Talks\",\"text\":\"Arland rejected a ceasefire on Tuesday, its foreign"
          + " minister said.\"}\n";
  private static final String PROFILE =
      "parties:\n  - {name: Arland, nationalities: [Arlander], capitals: [Arl]}\n";

  @TempDir Path folder;
  private Path input;
  private String ledger = "";

  @BeforeEach
  void write() throws IOException {
    input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    ledger = folder.resolve("parley.ledger").toString();
  }

  private Run build() {
    return Run.of("build", input.toString());
  }

  @Test
  void buildsBesideTheInputAndLaysTheTable() {
    Run first = build();
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).startsWith(ledger + ": 1 new, 0 known; ");
    assertThat(build().err()).startsWith(ledger + ": 0 new, 1 known; ");
    Run table = Run.of("table", ledger);
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("Arland", "Ceasefire", "rejects", "1 report");
    assertThat(Run.of("table", "--as-of", "2031-03-01", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Run.of("table", "--profile", "x", ledger).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void explainsByWhichRuleAndWordsAClaimWasRead() {
    build();
    String rows = Run.of("export", "--format", "jsonl", "--ledger", ledger).out();
    String id = rows.substring(rows.indexOf("\"id\":\"") + 6).split("\"")[0];
    assertThat(Run.of("show", "--explain", id, "--ledger", ledger).out())
        .contains("reject.reject", "reads      Somebody rejects", "by         “rejected”");
    assertThat(Run.of("show", id, "--ledger", ledger).out()).doesNotContain("Somebody rejects");
  }

  @Test
  void searchesAndShows() {
    build();
    Run search = Run.of("search", "reject", "ceasefire", "--ledger", ledger);
    assertThat(search.code()).isZero();
    assertThat(search.out())
        .startsWith("Gull Post, 4 Mar 2031 · ")
        .contains("  Arland [rejected] a [ceasefire] on Tuesday");
    String id = search.out().lines().findFirst().orElse("").split(" · ")[1];
    Run shown = Run.of("show", id, "--ledger", ledger);
    assertThat(shown.out()).contains("Passage, sentence", "https://gull.example/1", "4 Mar 2031");
    String claim = Run.of("export", "--ledger", ledger).out().substring(7, 20);
    assertThat(Run.of("show", claim, "--ledger", ledger).out())
        .contains("Arland rejects, ceasefire", "words", "Gull Post", "1 report");
    assertThat(Run.of("search", "nowhere", "--ledger", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Run.of("search", "\"*\"", "--ledger", ledger).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("show", "ffffffff", "--ledger", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void listsActorsWithTheirRolesAndSides() throws IOException {
    Files.writeString(
        input,
        "{\"id\":\"1\",\"date\":\"2031-03-04\",\"text\":\"Arlander President Orla Vennsky came."
            + " “We want peace,” Vennsky said.\"}\n"
            + "{\"id\":\"2\",\"date\":\"2031-03-05\",\"text\":\"Rain fell on the harbour."
            + " President Orla Vennskyy stayed at home.\"}\n");
    build();
    Run actors = Run.of("actors", "--ledger", ledger);
    assertThat(actors.code()).isZero();
    assertThat(actors.out())
        .startsWith("Orla Vennsky  Arland, head  ")
        .contains("2 articles, 1 quotes, 0 positions", "Orla Vennsky (1); Orla Vennskyy (1)")
        .contains("joined     Orla Vennsky + Orla Vennskyy: ")
        .contains("side       Arland, 1 article, 4 Mar 2031")
        .contains("role       president (Arland), 1 article, 4 Mar 2031: Arlander President");
    assertThat(Run.of("actors", "vennskyy", "--format", "jsonl", "--ledger", ledger).out())
        .contains("\"side\":\"Arland\"", "\"why\":\"", "\"sentence\":\"President Orla Vennskyy");
    assertThat(Run.of("actors", "Nobody", "--ledger", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Run.of("actors", "--format", "xml", "--ledger", ledger).code())
        .isEqualTo(ExitCode.USAGE);
  }

  private void writeActs() throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"),
        PROFILE + "  - {name: Borland, nationalities: [Borlander], capitals: [Bor]}\n");
    Files.writeString(
        input,
        "{\"id\":\"1\",\"outlet\":\"Gull Post\",\"date\":\"2031-03-05\",\"text\":\"Arlander troops"
            + " shelled Borland on Tuesday. At least 12 Borlander soldiers were killed, the Borlander"
            + " army said. Arland rejected a ceasefire.\"}\n"
            + "{\"id\":\"2\",\"outlet\":\"Heron News\",\"date\":\"2031-03-04\",\"text\":\"Borland was"
            + " attacked by Arland on Tuesday. Arland did not attack Borland on Monday. Masked men"
            + " attacked a shop.\"}\n");
  }

  @Test
  void listsActsAndMovesByDay() throws IOException {
    writeActs();
    // Articles are read as a ledger of them would be.
    Run fromFiles = Run.of("timeline", input.toString());
    build();
    Run timeline = Run.of("timeline", ledger);
    assertThat(timeline.code()).isZero();
    assertThat(timeline.out()).isEqualTo(fromFiles.out());
    assertThat(timeline.out())
        .startsWith("3 Mar 2031\n  on Arland attacks Borland (not done) · 1 report · ")
        .contains("4 Mar 2031\n  on Arland attacks Borland · 2 reports, 2 independent · ")
        .contains("  by ✕ Arland rejects: ceasefire · 1 report · ")
        .doesNotContain("shop");
    assertThat(Run.of("timeline", "--all", ledger).out()).contains("masked men attacks shop");
    assertThat(Run.of("timeline", "--type", "assault", "--to", "2031-03-03", ledger).out())
        .contains("3 Mar 2031")
        .doesNotContain("4 Mar 2031", "rejects");
    assertThat(Run.of("timeline", "--format", "csv", ledger).out().lines().skip(1))
        .hasSize(3)
        .anyMatch(line -> line.contains("\"[\"\"Arland\"\"]\""));
    assertThat(Run.of("timeline", "--format", "json", ledger).out())
        .startsWith("[\n{\"day\":\"2031-03-03\"")
        .endsWith("}\n]\n");
    assertThat(Run.of("timeline", "--party", "Corland", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    for (String[] wrong :
        new String[][] {{"--type", "war"}, {"--only", "wars"}, {"--format", "xml"}}) {
      assertThat(Run.of("timeline", wrong[0], wrong[1], ledger).code()).isEqualTo(ExitCode.USAGE);
    }
  }

  @Test
  void listsFiguresAndShowsWhatAnIdStandsFor() throws IOException {
    writeActs();
    build();
    Run figures = Run.of("figures", ledger);
    assertThat(figures.code()).isZero();
    assertThat(figures.out())
        .startsWith("Killed: soldiers, of Borland\n  by 5 Mar 2031")
        .contains("At least 12 · Borlander army", "1 report · ");
    String id = figures.out().strip().split(" · ")[3];
    assertThat(Run.of("show", id, "--ledger", ledger).out())
        .contains("Killed: soldiers, of Borland: At least 12", "Borlander army", "Gull Post");
    assertThat(Run.of("figures", "--kind", "wounded", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Run.of("figures", "--kind", "ages", ledger).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("figures", "--format", "jsonl", ledger).out())
        .contains("\"low\":12,\"high\":null", "\"reporter\":\"Borlander army\"");
    String act = Run.of("timeline", "--to", "2031-03-03", ledger).out().split(" · ")[2];
    assertThat(Run.of("show", act.substring(0, 12), "--ledger", ledger).out())
        .startsWith("Act: Arland attacks Borland  ")
        .contains("1 report", "Heron News, 4 Mar 2031: Arland did not attack Borland on Monday.");
  }

  @Test
  void exportsWhatASpreadsheetMayOpen() {
    build();
    Run csv = Run.of("export", "--kind", "documents", "--format", "csv", "--ledger", ledger);
    assertThat(csv.out().lines()).hasSize(2);
    assertThat(csv.out()).contains(",\"'=Talks\",");
    assertThat(Run.of("export", "--kind", "documents", "--ledger", ledger).out())
        .contains("\"title\":\"=Talks\"");
    assertThat(Run.of("export", "--kind", "nothing", "--ledger", ledger).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void listsRunsAndChecksTheLedger() throws IOException {
    build();
    Files.writeString(input, ARTICLE + "{oh\n");
    assertThat(build().code()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(Run.of("runs", "--errors", "--ledger", ledger).out())
        .contains("run 2", "done", "1 rejected", "[json]");
    Run doctor = Run.of("doctor", "--ledger", ledger);
    assertThat(doctor.code()).isZero();
    assertThat(doctor.out()).contains("documents").endsWith("sound\n");
  }

  @Test
  void saysWhatIsMissing() {
    Run none = Run.of("search", "word", "--ledger", folder.resolve("none").toString());
    assertThat(none.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(none.err()).contains("there is no ledger [ledger-missing]; make one with");
    assertThat(Run.of("build", folder.resolve("gone.txt").toString(), "--ledger", ledger).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
  }
}
