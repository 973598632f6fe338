package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.table.View;

class MigrationTest {
  @TempDir Path folder;

  private void unpack(int version) throws IOException {
    String name = "ledger-version-" + version + ".sqlite.gz";
    try (InputStream in =
        new GZIPInputStream(Objects.requireNonNull(getClass().getResourceAsStream(name)))) {
      Files.copy(in, folder.resolve("ledger.sqlite"));
    }
    Files.writeString(folder.resolve("profile.yaml"), Corpus.PROFILE);
  }

  @Test
  void holdsALedgerOfEachOlderVersion() {
    for (int version = 1; version < Schema.VERSION; version++) {
      assertThat(getClass().getResource("ledger-version-" + version + ".sqlite.gz"))
          .as("stored ledger of version " + version)
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void bringsALedgerOfAnOlderVersionToTheNewest(int version) throws IOException {
    unpack(version);
    long documents;
    long positions;
    try (Session old = new LedgerFolder(folder).read()) {
      assertThat(Schema.version(old)).isEqualTo(version);
      documents = old.number("SELECT count(*) FROM documents WHERE current = 1");
      positions = old.number("SELECT count(*) FROM positions WHERE current = 1");
    }
    try (Ledger ledger = Building.open(folder)) {
      assertThat(ledger.checkup().problems()).isEmpty();
      assertThat(ledger.articles()).isEqualTo((int) documents);
      assertThat(ledger.table(View.all(), false).coverage().statements())
          .isEqualTo((int) positions)
          .isPositive();
      SearchFilter all = new SearchFilter(null, null, null, null, null, 9);
      assertThat(ledger.search(List.of("demand"), all)).isNotEmpty();
    }
    assertThat(Building.exports(folder).get(ExportKind.ACTORS)).contains("Pavel Orsin");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void goesOnBuildingInIt(int version) throws IOException {
    unpack(version);
    Path input = folder.resolve("in.jsonl");
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("old-ledgers.jsonl"))) {
      Files.copy(in, input);
    }
    Path fresh = folder.resolve("fresh");
    Building.build(fresh, input);
    // Read again, as another engine read it, and from the same input equal to a ledger made anew.
    Building.build(folder, input);
    Building.assertSame(Building.exports(fresh), Building.exports(folder));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void givesAllLedgersTheSameTables(int version) throws IOException {
    unpack(version);
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(7, 1));
    Path fresh = folder.resolve("fresh");
    Building.build(fresh, input);
    Building.open(folder).close();
    assertThat(schema(folder)).isEqualTo(schema(fresh));
  }

  private static List<String> schema(Path ledger) {
    try (Session session = new LedgerFolder(ledger).read()) {
      return session.list(
          "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%'"
              + " ORDER BY name",
          row -> row.text(1));
    }
  }
}
