package org.parley.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Digest;

/** The files of the pages. Their names are a list, so that no name reaches beyond them. */
final class WebFiles {
  static final String INDEX = "index.html";

  private static final Map<String, String> TYPES =
      Map.of(
          INDEX,
          "text/html; charset=utf-8",
          "app.js",
          "text/javascript; charset=utf-8",
          "app.css",
          "text/css; charset=utf-8",
          "favicon.svg",
          "image/svg+xml");

  private final Map<String, WebFile> files = new HashMap<>();

  /**
   * A file.
   *
   * @param tag of its content
   */
  record WebFile(String type, String content, String tag) {}

  WebFiles() {
    TYPES.forEach(
        (name, type) -> {
          String content = read(name);
          if (content != null) {
            String hash = Digest.half(content);
            files.put(name, new WebFile(type, content, "W/\"" + hash + '"'));
          }
        });
  }

  static Set<String> names() {
    return TYPES.keySet();
  }

  @Nullable WebFile named(String name) {
    return files.get(name);
  }

  private static @Nullable String read(String name) {
    try (InputStream in = WebFiles.class.getResourceAsStream("web/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
