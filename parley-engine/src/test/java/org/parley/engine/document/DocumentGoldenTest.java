package org.parley.engine.document;

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
import org.parley.engine.GoldenFolder;
import org.parley.model.Document;

final class DocumentGoldenTest {
  private final ObjectMapper json = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    return GoldenFolder.cases("document").stream().map(this::test);
  }

  private DynamicTest test(Path folder) {
    return DynamicTest.dynamicTest(
        folder.getFileName().toString(),
        () -> GoldenFolder.check(folder, in -> lines(Items.read(in))));
  }

  /** One line for the whole, then a line for each block, repair and dropped stretch. */
  private List<String> lines(Document document) throws JsonProcessingException {
    DocumentInvariants.check(document);
    List<String> lines = new ArrayList<>();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("title", document.title());
    whole.put("outlet", document.outlet() == null ? null : document.outlet().name());
    whole.put("authors", document.authors());
    whole.put("section", document.section());
    whole.put("agencies", document.agencies());
    whole.put("language", document.language());
    whole.put("published", String.valueOf(document.published().from()));
    whole.put("how", document.published().how().name());
    lines.add(json.writeValueAsString(whole));
    for (var block : document.blocks()) {
      lines.add(line(block.kind().name(), block.span().of(document.clean())));
    }
    for (var repair : document.repairs()) {
      lines.add(line(repair.rule(), repair.before() + " => " + repair.after()));
    }
    for (var dropped : document.dropped()) {
      lines.add(line(dropped.why(), dropped.received().of(document.raw().text())));
    }
    return lines;
  }

  private String line(String key, String value) throws JsonProcessingException {
    return json.writeValueAsString(Map.of(key, value));
  }
}
