package org.parley.engine.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/** Common English names of states by ISO 3166 alpha-3 code, from the table of countries. */
final class StateNames {
  private static final Set<String> SHORT = Set.of("U.S.");

  private static final Map<String, String> BY_CODE = read(1);
  private static final Map<String, String> ADJECTIVES = read(3);

  private StateNames() {}

  static @Nullable String byCode(String code) {
    return BY_CODE.get(code);
  }

  /** The adjective that is put before its bodies: "British"; null if unknown. */
  static @Nullable String adjective(String code) {
    return ADJECTIVES.get(code);
  }

  private static Map<String, String> read(int column) {
    Map<String, String> names = new HashMap<>();
    Table.read(
        StateNames.class,
        "countries.tsv",
        4,
        row -> {
          List<String> items = Table.items(row.get(column));
          if (!items.isEmpty()) {
            // "U.S. State Department": where there is a short form, news prefers it.
            String shortest = items.stream().filter(SHORT::contains).findFirst().orElse("");
            names.put(row.get(0), shortest.isEmpty() ? items.get(0) : shortest);
          }
        });
    return Map.copyOf(names);
  }
}
