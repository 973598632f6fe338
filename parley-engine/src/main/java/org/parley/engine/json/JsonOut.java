package org.parley.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** The field forms that all of Parley's JSON shares. Not thread-safe. */
public final class JsonOut {
  private final JsonGenerator json;

  /**
   * @param out written as UTF-8; never closed here. A surrogate without its other half, which UTF-8
   *     can't hold, becomes one question mark, so that offsets hold.
   */
  public JsonOut(OutputStream out) {
    try {
      json =
          new JsonFactory()
              .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
              .setCharacterEscapes(new TerminalSafe());
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(new SerializedString(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The generator itself, for what has no form of its own here. */
  public JsonGenerator json() {
    return json;
  }

  /** Ends the line and hands it on. */
  public void endLine() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  public void text(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  public void day(String name, @Nullable LocalDate day) throws IOException {
    text(name, day == null ? null : day.toString());
  }

  public void word(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  public void texts(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** {@code "start":0,"end":0} in the open object. */
  public void ends(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  /** {@code "name":[0,0]}. */
  public void pair(String name, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      array(span.start(), span.end());
    }
  }

  public void pairs(String name, Collection<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      array(span.start(), span.end());
    }
    json.writeEndArray();
  }

  public void array(int... numbers) throws IOException {
    json.writeArray(numbers, 0, numbers.length);
  }
}
