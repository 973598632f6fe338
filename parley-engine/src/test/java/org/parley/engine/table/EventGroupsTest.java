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
import org.parley.model.EventModality;
import org.parley.model.EventType;

/** Which reports tell of one act. */
final class EventGroupsTest {
  private static final EventKind ATTACK =
      kind(EventType.ASSAULT, List.of("Arland"), List.of("Borland"));
  private static final EventKind TALK =
      kind(EventType.CONSULT, List.of("Arland"), List.of("Borland"));

  private static EventKind kind(EventType type, List<String> actors, List<String> recipients) {
    return new EventKind(type, EventModality.ACTUAL, actors, recipients);
  }

  private static EventReport report(
      String event,
      EventKind kind,
      @Nullable String day,
      @Nullable String place,
      @Nullable String mode,
      String... persons) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    return new EventReport(
        event,
        "article-of-" + event,
        kind,
        date,
        date,
        false,
        place,
        mode,
        Set.of(persons),
        Set.of("words-of-" + event),
        false,
        false,
        0.8,
        40);
  }

  /** The events of each group, in a fixed order. */
  private static List<List<String>> groups(EventReport... reports) {
    return new EventGroups()
        .derive(List.of(reports), document -> Set.of()).stream()
            .map(group -> group.reports().stream().map(EventReport::event).sorted().toList())
            .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
            .toList();
  }

  @Test
  void oneDayAndTheSameSidesAreOneAct() {
    assertThat(
            groups(
                report("a", ATTACK, "2031-03-04", null, null),
                report("b", ATTACK, "2031-03-04", null, "aerial"),
                report("c", ATTACK, "2031-03-05", null, null),
                report("d", ATTACK, null, null, null),
                report("e", ATTACK, null, null, null)))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"));
  }

  @Test
  void placesThatAreToldMustAgree() {
    assertThat(
            groups(
                report("a", TALK, "2031-03-04", "arl", null),
                report("b", TALK, "2031-03-04", "arl", null),
                report("c", TALK, "2031-03-04", null, null)))
        .containsExactly(List.of("a", "b", "c"));
    assertThat(
            groups(
                report("a", TALK, "2031-03-04", "arl", null),
                report("b", TALK, "2031-03-04", "bor", null),
                report("c", TALK, "2031-03-04", null, null)))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void fightingWithoutAPlaceIsNotTakenForThatOfTheOnlyPlaceTold() {
    assertThat(
            groups(
                report("a", ATTACK, "2031-03-04", "arl", null),
                report("b", ATTACK, "2031-03-04", null, null),
                report("c", ATTACK, "2031-03-04", null, null)))
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void theTalksOfOthersAreOthers() {
    assertThat(
            groups(
                report("a", TALK, "2031-03-04", null, null, "venn", "vask"),
                report("b", TALK, "2031-03-04", null, null, "venn"),
                report("c", TALK, "2031-03-04", null, null, "dell", "orin"),
                report("d", TALK, "2031-03-04", null, null)))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    assertThat(
            groups(
                report("a", TALK, "2031-03-04", null, null, "venn", "vask"),
                report("d", TALK, "2031-03-04", null, null)))
        .containsExactly(List.of("a", "d"));
  }

  @Test
  void whoMeetsWhomIsOneActToldFromEitherEnd() {
    EventKind other = kind(EventType.CONSULT, List.of("Borland", "Arland"), List.of("Borland"));
    assertThat(other).isEqualTo(TALK);
    assertThat(kind(EventType.ASSAULT, List.of("Borland"), List.of("Arland"))).isNotEqualTo(ATTACK);
    assertThat(TALK.key()).isEqualTo("CONSULT|actual|Arland+Borland|");
    assertThat(TALK.sides()).containsExactly("Arland", "Borland");
  }

  @Test
  void anUnknownActorJoinsNobodyButByTheWordsOrThePlace() {
    EventKind open = kind(EventType.ASSAULT, List.of(), List.of("Borland"));
    EventKind gunmen =
        kind(EventType.ASSAULT, List.of(EventKind.unsided("Gunmen")), List.of("Borland"));
    assertThat(gunmen.isOpen()).isTrue();
    assertThat(
            groups(
                report("a", open, "2031-03-04", null, null),
                report("b", open, "2031-03-04", null, null),
                report("c", open, "2031-03-04", "arl", null),
                report("d", open, "2031-03-04", "arl", null),
                report("e", ATTACK, "2031-03-04", "arl", null),
                report("f", gunmen, "2031-03-04", "arl", null)))
        .containsExactly(List.of("a"), List.of("b"), List.of("c", "d"), List.of("e"), List.of("f"));
  }

  private static EventReport printed(String document, String day, boolean said) {
    LocalDate date = LocalDate.parse(day);
    return new EventReport(
        "same",
        document,
        ATTACK,
        date,
        date,
        said,
        null,
        null,
        Set.of(),
        Set.of("words"),
        true,
        false,
        0.8,
        40);
  }

  @Test
  void copiesAreOneIndependentReportOfTheEarliestDay() {
    List<EventGroup> groups =
        new EventGroups()
            .derive(
                List.of(
                    printed("one", "2031-03-05", false),
                    printed("two", "2031-03-04", false),
                    report("other", ATTACK, "2031-03-04", null, null)),
                document -> Set.of());
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).day()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(groups.get(0).corroboration().reports()).isEqualTo(3);
    assertThat(groups.get(0).corroboration().independent()).isEqualTo(2);
  }

  @Test
  void everyOrderGivesTheSameGroups() {
    long seed = Long.getLong("parley.seed", 20310304);
    Random random = new Random(seed);
    List<EventReport> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(
          report(
              "e" + i,
              random.nextBoolean() ? ATTACK : TALK,
              random.nextInt(9) == 0 ? null : "2031-03-0" + (1 + random.nextInt(3)),
              random.nextBoolean() ? null : "place" + random.nextInt(2),
              random.nextBoolean() ? null : "mode" + random.nextInt(2),
              random.nextBoolean() ? new String[0] : new String[] {"person" + random.nextInt(3)}));
    }
    List<EventGroup> groups = new EventGroups().derive(reports, document -> Set.of());
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(reports, random);
      assertThat(new EventGroups().derive(reports, document -> Set.of()))
          .as("seed " + seed)
          .isEqualTo(groups);
    }
  }
}
