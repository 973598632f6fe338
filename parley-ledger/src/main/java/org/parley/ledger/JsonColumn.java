package org.parley.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.parley.model.Span;

/** Lists in one column, as JSON arrays: SQLite, Python and R all read them. */
final class JsonColumn {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private JsonColumn() {}

  static String of(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists of texts and numbers are JSON", e);
    }
  }

  /** {@code [[begins, ends], ...]}. */
  static String ofSpans(List<Span> spans) {
    return of(spans.stream().map(JsonColumn::pair).toList());
  }

  static int[] pair(Span span) {
    return new int[] {span.start(), span.end()};
  }

  static List<String> texts(String json) {
    // Most are empty.
    if (json.equals("[]")) {
      return List.of();
    }
    try {
      return JSON.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no list of texts: " + json, e);
    }
  }

  static List<Span> spans(String json) {
    if (json.equals("[]")) {
      return List.of();
    }
    try {
      return List.of(JSON.readValue(json, int[][].class)).stream()
          .map(pair -> new Span(pair[0], pair[1]))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no list of ranges: " + json, e);
    }
  }

  /** Writes the JSON of a column into other JSON, checked and escaped as the rest of it. */
  static void copy(String json, JsonGenerator out) throws IOException {
    try (JsonParser parser = JSON.getFactory().createParser(json)) {
      parser.nextToken();
      out.copyCurrentStructure(parser);
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
