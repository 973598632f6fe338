package org.parley.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, as an opaque text: the values of its last row. */
final class Cursor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cursor() {}

  static @Nullable String of(List<String> key) {
    if (key.isEmpty()) {
      return null;
    }
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(key));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are JSON", e);
    }
  }

  /**
   * The values.
   *
   * @throws Problem if it is no cursor
   */
  static List<String> key(@Nullable String cursor) {
    if (cursor == null) {
      return List.of();
    }
    try {
      String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return List.of(JSON.readValue(json, String[].class));
    } catch (IllegalArgumentException | JsonProcessingException | NullPointerException e) {
      throw Problem.bad(
          "bad-cursor", "cursor: not one of this list; take the \"next\" of an answer as it is");
    }
  }
}
