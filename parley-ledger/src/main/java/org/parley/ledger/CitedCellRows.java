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

  /**
   * The cell with its groups.
   *
   * @param object the one that all its groups name; null for a cell of all objects
   */
  CitedCell of(Cell cell, @Nullable String object, @Nullable LocalDate asOf) {
    return new CitedCell(
        cell,
        groups.of(cell.now(), asOf),
        cell.against().stream().map(group -> groups.of(group, asOf)).toList(),
        cell.own() == null ? null : groups.of(cell.own(), asOf),
        object == null ? statements(cell, asOf) : statements(cell, object, asOf),
        dots(cell, object, asOf));
  }

  private int statements(Cell cell, @Nullable LocalDate asOf) {
    if (asOf == null) {
      return (int)
          session.number(
              "SELECT coalesce(sum(statements), 0) FROM kinds WHERE issue = ? AND party = ?",
              cell.issue(),
              cell.party());
    }
    return (int)
        session.number(
            "SELECT coalesce(sum(statements), 0) FROM kind_days WHERE issue = ? AND party = ?"
                + " AND stance IN ('demand', 'offer', 'accept', 'reject', 'support')"
                + " AND day > '' AND day <= ?",
            cell.issue(),
            cell.party(),
            asOf.toString());
  }

  private int statements(Cell cell, String object, @Nullable LocalDate asOf) {
    return (int)
        session.number(
            "SELECT count(*) FROM group_objects o JOIN positions p"
                + " ON p.claim_group = o.claim_group WHERE o.issue = ? AND o.object = ?"
                + " AND o.party = ? AND (? IS NULL OR p.day <= ?)",
            cell.issue(),
            object,
            cell.party(),
            asOf == null ? null : asOf.toString(),
            asOf == null ? null : asOf.toString());
  }

  private List<CitedCell.Dot> dots(Cell cell, @Nullable String object, @Nullable LocalDate asOf) {
    String last = asOf == null ? GroupDerivation.NEVER : asOf.toString();
    Map<CitedCell.Dot, Integer> counts = new LinkedHashMap<>();
    int[] read = new int[1];
    Conditions where =
        new Conditions()
            .and("g.issue = ? AND g.party = ?", cell.issue(), cell.party())
            .and("g.day IS NOT NULL AND g.day <= ? AND g.first_day <= ?", last, last)
            .andIf(
                "g.row IN (SELECT o.claim_group FROM group_objects o"
                    + " WHERE o.issue = g.issue AND o.party = g.party AND o.object = ?)",
                object);
    session.each(
        "SELECT g.day, g.stance, g.hollow FROM claim_groups g"
            + where.sql()
            + " ORDER BY g.day DESC, g.stance, g.hollow LIMIT ?",
        r -> {
          LocalDate day = LocalDate.parse(r.text(1));
          Stance stance = StatementRows.word(Stance.class, r.text(2));
          read[0]++;
          return counts.merge(new CitedCell.Dot(day, stance, r.flag(3), 0), 1, Integer::sum);
        },
        where.values(MOST_GROUPS));
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
