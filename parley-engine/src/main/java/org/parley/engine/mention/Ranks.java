package org.parley.engine.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.Standing;

/** Standings as the table of titles writes them. */
final class Ranks {
  private Ranks() {}

  /** Of a word of the table; {@code otherwise} where it tells none. */
  static Standing of(@Nullable String word, Standing otherwise) {
    if (word == null || word.isEmpty() || word.equals("none")) {
      return otherwise;
    }
    return Standing.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
