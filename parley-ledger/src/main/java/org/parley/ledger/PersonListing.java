package org.parley.ledger;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons, the most named first. */
final class PersonListing extends Listing<PersonEntry> {
  /** Of the person {@code a}: those whose speaker's name stands for him or her most often. */
  private static final String SPOKEN =
      " FROM positions p WHERE p.current = 1 AND p.speaker IN"
          + " (SELECT name FROM names WHERE actor = a.id) AND "
          + CitedStatementRows.ACTOR
          + " = a.id";

  private static final String COLUMNS =
      "a.id, a.name, a.country, a.names, a.articles, (SELECT count(*)" + SPOKEN + ")";

  private final @Nullable String words;

  /**
   * @param words part of a name, in any case; null for all
   */
  PersonListing(Session session, @Nullable String words) {
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
  List<Keyed<PersonEntry>> rows(List<String> after, int limit) {
    Conditions where = conditions();
    if (!after.isEmpty()) {
      where.and("(-a.articles, a.id) > (-CAST(? AS INTEGER), ?)", after.toArray());
    }
    return session()
        .list(
            "SELECT "
                + COLUMNS
                + " FROM actors a"
                + where.sql()
                + " ORDER BY -a.articles, a.id LIMIT ?",
            row -> new Keyed<>(person(row, null, List.of()), List.of(row.text(5), row.text(1))),
            where.values(limit));
  }

  @Override
  int keys() {
    return 2;
  }

  private static PersonEntry person(
      Row row, @Nullable String asked, List<PersonEntry.Party> parties) throws SQLException {
    return new PersonEntry(
        row.text(1),
        row.text(2),
        row.textOrNull(3),
        JsonColumn.texts(row.text(4)),
        row.count(5),
        row.count(6),
        asked,
        parties);
  }

  /** The person of this id, or of one given up; null where there is none. */
  static @Nullable PersonEntry of(Session session, String id) {
    String to = session.one("SELECT actor FROM redirects WHERE id = ?", r -> r.text(1), id);
    String now = to == null ? id : to;
    List<PersonEntry.Party> parties =
        session.list(
            "SELECT p.party, count(*) FROM actors a, positions p"
                + " WHERE a.id = ? AND p.row IN (SELECT p.row"
                + SPOKEN
                + ") GROUP BY 1 ORDER BY 2 DESC, 1",
            r -> new PersonEntry.Party(r.text(1), r.count(2)),
            now);
    return session.one(
        "SELECT " + COLUMNS + " FROM actors a WHERE a.id = ?",
        row -> person(row, to == null ? null : id, parties),
        now);
  }
}
