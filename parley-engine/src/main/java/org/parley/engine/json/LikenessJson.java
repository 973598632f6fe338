package org.parley.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.parley.engine.name.Likeness;

/** Writes how alike two names are, one pair a line. Not thread-safe. */
public final class LikenessJson {
  private final JsonOut out;

  /**
   * @param stream written as UTF-8; never closed here
   */
  public LikenessJson(OutputStream stream) {
    out = new JsonOut(stream);
  }

  /** Writes {@code {"name1":…,"name2":…,"score":0.94,"why":"…","parts":[…],"only_one":[…]}}. */
  public void write(String name1, String name2, Likeness likeness) throws IOException {
    JsonGenerator json = out.json();
    json.writeStartObject();
    out.text("name1", name1);
    out.text("name2", name2);
    json.writeNumberField("score", rounded(likeness.score()));
    out.text("why", likeness.why());
    json.writeArrayFieldStart("parts");
    for (Likeness.Pair pair : likeness.pairs()) {
      json.writeStartObject();
      out.text("a", pair.a());
      out.text("b", pair.b());
      out.text("how", pair.how().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("cost", rounded(pair.cost()));
      json.writeEndObject();
    }
    json.writeEndArray();
    out.texts("only_one", likeness.left());
    json.writeEndObject();
    out.endLine();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
