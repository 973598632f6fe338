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

  private void derive() {
    Map<String, Set<String>> said = new HashMap<>();
    Set<String> open = new TreeSet<>();
    session.each(
        "SELECT DISTINCT speaker, speaker_party FROM positions"
            + " WHERE current = 1 AND speaker IS NOT NULL",
        row -> {
          String party = row.textOrNull(2);
          return party == null
              ? open.add(row.text(1))
              : said.computeIfAbsent(row.text(1), name -> new HashSet<>()).add(party);
        });
    Map<String, String> settled = SpeakerSides.of(said, open);
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
  }
}
