package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.EventType;

/** Acts with all that report them, among the positions of their days. */
class TimelineTest {
  @TempDir Path folder;

  private Ledger ledger(List<String> lines) {
    Path ledger = folder.resolve("l");
    Building.build(ledger, Corpus.write(folder.resolve("in.jsonl"), lines));
    return Building.open(ledger);
  }

  private static List<String> lines(Ledger ledger, TimelineFilter filter) {
    List<String> lines = new ArrayList<>();
    ledger
        .timeline(filter)
        .each(
            entry ->
                lines.add(
                    entry.day()
                        + " "
                        + (entry instanceof TimelineEntry.Act act
                            ? ActWords.of(act.group()) + " " + act.group().modality()
                            : ((TimelineEntry.Move) entry).group().stance())
                        + " "
                        + entry.reports()
                        + "/"
                        + entry.independent()));
    Collections.sort(lines);
    return lines;
  }

  @Test
  void foldsReportsOfOneActAndKeepsOthersApart() {
    try (Ledger ledger = ledger(Acts.LINES)) {
      assertThat(lines(ledger, TimelineFilter.usual()))
          .containsExactly(
              "2031-03-03 Arland and Borland meet ACTUAL 1/1",
              "2031-03-04 Arland attacks Borland ACTUAL 3/2",
              "2031-03-05 Arland attacks Borland NEGATED 1/1",
              "2031-03-06 Arland accuses Borland ACTUAL 1/1",
              "2031-03-06 Arland attacks Borland ACTUAL 1/1",
              "2031-03-06 Arland attacks Borland in Oslo ACTUAL 1/1",
              "2031-03-06 Arland helps Borland ACTUAL 1/1",
              "2031-03-06 Borland attacks Arland ACTUAL 1/1",
              "2031-03-06 REJECT 1/1");
      assertThat(ledger.checkup().problems()).isEmpty();
      assertThat(ledger.ungrouped()).isZero();
    }
  }

  @Test
  void leavesOutActsOfNobodyKnownUnlessAsked() {
    try (Ledger ledger = ledger(Acts.LINES)) {
      assertThat(lines(ledger, TimelineFilter.usual())).noneMatch(line -> line.contains("shop"));
      assertThat(lines(ledger, Acts.everything()))
          .anyMatch(line -> line.contains("masked men attacks shop"));
    }
  }

  @Test
  void findsByPartyTypeIssueAndDay() {
    TimelineFilter usual = TimelineFilter.usual();
    LocalDate wednesday = LocalDate.of(2031, 3, 5);
    try (Ledger ledger = ledger(Acts.LINES)) {
      assertThat(lines(ledger, usual.between(wednesday, wednesday))).hasSize(1);
      assertThat(lines(ledger, Acts.of("borland")))
          .hasSize(8)
          .noneMatch(line -> line.contains("REJECT"));
      assertThat(lines(ledger, of(List.of("ceasefire"), Set.of())))
          .containsExactly("2031-03-06 REJECT 1/1");
      assertThat(lines(ledger, of(List.of("military"), Set.of())))
          .contains("2031-03-04 Arland attacks Borland ACTUAL 3/2")
          .noneMatch(line -> line.contains("meet"));
      assertThat(lines(ledger, of(List.of(), Set.of(EventType.CONSULT, EventType.AID))))
          .containsExactly(
              "2031-03-03 Arland and Borland meet ACTUAL 1/1",
              "2031-03-06 Arland helps Borland ACTUAL 1/1");
    }
  }

  private static TimelineFilter of(List<String> issues, Set<EventType> types) {
    TimelineFilter usual = TimelineFilter.usual();
    return new TimelineFilter(
        usual.what(),
        List.of(),
        null,
        issues,
        types,
        List.of(),
        usual.modalities(),
        2,
        false,
        null,
        null,
        null,
        false);
  }

  @Test
  void goesOnBehindTheLastRowInBothOrders() {
    try (Ledger ledger = ledger(Acts.LINES)) {
      for (TimelineFilter filter : List.of(TimelineFilter.usual(), Acts.everything())) {
        Listing<TimelineEntry> all = ledger.timeline(filter);
        List<String> whole = new ArrayList<>();
        all.each(entry -> whole.add(entry.id()));
        List<String> pieces = new ArrayList<>();
        List<String> after = List.of();
        do {
          Listing.Slice<TimelineEntry> slice = all.slice(after, 2);
          slice.items().forEach(entry -> pieces.add(entry.id()));
          after = slice.next();
        } while (!after.isEmpty());
        assertThat(pieces).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(all.total()).isEqualTo(whole.size());
      }
    }
  }

  @Test
  void everyOrderOfTheArticlesGivesTheSameLedger() {
    List<String> lines = new ArrayList<>(Acts.LINES);
    Path one = folder.resolve("one");
    Building.build(one, Corpus.write(folder.resolve("a.jsonl"), lines));
    long seed = Long.getLong("parley.seed", 20310304);
    Collections.shuffle(lines, new Random(seed));
    Path other = folder.resolve("other");
    for (String line : lines) {
      // One at a time, so that what is known of persons and acts changes on the way.
      Building.build(other, Corpus.write(folder.resolve("b.jsonl"), List.of(line)));
    }
    Building.assertSame(Building.exports(one), Building.exports(other));
    try (Ledger first = Building.open(one);
        Ledger second = Building.open(other)) {
      assertThat(ids(first)).isEqualTo(ids(second));
    }
  }

  private static List<String> ids(Ledger ledger) {
    List<String> ids = new ArrayList<>();
    ledger.timeline(Acts.everything()).each(entry -> ids.add(entry.id()));
    ledger.figures(FigureFilter.all()).each(figure -> ids.add(figure.id()));
    return ids;
  }

  @Test
  void learnsFromOtherArticlesForWhomSomebodyActs() {
    try (Ledger alone = ledger(List.of(Acts.LINES.get(4)))) {
      assertThat(lines(alone, TimelineFilter.usual())).noneMatch(line -> line.contains("accuses"));
    }
    try (Ledger together = ledger(Acts.LINES)) {
      assertThat(lines(together, TimelineFilter.usual()))
          .contains("2031-03-06 Arland accuses Borland ACTUAL 1/1");
    }
  }

  @Test
  void takesBackWhatALaterVersionNoLongerSays() {
    try (Ledger ledger = ledger(Acts.LINES)) {
      assertThat(lines(ledger, TimelineFilter.usual())).anyMatch(line -> line.contains("helps"));
    }
    String later = Acts.line("4", "Tern Times", "2031-03-07", "Arland bombed Borland on Friday.");
    try (Ledger ledger = ledger(List.of(later))) {
      assertThat(lines(ledger, TimelineFilter.usual()))
          .contains("2031-03-07 Arland attacks Borland ACTUAL 1/1")
          .noneMatch(line -> line.contains("helps"));
      assertThat(ledger.checkup().problems()).isEmpty();
    }
  }

  @Test
  void figuresStandSideBySideByWhoGivesThem() {
    try (Ledger ledger = ledger(Acts.LINES)) {
      List<String> figures = new ArrayList<>();
      ledger
          .figures(FigureFilter.all())
          .each(
              f ->
                  figures.add(
                      f.topic().key()
                          + " "
                          + f.best().words()
                          + " "
                          + f.reporter()
                          + " "
                          + f.reports()
                          + "/"
                          + f.independent()));
      assertThat(figures)
          .contains(
              "00 killed|Borland|~|soldier At least 12 Borlander army 2/1",
              "00 killed|Borland|~|soldier Some 40 Arland 1/1");
      FigureFilter arland =
          new FigureFilter(Set.of(), "borland", null, "soldier", "arland", false, null, null);
      assertThat(ledger.figures(arland).total()).isEqualTo(1);
    }
  }

  @Test
  void everyIdOpensToItsSentence() {
    try (Ledger ledger = ledger(Acts.LINES)) {
      TimelineEntry first = ledger.timeline(Acts.of("Arland")).slice(List.of(), 1).items().get(0);
      Entry act = ledger.show(first.id()).get(0);
      assertThat(act).isInstanceOf(Entry.Acted.class);
      CitedEvent event = ((Entry.Acted) act).events().get(0);
      assertThat(event.sentence()).startsWith("Arlander President Orla Venn met");
      assertThat(ledger.show(event.id()).get(0)).isInstanceOf(Entry.Happened.class);
      CitedFigureGroup figure =
          ledger.figures(FigureFilter.all()).slice(List.of(), 1).items().get(0);
      assertThat(ledger.show(figure.id()).get(0)).isInstanceOf(Entry.Counted.class);
      assertThat(ledger.show(figure.best().id()).get(0)).isInstanceOf(Entry.Numbered.class);
      assertThat(figure.best().sentence()).contains("Borlander soldiers were killed");
    }
  }
}
