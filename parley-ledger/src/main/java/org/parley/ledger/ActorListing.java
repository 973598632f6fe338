package org.parley.ledger;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons with their roles, sides and reasons, the most named first. */
final class ActorListing extends Listing<ActorEntry> {
  private static final int MOST_ROLES = 8;

  private static final String QUOTED =
      "(SELECT count(*) FROM quotes q JOIN documents d ON d.row = q.document AND d.current = 1"
          + " WHERE q.speaker IN (SELECT name FROM names WHERE actor = a.id))";

  private static final String POSITIONS =
      "(SELECT count(*) FROM positions p WHERE p.current = 1"
          + " AND p.speaker IN (SELECT name FROM names WHERE actor = a.id))";

  private static final String MENTIONS =
      " FROM (SELECT DISTINCT name FROM names WHERE actor = ?) n"
          + " CROSS JOIN mentions m ON m.name = n.name AND m.kind = 'person'"
          + " CROSS JOIN documents d ON d.row = m.document AND d.current = 1";

  private final @Nullable String words;

  /**
   * @param words part of a name, in any case; null for all
   */
  ActorListing(Session session, @Nullable String words) {
    super(session);
    this.words = words;
  }

  private Conditions conditions() {
    return new Conditions()
        .andIf(
            "EXISTS (SELECT 1 FROM json_each(a.names) n WHERE instr(lower(n.value), lower(?)) > 0)",
            words);
  }

  @Override
  public long total() {
    Conditions where = conditions();
    return session().number("SELECT count(*) FROM actors a" + where.sql(), where.values());
  }

  @Override
  List<Keyed<ActorEntry>> rows(List<String> after, int limit) {
    Conditions where = conditions();
    if (!after.isEmpty()) {
      where.and("(-a.articles, a.id) > (-CAST(? AS INTEGER), ?)", after.toArray());
    }
    return session()
        .list(
            "SELECT a.id, a.name, a.country, a.side, a.standing, a.articles, "
                + QUOTED
                + ", "
                + POSITIONS
                + ", a.joins FROM actors a"
                + where.sql()
                + " ORDER BY -a.articles, a.id LIMIT ?",
            row -> new Keyed<>(actor(row), List.of(row.text(6), row.text(1))),
            where.values(limit));
  }

  @Override
  int keys() {
    return 2;
  }

  private ActorEntry actor(Row row) throws SQLException {
    String id = row.text(1);
    List<String> joins = JsonColumn.texts(row.text(9));
    return new ActorEntry(
        id,
        row.text(2),
        row.textOrNull(3),
        row.textOrNull(4),
        row.textOrNull(5),
        row.count(6),
        row.count(7),
        row.count(8),
        names(id),
        sides(id),
        roles(id),
        joined(joins));
  }

  private static List<ActorEntry.Joined> joined(List<String> texts) {
    return java.util.stream.IntStream.range(0, texts.size() / 3)
        .mapToObj(
            i ->
                new ActorEntry.Joined(texts.get(3 * i), texts.get(3 * i + 1), texts.get(3 * i + 2)))
        .toList();
  }

  private List<ActorEntry.Named> names(String id) {
    return session()
        .list(
            "SELECT name, sum(articles) FROM names WHERE actor = ? GROUP BY name ORDER BY 2 DESC, 1",
            row -> new ActorEntry.Named(row.text(1), row.count(2)),
            id);
  }

  private List<ActorEntry.SideSaid> sides(String id) {
    return session()
        .list(
            "SELECT coalesce(m.party, m.country) AS side, count(DISTINCT m.document), min(d.day),"
                + " max(d.day)"
                + MENTIONS
                + " WHERE coalesce(m.party, m.country) IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
            row -> new ActorEntry.SideSaid(row.text(1), row.count(2), row.day(3), row.day(4)),
            id);
  }

  private List<ActorEntry.RoleSaid> roles(String id) {
    // The sentence is that of the least key: the earliest day, then the article's id and place.
    return session()
        .list(
            "SELECT r.role, r.role_party, r.standing, r.articles, r.first, r.last,"
                + " (SELECT p.text FROM passages p WHERE p.document = d.row AND p.begins <= r.begins"
                + " ORDER BY p.n DESC LIMIT 1), d.id FROM"
                + " (SELECT m.role, m.role_party, m.standing, count(DISTINCT m.document) AS articles,"
                + " min(d.day) AS first, max(d.day) AS last,"
                + " min(coalesce(d.day, '9999') || ' ' || d.id || ' ' || printf('%09d', m.begins))"
                + " AS least, CAST(substr(min(coalesce(d.day, '9999') || ' ' || d.id || ' '"
                + " || printf('%09d', m.begins)), -9) AS INTEGER) AS begins"
                + MENTIONS
                + " WHERE m.role IS NOT NULL GROUP BY 1, 2, 3"
                + " ORDER BY 4 DESC, 1, 2, 3 LIMIT "
                + MOST_ROLES
                + ") r JOIN documents d ON d.id = substr(r.least, instr(r.least, ' ') + 1,"
                + " length(r.least) - instr(r.least, ' ') - 10)"
                + " ORDER BY r.articles DESC, 1, 2, 3",
            row ->
                new ActorEntry.RoleSaid(
                    row.text(1),
                    row.textOrNull(2),
                    row.textOrNull(3),
                    row.count(4),
                    row.day(5),
                    row.day(6),
                    row.text(7),
                    row.text(8)),
            id);
  }
}
