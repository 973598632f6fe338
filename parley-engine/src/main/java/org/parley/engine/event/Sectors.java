package org.parley.engine.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.Affiliations;
import org.parley.engine.shipped.Table;

/** The sector of a participant by its noun: {@code sectors.tsv}, then titles and bodies. */
final class Sectors {
  private static final Map<String, String> BY_NOUN = new HashMap<>();

  static {
    Table.read(
        Sectors.class,
        "sectors.tsv",
        2,
        row -> Table.items(row.get(1)).forEach(noun -> BY_NOUN.put(noun, row.get(0))));
  }

  private Sectors() {}

  /** The sector of a noun in small letters; null where it tells none. */
  static @Nullable String of(String noun) {
    String sector = BY_NOUN.get(noun);
    return sector != null ? sector : Affiliations.sector(noun);
  }
}
