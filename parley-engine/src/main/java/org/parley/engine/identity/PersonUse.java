package org.parley.engine.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
  private static final List<String> FORMER = List.of("former ", "ex-", "then-");

  public PersonUse {
    offices = Set.copyOf(offices);
  }

  /** The persons that an article names, by name. */
  public static List<PersonUse> of(List<Mention> mentions) {
    Map<String, Told> uses = new TreeMap<>();
    for (Mention mention : mentions) {
      String name = mention.name();
      if (mention.kind() == Mention.Kind.PERSON && name != null) {
        uses.computeIfAbsent(name, k -> new Told()).add(mention);
      }
    }
    List<PersonUse> all = new ArrayList<>();
    uses.forEach((name, told) -> all.add(told.use(name)));
    return List.copyOf(all);
  }

  /** What the mentions of one name tell together. */
  private static final class Told {
    private final Set<String> offices = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();
    private @Nullable String side;

    void add(Mention mention) {
      Role role = mention.role();
      String title = role == null ? null : role.title();
      if (role != null && title != null) {
        (role.standing() == null ? others : offices).add(withoutFormer(title));
      }
      String here = mention.party() == null ? mention.country() : mention.party();
      side = side == null ? here : side;
    }

    /**
     * Who has left one office and holds another is in office: "President Venn, the former
     * governor"; not who is called president here and former president there.
     */
    PersonUse use(String name) {
      boolean left = offices.isEmpty() || !Collections.disjoint(offices, others);
      return new PersonUse(name, side, !others.isEmpty() && left, offices);
    }

    private static String withoutFormer(String title) {
      for (String word : FORMER) {
        if (title.startsWith(word)) {
          return title.substring(word.length());
        }
      }
      return title;
    }
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
