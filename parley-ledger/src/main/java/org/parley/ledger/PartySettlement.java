package org.parley.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For whom the persons of events act whose own article leaves it open, and who they are, as the
 * actors tell. Events of those of whom something else is known now get their kind anew.
 */
final class PartySettlement {
  private record Person(@Nullable String actor, @Nullable String side) {}

  private record Named(
      String name, @Nullable String side, @Nullable String party, @Nullable String actor) {}

  /** Events with these participants. */
  private static final String EVENTS =
      " (SELECT event FROM participants WHERE person = 1 AND name = ? AND side IS ?"
          + " AND party IS ? AND actor IS ?)";

  private final Session session;

  PartySettlement(Session session) {
    this.session = session;
  }

  void run() {
    Map<String, Person> persons = new HashMap<>();
    session.each(
        "SELECT n.name, n.actor, a.side FROM names n JOIN actors a ON a.id = n.actor"
            + " ORDER BY n.articles, n.country DESC",
        // The one that most articles name so comes last.
        row -> persons.put(row.text(1), new Person(row.textOrNull(2), row.textOrNull(3))));
    List<Named> all =
        session.list(
            "SELECT DISTINCT name, side, party, actor FROM participants WHERE person = 1",
            row -> new Named(row.text(1), row.textOrNull(2), row.textOrNull(3), row.textOrNull(4)));
    for (Named named : all) {
      Person person = persons.getOrDefault(named.name(), new Person(null, null));
      String party = named.side() == null ? person.side() : named.side();
      if (!Objects.equals(party, named.party()) || !Objects.equals(person.actor(), named.actor())) {
        settle(named, party, person.actor());
      }
    }
  }

  private void settle(Named named, @Nullable String party, @Nullable String actor) {
    @Nullable Object[] values = {named.name(), named.side(), named.party(), named.actor()};
    session.run(
        "INSERT OR IGNORE INTO stale_events SELECT kind FROM events"
            + " WHERE current = 1 AND kind IS NOT NULL AND row IN"
            + EVENTS,
        values);
    session.run("UPDATE events SET kind = NULL WHERE kind IS NOT NULL AND row IN" + EVENTS, values);
    session.run(
        "UPDATE participants SET party = ?, actor = ? WHERE person = 1 AND name = ?"
            + " AND side IS ? AND party IS ? AND actor IS ?",
        party,
        actor,
        named.name(),
        named.side(),
        named.party(),
        named.actor());
  }
}
