package org.parley.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.json.JsonOut;

/** Streams rows out, one at a time; nothing is gathered. */
final class Export {
  private final Session session;

  Export(Session session) {
    this.session = session;
  }

  /** Writes all rows; how many. */
  long write(ExportKind kind, ExportFormat format, OutputStream out) throws IOException {
    try {
      return session.transaction(
          false, () -> format == ExportFormat.CSV ? csv(kind, out) : jsonl(kind, out));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private long jsonl(ExportKind kind, OutputStream out) {
    JsonOut lines = new JsonOut(out);
    long[] count = new long[1];
    session.each(
        kind.sql(),
        row -> {
          List<String> names = row.names();
          try {
            JsonGenerator json = lines.json();
            json.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
              json.writeFieldName(names.get(i));
              value(json, kind, names.get(i), row.value(i + 1));
            }
            json.writeEndObject();
            lines.endLine();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return count[0]++;
        });
    return count[0];
  }

  private static void value(
      JsonGenerator json, ExportKind kind, String name, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (kind.isJson(name)) {
      JsonColumn.copy(value.toString(), json);
    } else if (kind.isFlag(name)) {
      json.writeBoolean(((Number) value).intValue() != 0);
    } else if (value instanceof Double real) {
      json.writeNumber(real);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(value.toString());
    }
  }

  private long csv(ExportKind kind, OutputStream out) {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    long[] count = new long[1];
    try {
      session.each(
          kind.sql(),
          row -> {
            try {
              if (count[0] == 0) {
                writer.write(String.join(",", row.names()) + "\r\n");
              }
              writer.write(Csv.line(cells(row)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return count[0]++;
          });
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count[0];
  }

  private static List<@Nullable Object> cells(Row row) throws SQLException {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 1; i <= row.names().size(); i++) {
      cells.add(row.value(i));
    }
    return cells;
  }
}
