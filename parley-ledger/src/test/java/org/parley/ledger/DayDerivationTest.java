package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that other articles of a ledger tell. */
class DayDerivationTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

  private static final List<String> NOUNS =
      List.of(
          ("mayor sailor captain envoy miller teacher bridge ferry lantern orchard gate harbour"
                  + " ridge mole canal depot quarry tower meadow market signal barrack crane sawmill"
                  + " bakery tunnel reservoir lighthouse village council")
              .split(" "));
  private static final List<String> VERBS =
      List.of("saw left found sold painted lost repaired crossed feared closed".split(" "));

  @TempDir Path folder;

  /** A sentence of this day and number, hardly like any other. */
  private static String sentence(int day, int number) {
    Random random = new Random(day * 1_000L + number);
    StringBuilder words = new StringBuilder("the ");
    for (int i = 0; i < 4; i++) {
      words
          .append(i == 0 ? "" : " and the ")
          .append(NOUNS.get(random.nextInt(NOUNS.size())))
          .append(" of the ")
          .append(NOUNS.get(random.nextInt(NOUNS.size())))
          .append(' ')
          .append(VERBS.get(random.nextInt(VERBS.size())))
          .append(" the ")
          .append(NOUNS.get(random.nextInt(NOUNS.size())));
    }
    words.append('.');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String line(String id, String more, List<String> sentences) {
    return "{\"id\":\"" + id + "\"," + more + "\"text\":\"" + String.join(" ", sentences) + "\"}";
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static List<String> dated() {
    List<String> lines = new ArrayList<>();
    for (int day = -20; day < 20; day++) {
      LocalDate printed = DAY.plusDays(day);
      for (int k = 0; k < 3; k++) {
        List<String> sentences = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
          sentences.add(sentence(day, n < 5 ? n : 10 * (k + 1) + n));
        }
        sentences.add("He spoke on " + weekday(printed) + ".");
        lines.add(line("d" + day + "-" + k, "\"date\":\"" + printed + "\",", sentences));
      }
    }
    return lines;
  }

  private static String undated(String more) {
    List<String> sentences = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      sentences.add(sentence(0, n));
      sentences.add(sentence(0, 10 + 5 + n));
    }
    sentences.add("He spoke on Wednesday.");
    return line("undated", more, sentences);
  }

  private static Entry.Filed undated(Ledger ledger, Map<ExportKind, String> exports) {
    String line =
        exports
            .getOrDefault(ExportKind.DOCUMENTS, "")
            .lines()
            .filter(l -> l.contains("\"undated\""))
            .findFirst()
            .orElseThrow();
    int at = line.indexOf("\"id\":\"") + 6;
    return (Entry.Filed) ledger.show(line.substring(at, at + 40)).get(0);
  }

  private DayTold told(Path at) {
    try (Ledger ledger = Building.open(at)) {
      return Objects.requireNonNull(undated(ledger, Building.exports(at)).told());
    }
  }

  @Test
  void anUndatedCopyGetsTheDaysOfWhatItCopiesAndShowsOnWhatThatRests() {
    List<String> lines = dated();
    lines.add(undated(""));
    Building.build(folder.resolve("l"), Corpus.write(folder.resolve("in"), lines));
    DayTold told = told(folder.resolve("l"));
    assertThat(DAY).isBetween(told.from(), told.to());
    assertThat(told.witnesses()).isNotEmpty();
    assertThat(told.witnesses().get(0).day()).isEqualTo(DAY);
    assertThat(told.witnesses().get(0).ref()).startsWith("d0-");
  }

  @Test
  void theOrderOfArticlesAndOfBuildsDoesNotMatter() {
    List<String> lines = dated();
    lines.add(undated(""));
    Map<ExportKind, String> first = null;
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(lines, new Random(round));
      Path at = folder.resolve("l" + round);
      Building.run(
          Building.into(at).batches(1 + round * 17),
          Corpus.write(folder.resolve("in" + round), lines));
      first = first == null ? Building.exports(at) : first;
      Building.assertSame(first, Building.exports(at));
    }
    Path late = folder.resolve("late");
    Building.build(late, Corpus.write(folder.resolve("a"), List.of(undated(""))));
    try (Ledger ledger = Building.open(late)) {
      assertThat(undated(ledger, Building.exports(late)).told()).isNull();
    }
    Building.build(late, Corpus.write(folder.resolve("b"), dated()));
    assertThat(told(late)).isEqualTo(told(folder.resolve("l0")));
  }

  @Test
  void anotherVersionOfTheArticleTakesItBack() {
    List<String> lines = dated();
    String address = "\"url\":\"https://gull.example/story\",";
    lines.add(undated(address));
    Path at = folder.resolve("l");
    Building.build(at, Corpus.write(folder.resolve("in"), lines));
    assertThat(told(at)).isNotNull();
    Building.build(
        at,
        Corpus.write(
            folder.resolve("more"),
            List.of(line("later", address, List.of(sentence(0, 1), "He left the town again.")))));
    try (Ledger ledger = Building.open(at)) {
      assertThat(undated(ledger, Building.exports(at)).told()).isNull();
    }
  }

  @Test
  void aGivenDayStands() {
    List<String> lines = dated();
    lines.add(undated("\"date\":\"2031-07-01\","));
    Building.build(folder.resolve("l"), Corpus.write(folder.resolve("in"), lines));
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      assertThat(undated(ledger, Building.exports(folder.resolve("l"))).told()).isNull();
    }
  }
}
