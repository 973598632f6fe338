package org.parley.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.shipped.Table;
import org.parley.model.Mention;
import org.parley.model.TimeValue;

/** Sentences of our own with the times that are read in them: {@code time/times.tsv}. */
final class TimesTest {

  @TestFactory
  Stream<DynamicTest> readsTheTimesOfASentence() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row)));
  }

  private static void check(List<String> row) {
    String day = row.get(0).equals("-") ? null : row.get(0);
    List<String> expected = row.size() < 3 ? List.of() : Table.cells(row.get(2), ';');
    assertThat(times(row.get(1), day)).isEqualTo(expected);
  }

  static List<String> times(String text, @Nullable String day) {
    List<String> times = new ArrayList<>();
    for (Mention mention : Dating.read(text, day).mentions()) {
      if (mention.kind() == Mention.Kind.TIME) {
        TimeValue time = mention.time();
        String value = time == null ? "null" : time.type() + " " + time.value();
        times.add(mention.surface() + " => " + value);
      }
    }
    return times;
  }

  private static List<List<String>> rows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = TimesTest.class.getResourceAsStream("/time/times.tsv")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(Table.cells(line, '\t'));
        }
      }
    }
    return rows;
  }
}
