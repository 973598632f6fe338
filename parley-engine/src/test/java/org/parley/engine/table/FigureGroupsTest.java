package org.parley.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.FigureKind;

/** Which reports give one figure. */
final class FigureGroupsTest {
  private static final FigureTopic DEAD =
      new FigureTopic(FigureKind.KILLED, "Borland", null, "soldier");

  private static FigureReport report(
      String figure, double low, @Nullable String reporter, @Nullable String day, boolean said) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    return new FigureReport(
        figure,
        "article-of-" + figure,
        DEAD,
        low,
        null,
        false,
        reporter,
        date,
        date,
        said,
        Set.of("words-of-" + figure),
        false,
        0.8);
  }

  private static List<List<String>> groups(FigureReport... reports) {
    return new FigureGroups()
        .derive(List.of(reports), document -> Set.of()).stream()
            .map(group -> group.reports().stream().map(FigureReport::figure).sorted().toList())
            .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
            .toList();
  }

  @Test
  void numbersThatDifferStandSideBySide() {
    assertThat(
            groups(
                report("a", 12, "Borlander army", "2031-03-04", false),
                report("b", 40, "Arland", "2031-03-04", false),
                report("c", 12, "Arland", "2031-03-04", false),
                report("d", 12, "Borlander army", "2031-03-04", false)))
        .containsExactly(List.of("a", "d"), List.of("b"), List.of("c"));
  }

  @Test
  void articlesOfDaysThatFollowEachOtherTellOneFigure() {
    assertThat(
            groups(
                report("a", 12, null, "2031-03-04", false),
                report("b", 12, null, "2031-03-05", false),
                report("c", 12, null, "2031-03-08", false),
                report("d", 12, null, null, false)))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
  }

  @Test
  void daysThatAreToldKeepFiguresApart() {
    assertThat(
            groups(
                report("a", 12, null, "2031-03-04", true),
                report("b", 12, null, "2031-03-05", true),
                report("c", 12, null, "2031-03-05", false)))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"));
    assertThat(
            groups(
                report("a", 12, null, "2031-03-04", true),
                report("c", 12, null, "2031-03-05", false)))
        .containsExactly(List.of("a", "c"));
  }

  @Test
  void everyOrderGivesTheSameFigures() {
    long seed = Long.getLong("parley.seed", 20310304);
    Random random = new Random(seed);
    List<FigureReport> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(
          report(
              "f" + i,
              random.nextInt(2),
              random.nextBoolean() ? null : "reporter",
              random.nextInt(9) == 0 ? null : "2031-03-0" + (1 + random.nextInt(9)),
              random.nextBoolean()));
    }
    List<FigureGroup> groups = new FigureGroups().derive(reports, document -> Set.of());
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(reports, random);
      assertThat(new FigureGroups().derive(reports, document -> Set.of()))
          .as("seed " + seed)
          .isEqualTo(groups);
    }
  }

  @Test
  void topicsAreOrderedByKindAndOpenOnesLast() {
    assertThat(DEAD.key()).isEqualTo("00 killed|Borland|~|soldier");
    assertThat(new FigureTopic(FigureKind.KILLED, null, null, "soldier").isOpen()).isTrue();
    assertThat(DEAD.isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "civilian deaths in the north, , person",
    "Borlander soldiers, Borland, soldier",
    "Borlander troops, Borland, soldier",
    "Borlanders, Borland, person",
    "people who fled from the coast, , person",
    "cities, , city",
    "boxes of medicine, , box",
    "women and children, , woman",
    "children, , child",
    "of them, , them",
  })
  void whatIsCountedIsItsHeadNoun(String counted, @Nullable String side, String noun) {
    assertThat(CountedNoun.of(counted, side)).isEqualTo(noun);
    assertThat(CountedNoun.of(null, side)).isNull();
  }
}
