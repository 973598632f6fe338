package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Persons with their roles, sides and reasons, the most named first. */
final class ActorListing extends Listing<ActorEntry> {
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
        .and("a.kind = 'person'")
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
    List<List<String>> keys =
        session()
            .list(
                "SELECT a.articles, a.id FROM actors a"
                    + where.sql()
                    + " ORDER BY -a.articles, a.id LIMIT ?",
                row -> List.of(row.text(1), row.text(2)),
                where.values(limit));
    ActorEntryRows entries = new ActorEntryRows(session());
    List<Keyed<ActorEntry>> rows = new ArrayList<>();
    keys.forEach(key -> rows.add(new Keyed<>(Objects.requireNonNull(entries.of(key.get(1))), key)));
    return rows;
  }

  @Override
  int keys() {
    return 2;
  }
}
