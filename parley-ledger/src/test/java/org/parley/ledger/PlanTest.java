package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.table.View;

/** What is asked of a ledger is found by steps in an index, never by reading all rows. */
class PlanTest {
  /** Grow with the articles. {@code p}, {@code d}, {@code g}: positions, documents, passages. */
  private static final String LARGE =
      ".*SCAN (positions|documents|passages|claim_groups|quotes|mentions|evidence|p|d|g|q|m|e)( .*)?";

  @TempDir Path folder;

  @Test
  void readsNoTableFromEndToEnd() {
    Building.build(folder.resolve("l"), Corpus.write(folder.resolve("in"), Corpus.lines(5, 60)));
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      LocalDate day = LocalDate.of(2031, 4, 20);
      ledger.table(View.all(), false);
      ledger.table(View.all().asOf(day), true);
      ledger.byObject(View.all().asOf(day), "territory", List.of("Arland", "Borland"), 9);
      SearchFilter filter = new SearchFilter("gull", "Arland", "ceasefire", null, day, 9);
      Hit hit = ledger.search(List.of("harbour"), filter(9)).get(0);
      ledger.search(List.of("har*", "\"of the\"", "year"), filter);
      ledger.show(hit.id());
      ledger.show(hit.document());
      String claims = Building.exports(folder.resolve("l")).get(ExportKind.POSITIONS);
      ledger.show(String.valueOf(claims).substring(7, 39));
      assertThat(ledger.plans()).isNotEmpty().noneMatch(line -> line.matches(LARGE + " in .*"));
    }
  }

  private static SearchFilter filter(int limit) {
    return new SearchFilter(null, null, null, null, null, limit);
  }
}
