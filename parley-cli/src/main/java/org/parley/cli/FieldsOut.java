package org.parley.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.json.JsonOut;
import org.parley.ledger.Csv;

/** Writes lists of fields as one JSON array, as JSON lines, or as CSV with a line of names. */
final class FieldsOut {
  /** How a list is printed. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV;

    /**
     * The format of that name.
     *
     * @throws UserFault if there is none
     */
    static Format of(String asked) {
      return Choice.of("--format", asked, List.of(values()), Format::name);
    }
  }

  private final Console console;
  private final Format format;
  private final JsonOut out;
  private int written;

  FieldsOut(Console console, Format format) {
    this.console = console;
    this.format = format;
    out = new JsonOut(console.out());
  }

  /** Writes one entry. */
  void write(Map<String, @Nullable Object> fields) {
    try {
      if (format == Format.CSV) {
        csv(fields);
      } else {
        if (format == Format.JSON) {
          out.json().writeRaw(written == 0 ? "[\n" : ",\n");
        }
        json(fields);
        if (format == Format.JSONL) {
          out.endLine();
        }
      }
      written++;
    } catch (IOException e) {
      throw new Console.Closed(e);
    }
  }

  /** Ends the list. */
  void end() {
    try {
      if (format == Format.JSON) {
        out.json().writeRaw(written == 0 ? "[]" : "\n]");
        out.endLine();
      }
    } catch (IOException e) {
      throw new Console.Closed(e);
    }
  }

  private void json(Map<String, @Nullable Object> fields) throws IOException {
    JsonGenerator json = out.json();
    json.writeStartObject();
    for (Map.Entry<String, @Nullable Object> field : fields.entrySet()) {
      json.writeFieldName(field.getKey());
      value(json, field.getValue());
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        json.writeString(String.valueOf(each));
      }
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (whole(value) instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double real) {
      json.writeNumber(real);
    } else {
      json.writeString(value.toString());
    }
  }

  /** Whole numbers without a decimal point. */
  private static Object whole(Object value) {
    if (value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15) {
      return Math.round(real);
    }
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  private void csv(Map<String, @Nullable Object> fields) throws IOException {
    StringBuilder lines = new StringBuilder();
    if (written == 0) {
      lines.append(String.join(",", fields.keySet())).append("\r\n");
    }
    List<@Nullable Object> cells = new ArrayList<>();
    for (Object value : fields.values()) {
      cells.add(value == null ? null : cell(value));
    }
    console.out().write(lines.append(Csv.line(cells)).toString().getBytes(StandardCharsets.UTF_8));
    console.out().flush();
  }

  private static Object cell(Object value) throws IOException {
    if (value instanceof Collection<?> list) {
      // As the exports of a ledger have lists.
      ByteArrayOutputStream array = new ByteArrayOutputStream();
      JsonOut json = new JsonOut(array);
      value(json.json(), list);
      json.json().flush();
      return array.toString(StandardCharsets.UTF_8);
    }
    return value instanceof Boolean flag ? (flag ? 1 : 0) : whole(value);
  }
}
