package org.parley.engine.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.Role;

/**
 * How one article uses a person's name.
 *
 * @param side for whom the person speaks, as the article says
 * @param closed true where it says that the person speaks for nobody
 * @param offices titles of offices that stand beside the name
 */
public record PersonUse(String name, @Nullable String side, boolean closed, Set<String> offices) {
  public PersonUse {
    offices = Set.copyOf(offices);
  }

  /** The persons that an article names, by name. */
  public static List<PersonUse> of(List<Mention> mentions) {
    Map<String, PersonUse> uses = new TreeMap<>();
    for (Mention mention : mentions) {
      String name = mention.name();
      if (mention.kind() != Mention.Kind.PERSON || name == null) {
        continue;
      }
      Role role = mention.role();
      boolean titled = role != null && role.title() != null;
      Set<String> office =
          role != null && role.title() != null && role.standing() != null
              ? Set.of(role.title())
              : Set.of();
      String side = mention.party() == null ? mention.country() : mention.party();
      uses.merge(
          name,
          new PersonUse(name, side, titled && office.isEmpty(), office),
          (a, b) -> {
            Set<String> offices = new TreeSet<>(a.offices);
            offices.addAll(b.offices);
            return new PersonUse(
                name, a.side == null ? b.side : a.side, a.closed || b.closed, offices);
          });
    }
    return List.copyOf(uses.values());
  }

  /** The same of many articles together, by name. */
  public static List<NameUse> gathered(Collection<List<PersonUse>> articles) {
    Map<String, NameUse> names = new TreeMap<>();
    for (List<PersonUse> article : articles) {
      for (PersonUse use : article) {
        NameUse one =
            new NameUse(
                use.name(),
                1,
                use.side() == null ? new TreeMap<>() : new TreeMap<>(Map.of(use.side(), 1)),
                use.closed() ? 1 : 0,
                use.offices());
        names.merge(use.name(), one, NameUse::and);
      }
    }
    return new ArrayList<>(names.values());
  }
}
