package org.parley.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parley.engine.table.SpeakerSides;

/**
 * Learns from all articles for whom speakers speak whose own article leaves it open, and marks the
 * kinds of claims of those of whom something else is known now. Before the groups are made.
 */
final class SideDerivation {
  private final Session session;

  SideDerivation(Session session) {
    this.session = session;
  }

  /** Derives all sides, in one transaction. */
  void run() {
    session.writing(this::derive);
  }

  /** What the actors tell of their names. */
  private Map<String, SpeakerSides.Learnt> learnt() {
    Map<String, SpeakerSides.Learnt> learnt = new HashMap<>();
    session.each(
        "SELECT n.name, a.side, coalesce((SELECT s.value FROM json_each(a.sides) s"
            + " WHERE s.key = a.side), 0)"
            + " FROM names n JOIN actors a ON a.id = n.actor WHERE a.side IS NOT NULL",
        row -> learnt.put(row.text(1), new SpeakerSides.Learnt(row.text(2), row.count(3))));
    return learnt;
  }

  private record Unsided(long row, String side, boolean inCurrent) {}

  /** Positions whose article leaves the party open count where it is settled now. */
  private void unsided() {
    String stale =
        "INSERT OR IGNORE INTO stale SELECT party, stance, issue FROM positions"
            + " WHERE row = ? AND party <> ''";
    session
        .list(
            // As SpeakerSides: nothing that contradicts what the same article says outright.
            "WITH open AS (SELECT p.row, p.party, p.current, d.current AS counts,"
                + " coalesce((SELECT s.side FROM speaker_sides s WHERE s.name = p.speaker"
                + " AND NOT EXISTS (SELECT 1 FROM positions o WHERE o.document = p.document"
                + " AND o.unsided = 0 AND o.party = s.side AND o.issue = p.issue"
                + " AND (o.stance = 'reject') <> (p.stance = 'reject'))), '') AS side"
                + " FROM positions p JOIN documents d ON d.row = p.document WHERE p.unsided = 1)"
                + " SELECT row, side, counts FROM open WHERE party <> side"
                + " OR current <> (counts = 1 AND side <> '')",
            row -> new Unsided(row.number(1), row.text(2), row.flag(3)))
        .forEach(
            open -> {
              session.run(stale, open.row());
              session.run(
                  "UPDATE positions SET party = ?, current = ? AND ? <> '', claim_group = NULL"
                      + " WHERE row = ?",
                  open.side(),
                  open.inCurrent(),
                  open.side(),
                  open.row());
              session.run(stale, open.row());
            });
  }

  private void derive() {
    Map<String, Set<String>> said = new HashMap<>();
    Set<String> open = new TreeSet<>();
    session.each(
        "SELECT DISTINCT speaker, speaker_party FROM positions"
            + " WHERE (current = 1 OR unsided = 1) AND speaker IS NOT NULL",
        row -> {
          String party = row.textOrNull(2);
          return party == null
              ? open.add(row.text(1))
              : said.computeIfAbsent(row.text(1), name -> new HashSet<>()).add(party);
        });
    Map<String, String> settled = SpeakerSides.of(said, open, learnt());
    Map<String, String> before = new HashMap<>();
    session.each(
        "SELECT name, side FROM speaker_sides", row -> before.put(row.text(1), row.text(2)));
    Set<String> names = new TreeSet<>(settled.keySet());
    names.addAll(before.keySet());
    for (String name : names) {
      String side = settled.get(name);
      if (!Objects.equals(side, before.get(name))) {
        session.run("DELETE FROM speaker_sides WHERE name = ?", name);
        if (side != null) {
          session.run("INSERT INTO speaker_sides (name, side) VALUES (?, ?)", name, side);
        }
        session.run(
            "INSERT OR IGNORE INTO stale SELECT party, stance, issue FROM positions"
                + " WHERE current = 1 AND speaker IS NOT NULL AND speaker = ?"
                + " AND speaker_party IS NULL",
            name);
      }
    }
    unsided();
  }
}
