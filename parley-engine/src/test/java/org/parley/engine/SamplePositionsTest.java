package org.parley.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.engine.profile.ProfileReader;
import org.parley.engine.raw.InputError;
import org.parley.model.Position;
import org.parley.model.Reading;

/** The sample corpus against the table of positions that its read-me lists by hand. */
class SamplePositionsTest {
  private static final Path SAMPLE = Path.of("..", "sample");
  private static final Map<String, Reading> READINGS = new HashMap<>();
  private static final List<Truth> TRUTH = new ArrayList<>();

  private record Truth(
      String party,
      String stance,
      String issue,
      boolean told,
      boolean conditional,
      String ref,
      Set<String> words) {}

  @BeforeAll
  static void read() throws Exception {
    List<InputError> errors = new ArrayList<>();
    Parley.with(ProfileReader.read(Files.readString(SAMPLE.resolve("profile.yaml"))))
        .read(
            List.of(SAMPLE.toString()),
            ReadOptions.defaults(),
            new Parley.Sink() {
              @Override
              public void reading(Reading reading) {
                READINGS.put(reading.document().raw().ref(), reading);
              }

              @Override
              public void error(InputError error) {
                errors.add(error);
              }
            });
    assertThat(errors).isEmpty();
    TRUTH.addAll(truth());
  }

  private static List<Truth> truth() throws IOException {
    List<Truth> rows = new ArrayList<>();
    for (String line : Files.readAllLines(SAMPLE.resolve("README.md"), UTF_8)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 12
          && List.of("demand", "offer", "accept", "reject", "support").contains(cells[3].strip())) {
        rows.add(
            new Truth(
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip(),
                !cells[7].strip().equals("-"),
                !cells[8].strip().equals("-"),
                cells[9].strip().replace("`", ""),
                words(cells[10])));
      }
    }
    return rows;
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(
        Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1)));
  }

  private static boolean same(Truth truth, Reading reading, Position position) {
    Set<String> read = words(position.span().of(reading.document().clean()));
    Set<String> shared = new HashSet<>(read);
    shared.retainAll(truth.words());
    Set<String> all = new HashSet<>(read);
    all.addAll(truth.words());
    return position.party().equals(truth.party())
        && position.stance().name().toLowerCase(Locale.ROOT).equals(truth.stance())
        && position.issue().equals(truth.issue())
        && shared.size() * 10 >= all.size() * 3;
  }

  @Test
  void readsSixteenArticles() {
    assertThat(READINGS).hasSize(16);
    assertThat(TRUTH).hasSize(100);
  }

  @Test
  void findsMostPositionsAndHardlyAnyThatAreNone() {
    Set<Truth> found = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (Map.Entry<String, Reading> entry : READINGS.entrySet()) {
      for (Position position : entry.getValue().positions()) {
        read++;
        Truth match = null;
        for (Truth truth : TRUTH) {
          if (truth.ref().equals(entry.getKey())
              && !found.contains(truth)
              && same(truth, entry.getValue(), position)) {
            match = truth;
            break;
          }
        }
        if (match == null) {
          wrong.add(position.party() + " " + position.stance() + " " + position.issue());
        } else {
          found.add(match);
        }
      }
    }
    assertThat(found).as("right of %s", TRUTH.size()).hasSizeGreaterThanOrEqualTo(75);
    assertThat(wrong.size() * 20).as("wrong of %s: %s", read, wrong).isLessThanOrEqualTo(read);
  }

  @Test
  void whatOnlyTheOpponentSaysIsMarkedAsTold() {
    Position position = only("harbour-wire-0325-corridor", "Torvia", "accept");
    assertThat(position.issue()).isEqualTo("humanitarian-access");
    assertThat(position.toldBy()).isEqualTo("Veldania");
    assertThat(position.speaker()).isNotNull();
  }

  @Test
  void aConditionIsKeptInItsWords() {
    Position position = only("2031-04-10-northbank-today-ceasefire.txt", "Veldania", "accept");
    Reading reading = READINGS.get("2031-04-10-northbank-today-ceasefire.txt");
    assertThat(position.issue()).isEqualTo("ceasefire");
    assertThat(position.condition())
        .extracting(span -> span.of(reading.document().clean()))
        .containsExactly("if Torvia sweeps its mines from the strait of Ketter");
  }

  @Test
  void theUndatedFileStaysUndated() {
    assertThat(READINGS.get("lyssom-gazette-guarantees.txt").document().published().from())
        .isNull();
  }

  @Test
  void everyStanceIsRead() {
    assertThat(READINGS.values().stream().flatMap(r -> r.positions().stream()))
        .extracting(Position::stance)
        .contains(org.parley.model.Stance.values());
  }

  private static Position only(String ref, String party, String stance) {
    return READINGS.get(ref).positions().stream()
        .filter(p -> p.party().equals(party))
        .filter(p -> p.stance().name().toLowerCase(Locale.ROOT).equals(stance))
        .findFirst()
        .orElseThrow();
  }
}
