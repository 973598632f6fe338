package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the input says of an article beside its text: fields of a JSONL line or a feed entry, front
 * matter, a sidecar. Every field may be missing.
 *
 * @param published as written; the document step reads it as a date
 * @param language a BCP 47 tag as written
 */
public record Given(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    List<String> authors,
    @Nullable String section,
    @Nullable String language) {

  private static final Given NOTHING = new Given(null, null, null, List.of(), null, null);

  public Given {
    authors = List.copyOf(authors);
  }

  public static Given nothing() {
    return NOTHING;
  }
}
