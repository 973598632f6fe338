package org.parley.engine.raw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import org.parley.model.RawItem;

/** JSONL: one article per line. A bad line is told and the next one read. */
final class JsonLines {
  private final Source source;
  private final JsonFactory json;
  private final LineStream lines;
  private final int lineBytes;

  JsonLines(InputStream in, Source source, Limits limits) {
    this.source = source;
    this.lines = new LineStream(in, limits.lineBytes());
    this.lineBytes = limits.lineBytes();
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(limits.lineBytes())
                    .maxNestingDepth(200)
                    .build())
            .build();
  }

  void read() throws IOException {
    long n = 0;
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (!lines.tooLong() && isBlank(line)) {
          continue;
        }
        n++;
        try {
          line(line, source.name() + "#" + n);
        } catch (Rejection e) {
          source.rejected(where(), e.code(), e.what());
        }
      }
    } catch (Rejection e) {
      // The file itself breaks off here; what came before it stands.
      source.rejected(where(), e.code(), e.what());
    }
  }

  private void line(byte[] line, String numbered) throws Rejection {
    if (lines.tooLong()) {
      throw new Rejection(
          InputError.Code.TOO_LARGE, "a line of more than " + lineBytes / 1_000_000.0 + " MB");
    }
    Decoded decoded = TextDecoder.decode(line, null);
    JsonArticle article;
    try {
      article = JsonArticle.read(json, decoded.text());
    } catch (JsonProcessingException e) {
      throw new Rejection(
          InputError.Code.JSON,
          "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("unknown"));
    } catch (Rejection e) {
      throw e;
    } catch (IOException e) {
      throw new Rejection(InputError.Code.JSON, "not JSON: " + e.getMessage());
    }
    source.lost(where(), decoded);
    String id = article.id();
    source.item(
        id == null ? numbered : id,
        id,
        article.described(),
        Markup.isHtml(article.text()) ? RawItem.MediaType.HTML : RawItem.MediaType.TEXT,
        article.text());
  }

  private String where() {
    return Long.toString(lines.number());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
