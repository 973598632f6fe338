package org.parley.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.name.Name;
import org.parley.engine.name.NameComparison;

/** All that is known of a person, each with a passage that says so. */
final class ActorEntryRows {
  private static final int MOST_ROLES = 24;

  private static final String MENTIONS =
      " FROM (SELECT DISTINCT name FROM names WHERE actor = ?) n"
          + " CROSS JOIN mentions m ON m.name = n.name AND m.kind = 'person'"
          + " CROSS JOIN documents d ON d.row = m.document AND d.current = 1";

  /** Sorts as the day, the article and the place in it. */
  private static final String LEAST =
      "coalesce(d.day, '9999') || ' ' || d.id || ' ' || printf('%09d', m.begins)"
          + " || ' ' || d.row";

  private final Session session;
  private final CitedPassageRows passages;

  ActorEntryRows(Session session) {
    this.session = session;
    passages = new CitedPassageRows(session);
  }

  /** The person of this id; null where there is none. */
  @Nullable ActorEntry of(String id) {
    // What is read within another row may end the reading of that row.
    record Head(
        String kind,
        String name,
        @Nullable String country,
        @Nullable String side,
        @Nullable String standing,
        String joins) {}
    Head head =
        session.one(
            "SELECT kind, name, country, side, standing, joins FROM actors WHERE id = ?",
            r ->
                new Head(
                    r.text(1),
                    r.text(2),
                    r.textOrNull(3),
                    r.textOrNull(4),
                    r.textOrNull(5),
                    r.text(6)),
            id);
    if (head == null) {
      return null;
    }
    if (!head.kind().equals("person")) {
      return body(id, head.kind(), head.name(), head.country());
    }
    return new ActorEntry(
        id,
        head.kind(),
        head.name(),
        head.country(),
        head.side(),
        head.standing(),
        count("SELECT count(DISTINCT m.document)" + MENTIONS, id),
        count(
            "SELECT count(DISTINCT m.document)"
                + MENTIONS
                + " WHERE m.role IS NOT NULL AND m.standing IS NULL",
            id),
        count(
            "SELECT count(DISTINCT q.id) FROM quotes q JOIN documents d ON d.row = q.document"
                + " AND d.current = 1 WHERE q.speaker IN (SELECT name FROM names WHERE actor = ?)",
            id),
        count(
            "SELECT count(*) FROM positions p WHERE p.current = 1"
                + " AND p.speaker IN (SELECT name FROM names WHERE actor = ?)",
            id),
        parties(id),
        names(id),
        sides(id),
        roles(id),
        joined(JsonColumn.texts(head.joins())));
  }

  /** A state or an organisation: its names are settled, and it speaks for itself. */
  private ActorEntry body(String id, String kind, String name, @Nullable String country) {
    String named =
        " FROM mentions m CROSS JOIN documents d ON d.row = m.document AND d.current = 1"
            + " WHERE m.name = ? AND m.kind IN ('organisation', 'group', 'place')";
    int positions = count("SELECT count(*) FROM positions WHERE current = 1 AND party = ?", name);
    return new ActorEntry(
        id,
        kind,
        name,
        country,
        null,
        null,
        count("SELECT count(DISTINCT m.document)" + named, name),
        0,
        count(
            "SELECT count(DISTINCT q.id) FROM quotes q JOIN documents d ON d.row = q.document"
                + " AND d.current = 1 WHERE q.speaker = ?",
            name),
        positions,
        positions == 0 ? List.of() : List.of(new ActorEntry.Party(name, positions)),
        session.list(
            "SELECT m.surface, count(DISTINCT m.document)"
                + named
                + " GROUP BY 1 ORDER BY 2 DESC, 1",
            row -> new ActorEntry.Named(row.text(1), row.count(2)),
            name),
        List.of(),
        List.of(),
        List.of());
  }

  private int count(String sql, String id) {
    return (int) session.number(sql, id);
  }

  private static List<ActorEntry.Joined> joined(List<String> texts) {
    return IntStream.range(0, texts.size() / 3)
        .mapToObj(i -> joined(texts.get(3 * i), texts.get(3 * i + 1), texts.get(3 * i + 2)))
        .toList();
  }

  private static ActorEntry.Joined joined(String name, String other, String why) {
    boolean surname = name.indexOf(' ') < 0 || why.contains("surname");
    return new ActorEntry.Joined(
        name,
        other,
        why,
        surname ? null : NameComparison.compare(Name.person(name), Name.person(other)).score());
  }

  private List<ActorEntry.Party> parties(String id) {
    return session.list(
        "SELECT party, count(*) FROM positions WHERE current = 1"
            + " AND speaker IN (SELECT name FROM names WHERE actor = ?)"
            + " GROUP BY 1 ORDER BY 2 DESC, 1",
        row -> new ActorEntry.Party(row.text(1), row.count(2)),
        id);
  }

  private List<ActorEntry.Named> names(String id) {
    return session.list(
        "SELECT m.name, count(DISTINCT m.document)" + MENTIONS + " GROUP BY 1 ORDER BY 2 DESC, 1",
        row -> new ActorEntry.Named(row.text(1), row.count(2)),
        id);
  }

  /** Something that articles say, and the place where the earliest does. */
  private record Said(
      String what,
      @Nullable String side,
      @Nullable String standing,
      int articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      long document,
      int begins) {
    /**
     * @param at the column of the least key; before it stand the count and the days
     */
    static Said read(Row row, int at) throws SQLException {
      String[] key = row.text(at).split(" ", -1);
      return new Said(
          row.text(1),
          at == 5 ? null : row.textOrNull(2),
          at == 5 ? null : row.textOrNull(3),
          row.count(at - 3),
          row.day(at - 2),
          row.day(at - 1),
          Long.parseLong(key[key.length - 1]),
          Integer.parseInt(key[key.length - 2]));
    }
  }

  private List<ActorEntry.SideSaid> sides(String id) {
    List<Said> all =
        session.list(
            "SELECT coalesce(m.party, m.country), count(DISTINCT m.document), min(d.day),"
                + " max(d.day), min((m.role_party IS NOT coalesce(m.party, m.country)) || ' ' || "
                + LEAST
                + ")"
                + MENTIONS
                + " WHERE coalesce(m.party, m.country) IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
            row -> Said.read(row, 5),
            id);
    List<ActorEntry.SideSaid> sides = new ArrayList<>();
    for (Said said : all) {
      sides.add(
          new ActorEntry.SideSaid(
              said.what(),
              said.articles(),
              said.first(),
              said.last(),
              passages.naming(said.document(), said.begins())));
    }
    return sides;
  }

  private List<ActorEntry.RoleSaid> roles(String id) {
    List<Said> all =
        session.list(
            "SELECT m.role, m.role_party, m.standing, count(DISTINCT m.document), min(d.day),"
                + " max(d.day), min("
                + LEAST
                + ")"
                + MENTIONS
                + " WHERE m.role IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3 LIMIT "
                + MOST_ROLES,
            row -> Said.read(row, 7),
            id);
    List<ActorEntry.RoleSaid> roles = new ArrayList<>();
    for (Said said : all) {
      roles.add(
          new ActorEntry.RoleSaid(
              said.what(),
              said.side(),
              said.standing(),
              said.articles(),
              said.first(),
              said.last(),
              passages.naming(said.document(), said.begins())));
    }
    return roles;
  }
}
