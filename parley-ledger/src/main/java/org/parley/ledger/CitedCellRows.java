package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.model.Stance;

/** Adds to cells of the table what is cited of their groups. */
final class CitedCellRows {
  private static final int MOST_DOTS = 60;

  /** Groups that are read for dots: a long history costs no more than a short one. */
  private static final int MOST_GROUPS = 400;

  private final Session session;
  private final CitedGroupRows groups;

  CitedCellRows(Session session) {
    this.session = session;
    groups = new CitedGroupRows(session);
  }

  CitedCell of(Cell cell, @Nullable LocalDate asOf) {
    return new CitedCell(
        cell,
        groups.of(cell.now(), asOf),
        cell.against().stream().map(group -> groups.of(group, asOf)).toList(),
        cell.own() == null ? null : groups.of(cell.own(), asOf),
        statements(cell, asOf),
        dots(cell, asOf));
  }

  private int statements(Cell cell, @Nullable LocalDate asOf) {
    return (int)
        session.number(
            "SELECT coalesce(sum(statements), 0) FROM kind_days WHERE issue = ? AND party = ?"
                + " AND day >= ? AND day <= ?",
            cell.issue(),
            cell.party(),
            asOf == null ? "" : "0",
            asOf == null ? GroupDerivation.NEVER : asOf.toString());
  }

  private List<CitedCell.Dot> dots(Cell cell, @Nullable LocalDate asOf) {
    String last = asOf == null ? GroupDerivation.NEVER : asOf.toString();
    Map<CitedCell.Dot, Integer> counts = new LinkedHashMap<>();
    int[] read = new int[1];
    session.each(
        "SELECT day, stance, hollow FROM claim_groups WHERE issue = ? AND party = ?"
            + " AND day IS NOT NULL AND day <= ? AND first_day <= ?"
            + " ORDER BY day DESC, stance, hollow LIMIT ?",
        r -> {
          LocalDate day = LocalDate.parse(r.text(1));
          Stance stance = StatementRows.word(Stance.class, r.text(2));
          read[0]++;
          return counts.merge(new CitedCell.Dot(day, stance, r.flag(3), 0), 1, Integer::sum);
        },
        cell.issue(),
        cell.party(),
        last,
        last,
        MOST_GROUPS);
    List<CitedCell.Dot> dots = new ArrayList<>();
    counts.forEach(
        (dot, groupCount) ->
            dots.add(new CitedCell.Dot(dot.day(), dot.stance(), dot.hollow(), groupCount)));
    if (read[0] == MOST_GROUPS && dots.size() > 1) {
      // Of the last one there may be more.
      dots.remove(dots.size() - 1);
    }
    List<CitedCell.Dot> shown = new ArrayList<>(dots.subList(0, Math.min(MOST_DOTS, dots.size())));
    Collections.reverse(shown);
    return shown;
  }
}
