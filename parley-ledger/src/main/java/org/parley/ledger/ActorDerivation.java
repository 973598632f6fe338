package org.parley.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.Digest;

/**
 * Who is who across articles: persons of one surname and one country are one actor, where no two of
 * them have different first names. An actor's id is that of its smallest name; the ids of its other
 * names lead to it, so that an id which was ever given is never lost.
 */
final class ActorDerivation {
  private record Name(long row, String name, String country, int articles) {
    static final Comparator<Name> ORDER =
        Comparator.comparing(Name::name).thenComparing(Name::country);

    String id() {
      return Digest.half("person", country, name.toLowerCase(Locale.ROOT));
    }

    List<String> words() {
      String plain =
          Normalizer.normalize(name, Normalizer.Form.NFKD)
              .codePoints()
              .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      return List.of(plain.toLowerCase(Locale.ROOT).strip().split(" +"));
    }

    String surname() {
      List<String> words = words();
      return words.get(words.size() - 1);
    }

    /** The first name or initial; empty where only the surname is given. */
    String first() {
      List<String> words = words();
      return words.size() == 1 ? "" : words.get(0);
    }
  }

  private final Session session;

  ActorDerivation(Session session) {
    this.session = session;
  }

  /** Derives all actors, in one transaction. */
  void run() {
    session.writing(this::derive);
  }

  private void derive() {
    session.run("DELETE FROM names WHERE articles < 1");
    session.run("DELETE FROM redirects");
    session.run("DELETE FROM actors");
    Map<String, List<Name>> alike = new TreeMap<>();
    session.each(
        "SELECT id, name, country, articles FROM names",
        row -> {
          Name name = new Name(row.number(1), row.text(2), row.text(3), row.count(4));
          // Without a country nobody says that two of one surname are one.
          String key =
              name.country().isEmpty()
                  ? String.join(" ", name.words())
                  : name.country() + " " + name.surname();
          return alike.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
        });
    alike.values().forEach(this::persons);
    String actor = "UPDATE names SET actor = ? WHERE id = ? AND actor IS NOT ?";
    session.flush(actor);
  }

  private void persons(List<Name> names) {
    Map<String, List<Name>> byFirst = new HashMap<>();
    Set<String> firsts =
        names.stream()
            .map(Name::first)
            .filter(first -> !first.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> whole = whole(firsts);
    Set<String> persons = new TreeSet<>(whole.values());
    for (Name name : names) {
      String first = whole.getOrDefault(name.first(), name.first());
      // A bare surname is the only one's who bears it; of two, it is nobody's.
      String person = first.isEmpty() && persons.size() == 1 ? persons.iterator().next() : first;
      byFirst.computeIfAbsent(person, key -> new ArrayList<>()).add(name);
    }
    byFirst.values().forEach(this::write);
  }

  /** Initials with the one first name that they may stand for. */
  private static Map<String, String> whole(Set<String> firsts) {
    Map<String, String> whole = new HashMap<>();
    for (String first : firsts) {
      String initial = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
      List<String> longer =
          initial.length() > 1
              ? List.of()
              : firsts.stream().filter(f -> f.length() > 2 && f.startsWith(initial)).toList();
      whole.put(first, longer.size() == 1 ? longer.get(0) : first);
    }
    return whole;
  }

  private void write(List<Name> members) {
    members.sort(Name.ORDER);
    Map<String, String> ids = new TreeMap<>();
    members.forEach(member -> ids.put(member.name().toLowerCase(Locale.ROOT), member.id()));
    String id = ids.values().iterator().next();
    Name best =
        members.stream()
            .min(
                Comparator.comparing((Name name) -> name.first().isEmpty())
                    .thenComparing(name -> -name.articles())
                    .thenComparing(Name.ORDER))
            .orElseThrow();
    session.run(
        "INSERT INTO actors (id, name, country, names, articles)"
            + " VALUES (?, ?, nullif(?, ''), ?, ?)",
        id,
        best.name(),
        best.country(),
        JsonColumn.of(members.stream().map(Name::name).distinct().toList()),
        members.stream().mapToInt(Name::articles).sum());
    for (String other : new TreeSet<>(ids.values())) {
      if (!other.equals(id)) {
        session.run("INSERT INTO redirects (id, actor) VALUES (?, ?)", other, id);
      }
    }
    for (Name member : members) {
      session.later(
          "UPDATE names SET actor = ? WHERE id = ? AND actor IS NOT ?", id, member.row(), id);
    }
  }
}
