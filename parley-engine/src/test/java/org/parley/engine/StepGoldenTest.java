package org.parley.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Golden cases of the steps behind the document: each shows what its own step writes. */
final class StepGoldenTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());
  private final ObjectMapper json = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> passages() throws IOException {
    return tests("passage", this::passages);
  }

  @TestFactory
  Stream<DynamicTest> mentions() throws IOException {
    return tests("mention", this::mentions);
  }

  @TestFactory
  Stream<DynamicTest> quotes() throws IOException {
    return tests("quote", this::quotes);
  }

  @TestFactory
  Stream<DynamicTest> positions() throws IOException {
    return tests("position", this::positions);
  }

  /** What one step shows of a reading. */
  private interface Lines {
    List<Map<String, Object>> of(Reading reading);
  }

  private Stream<DynamicTest> tests(String step, Lines lines) throws IOException {
    return GoldenFolder.cases(step).stream().map(folder -> test(folder, lines));
  }

  private DynamicTest test(Path folder, Lines lines) {
    return DynamicTest.dynamicTest(
        folder.getFileName().toString(),
        () -> GoldenFolder.check(folder, in -> written(lines, PIPELINE.read(Articles.text(in)))));
  }

  private List<String> written(Lines lines, Reading reading) throws JsonProcessingException {
    ReadingInvariants.check(reading);
    List<String> written = new ArrayList<>();
    for (Map<String, Object> line : lines.of(reading)) {
      written.add(json.writeValueAsString(line));
    }
    return written;
  }

  private List<Map<String, Object>> passages(Reading reading) {
    return reading.passages().stream()
        .map(p -> line("kind", p.kind(), "paragraph", p.paragraph(), "text", p.text()))
        .toList();
  }

  private List<Map<String, Object>> mentions(Reading reading) {
    return reading.mentions().stream().map(StepGoldenTest::mention).toList();
  }

  private static Map<String, Object> mention(Mention mention) {
    String value = mention.time() == null ? null : mention.time().value();
    return line(
        "kind", mention.kind(),
        "surface", mention.surface(),
        "name", mention.name(),
        "country", mention.country(),
        "value", value);
  }

  private List<Map<String, Object>> quotes(Reading reading) {
    return reading.quotes().stream().map(quote -> quote(reading, quote)).toList();
  }

  private static Map<String, Object> quote(Reading reading, Quote quote) {
    String text = reading.document().clean();
    Speaker speaker = quote.speaker();
    return line(
        "kind",
        quote.kind(),
        "words",
        words(text, quote.spans()),
        "speaker",
        speaker == null ? null : speaker.span().of(text),
        "name",
        speaker == null ? null : speaker.name(),
        "medium",
        quote.medium(),
        "said",
        quote.said() == null ? null : quote.said().toString());
  }

  private List<Map<String, Object>> positions(Reading reading) {
    return reading.positions().stream().map(position -> position(reading, position)).toList();
  }

  private static Map<String, Object> position(Reading reading, Position position) {
    String text = reading.document().clean();
    Speaker speaker = position.speaker();
    return line(
        "party", position.party(),
        "stance", position.stance(),
        "issue", position.issue(),
        "content", position.content().of(text),
        "condition", words(text, position.condition()),
        "addressee", position.addressee(),
        "speaker", speaker == null ? null : speaker.name(),
        "told_by", position.toldBy());
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  private static Map<String, Object> line(Object... keysAndValues) {
    Map<String, Object> line = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      line.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return line;
  }
}
