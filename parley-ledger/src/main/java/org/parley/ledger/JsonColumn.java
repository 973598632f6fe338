package org.parley.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** Lists in one column, as JSON arrays: SQLite, Python and R all read them. */
final class JsonColumn {
  /** For reading: a mapper takes longer to make than most look-ups in a ledger. */
  private static final JsonFactory STREAM = new JsonFactory();

  /** Made when the first list is written. */
  private static final class Writing {
    private static final ObjectMapper JSON = new ObjectMapper();
  }

  private JsonColumn() {}

  /** A day or a moment as its text; null stays null. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static String of(Object value) {
    try {
      return Writing.JSON.writeValueAsString(value);
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
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = STREAM.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          texts.add(parser.getText());
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("no list of texts: " + json, e);
    }
    return texts;
  }

  static List<Span> spans(String json) {
    if (json.equals("[]")) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>();
    numbers(json, ends);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      spans.add(new Span(ends.get(i), ends.get(i + 1)));
    }
    return spans;
  }

  private static void numbers(String json, List<Integer> into) {
    try (JsonParser parser = STREAM.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_INT) {
          into.add(parser.getIntValue());
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("no list of ranges: " + json, e);
    }
  }

  /** Hands over each {@code [number, begins, ends]} of a list. */
  static void triples(String json, BiConsumer<Integer, Span> taker) {
    List<Integer> numbers = new ArrayList<>();
    numbers(json, numbers);
    for (int i = 0; i + 2 < numbers.size(); i += 3) {
      taker.accept(numbers.get(i), new Span(numbers.get(i + 1), numbers.get(i + 2)));
    }
  }

  /** Writes the JSON of a column into other JSON, checked and escaped as the rest of it. */
  static void copy(String json, JsonGenerator out) throws IOException {
    try (JsonParser parser = STREAM.createParser(json)) {
      parser.nextToken();
      out.copyCurrentStructure(parser);
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
