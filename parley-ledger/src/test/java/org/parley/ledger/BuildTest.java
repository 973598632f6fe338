package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Parley;
import org.parley.engine.ReadOptions;
import org.parley.engine.json.TableJson;
import org.parley.engine.raw.InputError;
import org.parley.engine.table.Article;
import org.parley.engine.table.Cell;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.Statement;
import org.parley.engine.table.TableMaker;
import org.parley.engine.table.View;
import org.parley.model.Reading;

class BuildTest {
  private static final long SEED = Long.getLong("parley.seed", 20220327);

  @TempDir Path folder;

  @Test
  void givesEqualExportsForEveryOrderAndEveryBatchSize() {
    List<String> lines = Corpus.lines(SEED, 90);
    Map<ExportKind, String> first = null;
    for (int round = 0; round < 4; round++) {
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, new Random(SEED + round));
      Path input = Corpus.write(folder.resolve("in" + round + ".jsonl"), shuffled);
      Path ledger = folder.resolve(round + ".ledger");
      Build build = Building.into(ledger).batches(1 + round * 13);
      Building.run(round % 2 == 0 ? build : build.shownMeanwhile(), input);
      Map<ExportKind, String> exports = Building.exports(ledger);
      first = first == null ? exports : first;
      Building.assertSame(first, exports);
    }
    assertThat(first).isNotNull();
    assertThat(first.get(ExportKind.POSITIONS).lines().count()).isGreaterThan(50);
    assertThat(first.get(ExportKind.ECHOES)).isNotEmpty();
    assertThat(first.get(ExportKind.ACTORS)).contains("Pavel Orsin");
  }

  @Test
  void givesTheTableThatTheEngineMakesOfTheSameArticles() throws IOException {
    List<String> lines = new ArrayList<>();
    // Of each address only one, as the engine alone knows no versions.
    for (String line : Corpus.lines(SEED + 1, 120)) {
      lines.add(line.replaceAll("\"url\":\"[^\"]*\",", ""));
    }
    Path input = Corpus.write(folder.resolve("in.jsonl"), lines);
    Building.build(folder.resolve("l"), input);
    List<Article> articles = new ArrayList<>();
    Parley.with(Corpus.profile())
        .read(
            List.of(input.toString()),
            ReadOptions.defaults(),
            new Parley.Sink() {
              @Override
              public void reading(Reading reading) {
                articles.add(Article.of(reading));
              }

              @Override
              public void error(InputError error) {}
            });
    Random random = new Random(SEED);
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      for (int round = 0; round < 25; round++) {
        View view = View.all();
        if (round > 0) {
          view = view.asOf(LocalDate.of(2031, 2, 25).plusDays(random.nextInt(100)));
        }
        if (round % 5 == 4) {
          view = view.parties(List.of("ARL", "Cormark")).issues(List.of("ceasefire", "territory"));
        }
        NegotiatingTable made = new TableMaker(Corpus.profile(), view).derive(articles);
        assertThat(json(ledger.table(view, true))).isEqualTo(json(made));
        assertThat(summary(ledger.table(view, false))).isEqualTo(summary(made));
      }
    }
  }

  private static String json(NegotiatingTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TableJson(out).write(table);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void laysARowByItsObjects() {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(11, 80));
    Building.build(folder.resolve("l"), input);
    View[] views = {View.all(), View.all().asOf(LocalDate.of(2031, 4, 10))};
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      for (View view : views) {
        NegotiatingTable table = ledger.table(view, true);
        for (NegotiatingTable.Row row : table.rows()) {
          TreeMap<String, TreeMap<String, List<ClaimGroup>>> expected =
              new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
          for (String party : table.parties()) {
            Cell cell = row.cell(party);
            for (ClaimGroup group : cell == null ? List.<ClaimGroup>of() : cell.history()) {
              for (String object : group.objects()) {
                expected
                    .computeIfAbsent(object, name -> new TreeMap<>())
                    .computeIfAbsent(party, name -> new ArrayList<>())
                    .add(group);
              }
            }
          }
          List<ObjectRow> rows = ledger.byObject(view, row.issue(), table.parties(), 100);
          assertThat(rows.stream().map(ObjectRow::object).toList())
              .containsExactlyInAnyOrderElementsOf(expected.keySet());
          for (ObjectRow object : rows) {
            expected
                .getOrDefault(object.object(), new TreeMap<>())
                .forEach(
                    (party, groups) ->
                        assertThat(shown(object.cells().get(party)))
                            .isEqualTo(shown(Cell.of(groups))));
          }
        }
      }
    }
  }

  @Test
  void exportsWhoTellsItAsTheTableDoes() {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(3, 60));
    Building.build(folder.resolve("l"), input);
    String export = Building.exports(folder.resolve("l")).get(ExportKind.POSITIONS);
    Map<String, String> exported = new TreeMap<>();
    Pattern row =
        Pattern.compile("\"id\":\"(\\w+)\",\"document\":\"(\\w+)\".*\"told_by\":(null|\"\\w+\")");
    for (String line : String.valueOf(export).split("\n")) {
      Matcher found = row.matcher(line);
      assertThat(found.find()).as(line).isTrue();
      exported.put(found.group(1) + found.group(2), found.group(3).replace("\"", ""));
    }
    int learnt = 0;
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      for (NegotiatingTable.Row issue : ledger.table(View.all(), true).rows()) {
        for (Cell cell : issue.cells().values()) {
          for (ClaimGroup group : cell.history()) {
            for (Statement statement : group.statements()) {
              String id = statement.position().id() + statement.source().document();
              String told = String.valueOf(statement.position().toldBy());
              assertThat(exported.get(id)).as(id).isEqualTo(told);
              learnt += told.equals("null") ? 0 : 1;
            }
          }
        }
      }
    }
    assertThat(learnt).isPositive();
  }

  private static String shown(@Nullable Cell cell) {
    return cell == null
        ? "none"
        : cell.now().best().position().id()
            + cell.now().day()
            + cell.against().size()
            + cell.moved()
            + cell.groups()
            + cell.first();
  }

  /** What the table shows without its lists. */
  private static List<String> summary(NegotiatingTable table) {
    List<String> lines = new ArrayList<>();
    lines.add(table.coverage() + " " + table.parties() + table.moreParties());
    for (NegotiatingTable.Row row : table.rows()) {
      row.cells()
          .forEach(
              (party, cell) ->
                  lines.add(
                      row.issue()
                          + " "
                          + party
                          + " "
                          + cell.now().stance()
                          + cell.now().day()
                          + cell.now().daySaid()
                          + cell.now().toldBy()
                          + cell.now().best()
                          + cell.now().corroboration().reports()
                          + cell.now().corroboration().independent()
                          + cell.hollow()
                          + cell.mixed()
                          + cell.moved()
                          + cell.groups()
                          + cell.first()
                          + (cell.own() == null ? "" : cell.own().best())));
    }
    return lines;
  }

  @Test
  void changesNothingWhenTheSameInputIsReadAgain() {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(SEED, 40));
    Path ledger = folder.resolve("l");
    BuildReport first = Building.build(ledger, input);
    Map<ExportKind, String> exports = Building.exports(ledger);
    BuildReport second = Building.build(ledger, input);
    assertThat(first.stored()).isPositive();
    assertThat(second.stored()).isZero();
    assertThat(second.known()).isEqualTo(40);
    Building.assertSame(exports, Building.exports(ledger));
  }

  @Test
  void keepsTheEarlierVersionOfAnArticleAndCountsTheLater() {
    Path ledger = folder.resolve("l");
    String before = "Arland rejected a ceasefire before the talks of Monday.";
    String after = "Arland agreed to a ceasefire in the talks of Monday.";
    Building.build(ledger, one("one", before));
    BuildReport report = Building.build(ledger, one("two", after));
    assertThat(report.superseded()).isEqualTo(1);
    Map<ExportKind, String> exports = Building.exports(ledger);
    assertThat(exports.get(ExportKind.POSITIONS))
        .contains("\"accept\"")
        .doesNotContain("\"reject\"");
    assertThat(exports.get(ExportKind.DOCUMENTS).lines()).hasSize(2);
    assertThat(exports.get(ExportKind.DOCUMENTS)).contains("\"current\":false", "\"version\":1");
    // The first once more: it is known, and does not come back.
    Building.build(ledger, one("one", before));
    Building.assertSame(exports, Building.exports(ledger));
  }

  private Path one(String name, String text) {
    return Corpus.write(
        folder.resolve(name + ".jsonl"),
        List.of(
            "{\"id\":\"1\",\"url\":\"https://news.example/1\",\"date\":\"2031-03-04\",\"text\":\""
                + text
                + "\"}"));
  }

  @Test
  void readsAgainWithAnotherProfile() {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(SEED, 10));
    Path ledger = folder.resolve("l");
    Building.build(ledger, input);
    Build other = Building.into(ledger);
    BuildReport report =
        Building.run(
            Build.into(
                other.folder(),
                org.parley.engine.profile.Profile.empty(),
                "",
                other.options(),
                other.clock()),
            input);
    assertThat(report.known()).isZero();
    try (Ledger opened = Building.open(ledger)) {
      assertThat(opened.profile().parties()).isEmpty();
      assertThat(opened.checkup().problems()).isEmpty();
    }
  }

  @Test
  void storesWhatCouldNotBeRead() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"1\"}\n{oh\n");
    BuildReport report = Building.build(folder.resolve("l"), input);
    assertThat(report.rejected()).isEqualTo(2);
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      assertThat(ledger.errors(1)).extracting(Run.Rejected::code).containsOnly("json", "no-text");
      assertThat(ledger.runs(9).get(0).state()).isEqualTo("done");
    }
  }

  @Test
  void saysWhoHoldsTheLedger() throws IOException {
    LedgerFolder held = new LedgerFolder(folder.resolve("l"));
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(SEED, 1));
    try (LedgerWriter writer = LedgerWriter.open(held, Duration.ZERO, Building.NOW)) {
      assertThat(writer.run()).isZero();
      assertThatThrownBy(
              () -> Building.run(Building.into(held.path()).patient(Duration.ZERO), input))
          .isInstanceOf(LedgerFault.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .extracting(e -> ((LedgerFault) e).line())
          .asString()
          .contains("[ledger-busy]", "2031-06-01T10:00:00Z");
    }
    assertThat(Building.build(held.path(), input).stored()).isEqualTo(1);
  }

  @Test
  void refusesFilesThatAreNoLedgerOrOfANewerParley() throws IOException {
    Path ledger = folder.resolve("l");
    Building.build(ledger, Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(SEED, 1)));
    try (Session session = new LedgerFolder(ledger).write(null)) {
      session.run("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Building.open(ledger)).hasMessageContaining("version 99");
    Path text = Files.createDirectory(folder.resolve("t"));
    Files.writeString(text.resolve("ledger.sqlite"), "no database at all ".repeat(100));
    assertThatThrownBy(() -> Building.open(text))
        .isInstanceOf(LedgerFault.class)
        .extracting(e -> ((LedgerFault) e).code())
        .isEqualTo(LedgerFault.Code.DAMAGED);
    assertThatThrownBy(() -> Building.open(folder.resolve("none")))
        .hasMessageContaining("no ledger");
  }
}
