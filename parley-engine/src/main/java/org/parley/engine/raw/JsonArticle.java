package org.parley.engine.raw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Given;

/**
 * One line of JSONL as an article. Fields: {@code id}; {@code text}, {@code body} or {@code
 * content}; {@code title}, {@code url}, {@code date} or {@code published}, {@code outlet} or {@code
 * source}, {@code authors} or {@code author} (a string, or a list of them), {@code section}, {@code
 * language}. Where two names are possible, the first that holds something counts. Other fields are
 * passed over without being kept.
 */
record JsonArticle(@Nullable String id, String text, Described described) {
  private static final List<String> TEXT = List.of("text", "body", "content");
  private static final Set<String> SCALARS =
      Set.of("id", "title", "url", "date", "published", "outlet", "source", "section", "language");

  /**
   * @throws Rejection where there is no text
   * @throws IOException where the line is not one JSON object
   */
  static JsonArticle read(JsonFactory json, String line) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> authors = new ArrayList<>();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Rejection(InputError.Code.JSON, "not a JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        field(parser, values, authors);
      }
      if (parser.nextToken() != null) {
        throw new Rejection(InputError.Code.JSON, "more than one JSON value in the line");
      }
    }
    return new JsonArticle(
        first(values, "id"),
        text(values),
        new Described(
            first(values, "url"),
            new Given(
                first(values, "title"),
                first(values, "outlet", "source"),
                first(values, "date", "published"),
                authors,
                first(values, "section"),
                first(values, "language"))));
  }

  private static void field(JsonParser parser, Map<String, String> values, List<String> authors)
      throws IOException {
    String name = parser.currentName();
    JsonToken token = parser.nextToken();
    if (TEXT.contains(name)) {
      if (token == JsonToken.VALUE_STRING) {
        values.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    } else if (SCALARS.contains(name)) {
      String value = nameOf(parser);
      if (value != null) {
        values.put(name, value);
      }
    } else if (name.equals("authors") || name.equals("author")) {
      authors(parser, authors);
    } else {
      parser.skipChildren();
    }
  }

  private static void authors(JsonParser parser, List<String> authors) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(nameOf(parser), authors);
      }
    } else {
      add(nameOf(parser), authors);
    }
  }

  private static void add(@Nullable String author, List<String> authors) {
    if (author != null) {
      authors.add(author);
    }
  }

  /** A scalar as text, or the {@code name} of an object; null for nothing, blanks and lists. */
  private static @Nullable String nameOf(JsonParser parser) throws IOException {
    String value = null;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean name = parser.currentName().equals("name");
        parser.nextToken();
        if (name && parser.currentToken() == JsonToken.VALUE_STRING) {
          value = parser.getText();
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      parser.skipChildren();
    } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
      value = parser.getText();
    }
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static String text(Map<String, String> values) throws Rejection {
    boolean given = false;
    for (String name : TEXT) {
      String text = values.get(name);
      given |= text != null;
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    throw given
        ? new Rejection(InputError.Code.EMPTY, "the text is empty")
        : new Rejection(InputError.Code.NO_TEXT, "no text, body or content");
  }

  private static @Nullable String first(Map<String, String> values, String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
