package org.parley.engine.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.engine.profile.Profile;

/**
 * Which parties get a column: those of the profile in its order, then those of whom most is said.
 *
 * @param shown in the order of the table
 * @param more parties that have positions and no column, most statements first
 */
public record Columns(List<String> shown, List<String> more) {
  public Columns {
    shown = List.copyOf(shown);
    more = List.copyOf(more);
  }

  /**
   * The columns of a view.
   *
   * @param statements how many there are of each party
   */
  public static Columns of(Profile profile, View view, Map<String, Integer> statements) {
    List<String> named = profile.parties().stream().map(Profile.Party::name).toList();
    List<String> others =
        new TreeMap<>(statements)
            .keySet().stream()
                .filter(party -> !named.contains(party))
                .sorted(
                    Comparator.comparing((String party) -> -statements.getOrDefault(party, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    List<String> all = new ArrayList<>(named);
    all.addAll(others);
    if (!view.parties().isEmpty()) {
      Set<String> wanted = wanted(profile, view);
      return new Columns(all.stream().filter(p -> wanted.contains(folded(p))).toList(), List.of());
    }
    int fit = Math.min(all.size(), Math.max(view.columns(), named.size()));
    return new Columns(all.subList(0, fit), all.subList(fit, all.size()));
  }

  private static Set<String> wanted(Profile profile, View view) {
    Map<String, String> names = new HashMap<>();
    for (Profile.Party party : profile.parties()) {
      party.aliases().forEach(alias -> names.put(folded(alias), folded(party.name())));
      if (party.code() != null) {
        names.put(folded(party.code()), folded(party.name()));
      }
    }
    Set<String> wanted = new HashSet<>();
    for (String party : view.parties()) {
      wanted.add(names.getOrDefault(folded(party), folded(party)));
    }
    return wanted;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
