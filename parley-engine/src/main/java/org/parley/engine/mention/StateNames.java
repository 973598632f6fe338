package org.parley.engine.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common English names of states by ISO 3166 alpha-3 code, from the table of countries. */
final class StateNames {
  private static final Map<String, String> BY_CODE = read();

  private StateNames() {}

  static @Nullable String byCode(String code) {
    return BY_CODE.get(code);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    Table.read(StateNames.class, "countries.tsv", 2, row -> names.put(row.get(0), row.get(1)));
    return Map.copyOf(names);
  }
}
