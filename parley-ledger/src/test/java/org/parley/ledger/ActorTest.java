package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who in a ledger. */
class ActorTest {
  private static final List<String> LINES =
      List.of(
          line("1", "2031-03-04", "Borlander President Orla Vennsky came to the harbour."),
          line("2", "2031-03-05", "President Orla Vennskyy demanded a ceasefire, and left."),
          line("3", "2031-03-06", "Former Arlander President Petra Vennsky sang in the street."));

  @TempDir Path folder;

  private static String line(String id, String day, String text) {
    return "{\"id\":\"" + id + "\",\"date\":\"" + day + "\",\"text\":\"" + text + "\"}";
  }

  private Path input(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines);
  }

  private static List<List<String>> names(Path ledger) {
    try (Ledger opened = Building.open(ledger)) {
      return opened.persons(null).slice(List.of(), 50).items().stream()
          .map(actor -> actor.names().stream().map(ActorEntry.Named::name).toList())
          .toList();
    }
  }

  private static long positions(Path ledger, String party) {
    try (Session session = new LedgerFolder(ledger).read()) {
      return session.number(
          "SELECT count(*) FROM positions WHERE current = 1 AND party = ?", party);
    }
  }

  @Test
  void aPositionCountsOnceAnotherArticleTellsWhoseItIsAndNoLongerWhenThatGoes() throws IOException {
    Path ledger = folder.resolve("l");
    Building.build(ledger, input("a.jsonl", LINES.subList(1, 2)));
    assertThat(positions(ledger, "Borland")).isZero();
    Building.build(ledger, input("b.jsonl", LINES));
    assertThat(positions(ledger, "Borland")).isEqualTo(1);
    assertThat(positions(ledger, "")).isZero();
    Building.build(
        ledger, input("c.jsonl", List.of(line("1", "2031-03-04", "Orla Vennsky is a singer."))));
    try (Ledger opened = Building.open(ledger)) {
      assertThat(opened.checkup().problems()).isEmpty();
    }
  }

  @Test
  void obeysAJudgement() throws IOException {
    Path ledger = folder.resolve("l");
    Building.build(ledger, input("a.jsonl", LINES));
    assertThat(names(ledger)).contains(List.of("Orla Vennsky", "Orla Vennskyy"));
    try (Session session = new LedgerFolder(ledger).write(null)) {
      session.run(
          "INSERT INTO identity_judgements (name, other, same, author, at)"
              + " VALUES ('Orla Vennskyy', 'Orla Vennsky', 0, 'reader', '2031-06-01T10:00:00Z')");
      new ActorDerivation(session).run();
    }
    assertThat(names(ledger)).contains(List.of("Orla Vennsky"), List.of("Orla Vennskyy"));
  }

  @Test
  void statesAndOrganisationsAreActorsToo() throws IOException {
    Path ledger = folder.resolve("l");
    Building.build(
        ledger,
        input(
            "a.jsonl",
            List.of(
                line(
                    "1",
                    "2031-03-04",
                    "Norway demanded a ceasefire, and the United Nations said"
                        + " it would help. A Norwegian envoy came to Lima."),
                line("2", "2031-03-05", "Norwegian ships left the harbour."))));
    try (Ledger opened = Building.open(ledger)) {
      ActorFilter states = new ActorFilter(null, "state", null);
      ActorSummary norway = opened.actors(states).slice(List.of(), 9).items().get(0);
      assertThat(norway.name()).isEqualTo("Norway");
      assertThat(norway.names()).containsExactlyInAnyOrder("Norway", "Norwegian");
      assertThat(norway.articles()).isEqualTo(2);
      assertThat(norway.positions()).isEqualTo(1);
      ActorEntry whole = opened.actor(norway.id()).orElseThrow();
      assertThat(whole.kind()).isEqualTo("state");
      assertThat(whole.articles()).isEqualTo(2);
      assertThat(
              opened
                  .articles(new ArticleFilter(null, null, null, norway.id(), "Norwegian"))
                  .total())
          .isEqualTo(2);
      assertThat(opened.actors(new ActorFilter("nations", null, null)).slice(List.of(), 9).items())
          .extracting(ActorSummary::kind)
          .containsExactly("organisation");
      // Cities where something happens do nothing themselves.
      assertThat(opened.actors(new ActorFilter("lima", null, null)).total()).isZero();
    }
  }

  @Test
  void everyRoleAndSideHasItsPassage() throws IOException {
    Path ledger = folder.resolve("l");
    Building.build(ledger, input("a.jsonl", LINES));
    try (Ledger opened = Building.open(ledger)) {
      ActorEntry orla =
          opened.persons("Orla").slice(List.of(), 9).items().stream()
              .filter(actor -> !actor.roles().isEmpty())
              .findFirst()
              .orElseThrow();
      CitedPassage said =
          orla.roles().stream()
              .filter(role -> "Borland".equals(role.side()))
              .findFirst()
              .orElseThrow()
              .evidence();
      assertThat(said.marks())
          .extracting(mark -> said.text().substring(mark.start(), mark.end()))
          .contains("Borlander President Orla Vennsky", "Orla Vennsky");
      assertThat(orla.sides().get(0).evidence().text()).contains("Borlander President");
      assertThat(orla.articles()).isEqualTo(2);
    }
  }

  @Test
  void noOrderOfArticlesMatters() throws IOException {
    Path one = folder.resolve("one");
    Building.build(one, input("one.jsonl", LINES));
    List<String> shuffled = new ArrayList<>(LINES);
    Collections.shuffle(shuffled, new Random(3));
    Path two = folder.resolve("two");
    for (String line : shuffled) {
      // One by one: what was settled early is settled anew.
      Building.build(two, input("one.jsonl", List.of(line)));
    }
    Building.assertSame(Building.exports(one), Building.exports(two));
  }
}
