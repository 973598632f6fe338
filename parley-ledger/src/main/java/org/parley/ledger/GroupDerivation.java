package org.parley.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.ClaimGroups;
import org.parley.engine.table.Statement;
import org.parley.model.Digest;

/**
 * Groups the claims anew where articles came or went. Groups never reach across party, stance and
 * issue, so each such kind is derived by itself, whole or not at all; what is left after a break is
 * still marked as stale.
 */
final class GroupDerivation {
  /** A day after all others: a group with undated statements is never wholly of a known day. */
  static final String NEVER = "9999-12-31";

  /** Statements in one transaction, unless one kind alone has more. */
  private static final int BATCH = 5_000;

  private record Kind(String party, String stance, String issue) {}

  private record Known(long row, String id, String content) {}

  private final Session session;
  private final StatementRows statements;
  private final SentenceRows sentences;

  GroupDerivation(Session session) {
    this.session = session;
    statements = new StatementRows(session);
    sentences = new SentenceRows(session);
  }

  /**
   * Derives what is stale.
   *
   * @param left told how many kinds are left
   */
  void run(IntConsumer left) {
    while (true) {
      List<Kind> kinds =
          session.list(
              "SELECT party, stance, issue FROM stale ORDER BY issue, party, stance",
              row -> new Kind(row.text(1), row.text(2), row.text(3)));
      left.accept(kinds.size());
      if (kinds.isEmpty()) {
        return;
      }
      session.writing(() -> some(kinds));
    }
  }

  private void some(List<Kind> kinds) {
    int done = 0;
    for (Kind kind : kinds) {
      done += derive(kind);
      session.run(
          "DELETE FROM stale WHERE party = ? AND stance = ? AND issue = ?",
          kind.party(),
          kind.stance(),
          kind.issue());
      if (done > BATCH) {
        break;
      }
    }
  }

  private int derive(Kind kind) {
    Map<Long, Statement> rows = statements.ofKind(kind.party(), kind.stance(), kind.issue());
    IdentityHashMap<Statement, Long> numbers = new IdentityHashMap<>();
    rows.forEach((row, statement) -> numbers.put(statement, row));
    Map<Long, Long> wasIn = new HashMap<>();
    session.each(
        "SELECT row, claim_group FROM positions WHERE party = ? AND stance = ? AND issue = ?"
            + " AND current = 1 AND claim_group IS NOT NULL",
        row -> wasIn.put(row.number(1), row.number(2)),
        kind.party(),
        kind.stance(),
        kind.issue());
    Map<String, Known> known = known(kind);
    Set<String> kept = new HashSet<>();
    for (ClaimGroup group : new ClaimGroups().derive(rows.values(), sentences)) {
      String id = id(group);
      kept.add(id);
      long row = write(kind, id, group, numbers, known.get(id));
      for (Statement statement : group.statements()) {
        Long number = Objects.requireNonNull(numbers.get(statement));
        if (!Objects.equals(wasIn.get(number), row)) {
          session.later("UPDATE positions SET claim_group = ? WHERE row = ?", row, number);
        }
      }
      session.flush("UPDATE positions SET claim_group = ? WHERE row = ?");
    }
    known.forEach(
        (id, group) -> {
          if (!kept.contains(id)) {
            session.run("DELETE FROM claim_groups WHERE row = ?", group.row());
          }
        });
    new KindDays(session).write(kind.party(), kind.stance(), kind.issue());
    return rows.size();
  }

  private Map<String, Known> known(Kind kind) {
    Map<String, Known> known = new HashMap<>();
    session.each(
        "SELECT row, id, object || coalesce(day, '') || day_said || first_day || last_day || hollow"
            + " || '/' || best || '/' || first_claim || reports || '/' || independent || '/'"
            + " || statements FROM claim_groups WHERE party = ? AND stance = ? AND issue = ?",
        row -> known.put(row.text(2), new Known(row.number(1), row.text(2), row.text(3))),
        kind.party(),
        kind.stance(),
        kind.issue());
    return known;
  }

  private long write(
      Kind kind,
      String id,
      ClaimGroup group,
      IdentityHashMap<Statement, Long> numbers,
      @Nullable Known known) {
    String first = NEVER;
    String last = "";
    for (Statement statement : group.statements()) {
      LocalDate day = statement.day();
      first = day != null && day.toString().compareTo(first) < 0 ? day.toString() : first;
      String until = day == null ? NEVER : day.toString();
      last = until.compareTo(last) > 0 ? until : last;
    }
    first = first.equals(NEVER) ? "" : first;
    Object[] values = {
      JsonColumn.of(group.objects()),
      group.day() == null ? "" : group.day().toString(),
      group.daySaid() ? 1 : 0,
      first,
      last,
      group.hollow() ? 1 : 0,
      Objects.requireNonNull(numbers.get(group.best())),
      group.corroboration().claims().get(0),
      group.corroboration().reports(),
      group.corroboration().independent(),
      group.statements().size()
    };
    String content =
        ""
            + values[0]
            + values[1]
            + values[2]
            + values[3]
            + values[4]
            + values[5]
            + "/"
            + values[6]
            + "/"
            + values[7]
            + values[8]
            + "/"
            + values[9]
            + "/"
            + values[10];
    if (known != null && known.content().equals(content)) {
      return known.row();
    }
    if (known != null) {
      session.run("DELETE FROM claim_groups WHERE row = ?", known.row());
    }
    long row =
        session.insert(
            "INSERT INTO claim_groups (row, id, party, stance, issue, object, day, day_said, first_day,"
                + " last_day, hollow, best, first_claim, reports, independent, statements)"
                + " VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            known == null ? null : known.row(),
            id,
            kind.party(),
            kind.stance(),
            kind.issue(),
            values[0],
            values[1],
            values[2],
            values[3],
            values[4],
            values[5],
            values[6],
            values[7],
            values[8],
            values[9],
            values[10]);
    session.run(
        "INSERT OR IGNORE INTO group_objects SELECT ?, value, ?, ? FROM json_each(?)",
        kind.issue(),
        kind.party(),
        row,
        values[0]);
    return row;
  }

  /** Made of its first claim and that claim's article: the same wherever it is derived. */
  static String id(ClaimGroup group) {
    Statement first = Collections.min(group.statements(), Statement.ORDER);
    return Digest.half(
        "claim group",
        first.position().id(),
        first.source().document(),
        group.party(),
        group.stance().name(),
        group.issue());
  }
}
