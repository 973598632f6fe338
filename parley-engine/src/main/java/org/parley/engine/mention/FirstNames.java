package org.parley.engine.mention;

import java.util.HashSet;
import java.util.Set;
import org.parley.engine.passage.WordSets;
import org.parley.engine.shipped.Table;

/** Given names that the tables know, those included that are a city's name or a word as well. */
final class FirstNames {
  private static final Set<String> KNOWN = read();

  private FirstNames() {}

  private static Set<String> read() {
    Set<String> names = new HashSet<>();
    Table.read(FirstNames.class, "given-names.tsv", 3, row -> names.add(row.get(0)));
    WordSets.read(FirstNames.class, "given-name-genders.txt").all().values().forEach(names::addAll);
    return Set.copyOf(names);
  }

  /** True for a given name; capitals count. */
  static boolean isKnown(String token) {
    return KNOWN.contains(token);
  }
}
