package org.parley.engine.identity;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How articles use one name.
 *
 * @param name as the articles give it
 * @param articles that name it
 * @param sides the articles that say for whom its bearer speaks, by side
 * @param closed articles that say the bearer speaks for nobody: a former minister, a professor
 * @param offices titles of offices said with it, in lower case
 */
public record NameUse(
    String name, int articles, SortedMap<String, Integer> sides, int closed, Set<String> offices) {
  public NameUse {
    sides = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sides));
    offices = Set.copyOf(offices);
  }

  /** The same name used elsewhere, added. */
  NameUse and(NameUse other) {
    SortedMap<String, Integer> both = new TreeMap<>(sides);
    other.sides.forEach((side, n) -> both.merge(side, n, Integer::sum));
    Set<String> titles = new java.util.TreeSet<>(offices);
    titles.addAll(other.offices);
    return new NameUse(name, articles + other.articles, both, closed + other.closed, titles);
  }

  /** The side that most articles say; null where none does, or none by far. */
  @Nullable String side() {
    return SideOf.most(sides);
  }

  /** A use of which only the side is known. */
  public static NameUse of(String name, int articles, Map<String, Integer> sides) {
    return new NameUse(name, articles, new TreeMap<>(sides), 0, Set.of());
  }
}
