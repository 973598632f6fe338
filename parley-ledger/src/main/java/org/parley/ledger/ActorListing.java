package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Persons with their roles, sides and reasons, the most named first. */
final class ActorListing extends MostNamedListing<ActorEntry> {

  /**
   * @param words part of a name, in any case; null for all
   */
  ActorListing(Session session, @Nullable String words) {
    super(session, new ActorFilter(words, "person", null));
  }

  @Override
  List<Keyed<ActorEntry>> rows(List<String> after, int limit) {
    Conditions where = wanted(after);
    List<List<String>> keys =
        session()
            .list(
                "SELECT a.articles, a.id FROM actors a" + where.sql() + ORDER,
                row -> List.of(row.text(1), row.text(2)),
                where.values(limit));
    ActorEntryRows entries = new ActorEntryRows(session());
    List<Keyed<ActorEntry>> rows = new ArrayList<>();
    keys.forEach(key -> rows.add(new Keyed<>(Objects.requireNonNull(entries.of(key.get(1))), key)));
    return rows;
  }
}
