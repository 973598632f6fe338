package org.parley.engine.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.Normal;
import org.parley.engine.passage.WordSets;

/** Given names with their spellings and short forms; {@code given-names.txt} holds them. */
public final class GivenNames {
  private static final Map<String, Set<String>> ROOTS = read();

  private GivenNames() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> roots = new HashMap<>();
    WordSets.read(GivenNames.class, "given-names.txt")
        .all()
        .forEach(
            (name, others) -> {
              roots.computeIfAbsent(Spelling.key(name), k -> new HashSet<>()).add(name);
              for (String other : others) {
                roots.computeIfAbsent(Spelling.key(other), k -> new HashSet<>()).add(name);
              }
            });
    return Map.copyOf(roots);
  }

  /** True where one may be a spelling or short form of the other: "Bill" of "William". */
  public static boolean areForms(String a, String b) {
    return !Collections.disjoint(roots(key(a)), roots(key(b)));
  }

  private static String key(String name) {
    return Spelling.key(Normal.lower(name));
  }

  /** The names that this may be a spelling or short form of: "ted" of two; none for most words. */
  static Set<String> roots(String key) {
    return key.length() < 2 ? Set.of() : Set.copyOf(ROOTS.getOrDefault(key, Set.of()));
  }
}
