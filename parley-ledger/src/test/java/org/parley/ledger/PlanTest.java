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
      ".*SCAN (positions|documents|passages|claim_groups|quotes|mentions|evidence|events|participants|event_groups"
          + "|event_evidence|figures|figure_groups|figure_evidence|p|d|g|q|m|e|v)( .*)?";

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

  @Test
  void walksTheTimelineAndTheFiguresInAnIndex() {
    Path many = Corpus.write(folder.resolve("many"), Corpus.lines(5, 60));
    Path figures = Acts.figures(folder.resolve("figures"), 60);
    Building.build(folder.resolve("l"), many, figures, Acts.write(folder.resolve("in")));
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      LocalDate day = LocalDate.of(2031, 3, 5);
      TimelineFilter usual = TimelineFilter.usual();
      List<String> next = ledger.timeline(usual).slice(List.of(), 2).next();
      ledger.timeline(usual).slice(next, 2);
      ledger.timeline(usual.between(day, day)).slice(List.of(), 2);
      ledger.timeline(Acts.everything()).slice(next, 2);
      ledger.timeline(Acts.of("Arland")).slice(next, 2);
      List<String> last = ledger.figures(FigureFilter.all()).slice(List.of(), 1).next();
      ledger.figures(FigureFilter.all()).slice(last, 1);
      String act = ledger.timeline(usual).slice(List.of(), 1).items().get(0).id();
      ledger.act(act);
      ledger.actReports(act, 9);
      ledger.show(act.substring(0, 12));
      assertThat(ledger.plans()).isNotEmpty();
      assertThat(ledger.plans())
          .filteredOn(line -> line.matches(LARGE + " in .*") && !line.contains(" FROM (SELECT "))
          // The first slice is walked in the order of the list, as far as it reaches.
          .allMatch(
              line ->
                  line.startsWith("SCAN g USING ")
                      && line.contains(" LIMIT ")
                      && !line.contains(") < (")
                      && !line.contains(") > ("));
    }
  }

  private static SearchFilter filter(int limit) {
    return new SearchFilter(null, null, null, null, null, limit);
  }
}
