package org.parley.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.engine.profile.Profile;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.TableMaker;
import org.parley.engine.table.Talks;
import org.parley.engine.table.Told;
import org.parley.engine.table.View;
import org.parley.model.Reading;

class ReadingJsonTest {
  private static final boolean REWRITE = Boolean.getBoolean("parley.golden.rewrite");

  private static String json(List<Reading> readings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadingJson json = new ReadingJson(out);
    for (Reading reading : readings) {
      json.write(reading);
    }
    return out.toString(UTF_8);
  }

  private static void check(String name, String written) throws IOException {
    Path expected = Path.of("src", "test", "resources", "json", name);
    if (REWRITE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, written, UTF_8);
    }
    assertThat(written).isEqualTo(Files.readString(expected, UTF_8));
  }

  @Test
  void writesEveryKeyInTheOrderOfTheContract() throws IOException {
    check("reading.jsonl", json(List.of(WholeReading.make(), Talks.readings().get(2))));
  }

  @Test
  void writesTheTable() throws IOException {
    NegotiatingTable table = new TableMaker(Profile.empty(), View.all()).derive(Talks.articles());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TableJson(out).write(table);
    check("table.json", out.toString(UTF_8));
  }

  @Test
  void escapesWhatATerminalWouldObey() throws IOException {
    String text = "a\u001B[31m b\u009B2J c\u202Ed\u2066e\u007F f\u2028g";
    String written = json(List.of(Told.by("Gull Post", "2031-03-04").says(text).reading()));
    assertThat(written.codePoints()).allMatch(c -> c == '\n' || c >= 0x20 && c < 0x7F);
    JsonNode read = new ObjectMapper().readTree(written);
    assertThat(read.get("text").asText()).isEqualTo(text);
  }

  @Test
  void keepsOffsetsWhereHalfOfACharacterIsMissing() throws IOException {
    String written =
        json(List.of(Told.by("Gull Post", null).says("x\uD83D y \uD83D\uDEA2 z").reading()));
    String text = new ObjectMapper().readTree(written).get("text").asText();
    assertThat(text).isEqualTo("x? y \uD83D\uDEA2 z");
  }
}
