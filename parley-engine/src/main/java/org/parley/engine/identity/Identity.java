package org.parley.engine.identity;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One person.
 *
 * @param name the name that most articles give, surname alone only where there is no other
 * @param names all names, in alphabetical order
 * @param side for whom the person speaks; null where articles do not say, or contradict each other
 * @param sides the articles that say so, by side
 * @param joins why the names are one person's, one fewer than the names
 */
public record Identity(
    String name,
    List<NameUse> names,
    @Nullable String side,
    SortedMap<String, Integer> sides,
    List<Join> joins) {

  /** Why two names are one person's. */
  public record Join(String a, String b, String why) {}

  public Identity {
    names = List.copyOf(names);
    joins = List.copyOf(joins);
  }

  /** Articles that give any of the names, summed over the names. */
  public int articles() {
    return names.stream().mapToInt(NameUse::articles).sum();
  }
}
