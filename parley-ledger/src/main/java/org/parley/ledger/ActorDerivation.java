package org.parley.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.identity.Identities;
import org.parley.engine.identity.Identity;
import org.parley.engine.identity.NameUse;
import org.parley.model.Digest;

/**
 * Who is who across articles, by the engine's {@link Identities}. An actor's id is that of its
 * smallest name; the ids of its other names lead to it, so that an id which was ever given is never
 * lost.
 */
final class ActorDerivation {
  private record Name(long row, String name, String country, int articles) {
    static final Comparator<Name> ORDER =
        Comparator.comparing(Name::name).thenComparing(Name::country);

    String id() {
      return Digest.half("person", country, name.toLowerCase(Locale.ROOT));
    }
  }

  private static final String ACTOR = "UPDATE names SET actor = ? WHERE id = ? AND actor IS NOT ?";

  private final Session session;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, SortedMap<String, Integer>> standings = new HashMap<>();

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
    Map<String, List<Name>> rows = new TreeMap<>();
    session.each(
        "SELECT id, name, country, articles FROM names",
        row -> {
          Name name = new Name(row.number(1), row.text(2), row.text(3), row.count(4));
          return rows.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(name);
        });
    session.each(
        "SELECT m.name, m.standing, count(DISTINCT m.document) FROM mentions m"
            + " JOIN documents d ON d.row = m.document AND d.current = 1"
            + " WHERE m.kind = 'person' AND m.standing IS NOT NULL GROUP BY 1, 2",
        row ->
            standings
                .computeIfAbsent(row.text(1), k -> new TreeMap<>())
                .put(row.text(2), row.count(3)));
    NameUseRows uses = new NameUseRows(session);
    for (Identity identity : Identities.of(uses.all(), uses.judgements())) {
      List<Name> members = new ArrayList<>();
      identity.names().forEach(use -> members.addAll(rows.getOrDefault(use.name(), List.of())));
      if (!members.isEmpty()) {
        write(identity, members);
      }
    }
    session.flush(ACTOR);
    new BodyDerivation(session).run();
  }

  private void write(Identity identity, List<Name> members) {
    members.sort(Name.ORDER);
    Set<String> own = new TreeSet<>();
    members.forEach(member -> own.add(member.id()));
    own.removeIf(id -> !ids.add(id));
    String id =
        members.stream()
            .map(Name::id)
            .filter(own::contains)
            .findFirst()
            // Two identities whose names differ by case alone.
            .orElseGet(() -> Digest.half("person", members.get(0).country(), identity.name()));
    session.run(
        "INSERT INTO actors (id, name, country, side, standing, names, articles, sides, joins)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        identity.name(),
        identity.side() == null ? null : country(members),
        identity.side(),
        standing(identity),
        JsonColumn.of(identity.names().stream().map(NameUse::name).toList()),
        articles(identity, members),
        JsonColumn.of(identity.sides()),
        JsonColumn.of(identity.joins().stream().map(j -> List.of(j.a(), j.b(), j.why())).toList()));
    for (String other : own) {
      if (!other.equals(id)) {
        session.run("INSERT INTO redirects (id, actor) VALUES (?, ?)", other, id);
      }
    }
    members.forEach(member -> session.later(ACTOR, id, member.row(), id));
  }

  /** The articles that give any of the names; one that gives two counts once. */
  private long articles(Identity identity, List<Name> members) {
    return members.size() == 1
        ? members.get(0).articles()
        : session.number(
            "SELECT count(DISTINCT m.document) FROM json_each(?) n"
                + " CROSS JOIN mentions m ON m.name = n.value AND m.kind = 'person'"
                + " CROSS JOIN documents d ON d.row = m.document AND d.current = 1",
            JsonColumn.of(identity.names().stream().map(NameUse::name).toList()));
  }

  /** The code that most articles give; null where none does. */
  private static @Nullable String country(List<Name> members) {
    SortedMap<String, Integer> codes = new TreeMap<>();
    for (Name member : members) {
      if (!member.country().isEmpty()) {
        codes.merge(member.country(), member.articles(), Integer::sum);
      }
    }
    return most(codes);
  }

  private @Nullable String standing(Identity identity) {
    SortedMap<String, Integer> all = new TreeMap<>();
    for (NameUse use : identity.names()) {
      standings
          .getOrDefault(use.name(), new TreeMap<>())
          .forEach((word, n) -> all.merge(word, n, Integer::sum));
    }
    return most(all);
  }

  private static @Nullable String most(SortedMap<String, Integer> counts) {
    String most = null;
    int best = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > best) {
        best = count.getValue();
        most = count.getKey();
      }
    }
    return most;
  }
}
