package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.ClaimGroups;
import org.parley.engine.table.Statement;
import org.parley.model.Evidence;
import org.parley.model.Stance;

/** Claim groups with their counts, on all days or as of one. */
final class CitedGroupRows {
  private static final String NEVER = GroupDerivation.NEVER;

  private final Session session;
  private final StatementRows statements;
  private final CitedStatementRows cited;
  private final SentenceRows sentences;

  CitedGroupRows(Session session) {
    this.session = session;
    statements = new StatementRows(session);
    cited = new CitedStatementRows(session);
    sentences = new SentenceRows(session);
  }

  /** The row of the group that this statement stands in; null where it is in none. */
  @Nullable Long rowOf(ClaimGroup group) {
    Statement best = group.best();
    return session.one(
        "SELECT claim_group FROM positions WHERE id = ? AND begins = ? AND party = ? AND issue = ?"
            + " AND stance = ? AND document = (SELECT row FROM documents WHERE id = ?)"
            + " AND claim_group IS NOT NULL",
        r -> r.number(1),
        best.position().id(),
        best.position().span().start(),
        group.party(),
        group.issue(),
        JsonColumn.word(group.stance()),
        best.source().document());
  }

  /** The group that a cell of the ledger's table shows, with what the cell leaves out. */
  CitedGroup of(ClaimGroup group, @Nullable LocalDate asOf) {
    return Objects.requireNonNull(ofRow(Objects.requireNonNull(rowOf(group)), asOf));
  }

  /** The group of this row; null where nothing of it was known on the day. */
  @Nullable CitedGroup ofRow(long row, @Nullable LocalDate asOf) {
    if (asOf != null) {
      String last =
          session.one("SELECT last_day FROM claim_groups WHERE row = ?", r -> r.text(1), row);
      if (last == null || last.compareTo(asOf.toString()) > 0) {
        return astride(row, asOf);
      }
    }
    return session.one(
        "SELECT id, party, stance, issue, object, day, day_said, hollow, reports, independent,"
            + " statements, best FROM claim_groups WHERE row = ?",
        r ->
            new CitedGroup(
                r.text(1),
                r.text(2),
                StatementRows.word(Stance.class, r.text(3)),
                r.text(4),
                JsonColumn.texts(r.text(5)),
                r.day(6),
                r.flag(7),
                r.flag(8),
                toldBy(row, r.text(2), NEVER),
                r.count(9),
                r.count(10),
                r.count(11),
                outlets(row, NEVER),
                cited.of(r.number(12))),
        row);
  }

  private @Nullable CitedGroup astride(long row, LocalDate asOf) {
    Map<Long, Statement> all = statements.ofGroup(row);
    if (all.isEmpty()) {
      return null;
    }
    ClaimGroup known = ClaimGroups.asOf(ClaimGroups.known(all.values(), 1, 1), asOf, sentences);
    if (known == null) {
      return null;
    }
    String last = asOf.toString();
    long best =
        all.entrySet().stream()
            .filter(each -> each.getValue().equals(known.best()))
            .findFirst()
            .orElseThrow()
            .getKey();
    String id = session.one("SELECT id FROM claim_groups WHERE row = ?", r -> r.text(1), row);
    return new CitedGroup(
        Objects.requireNonNull(id),
        known.party(),
        known.stance(),
        known.issue(),
        known.objects(),
        known.day(),
        known.daySaid(),
        known.hollow(),
        toldBy(row, known.party(), last),
        known.corroboration().reports(),
        known.corroboration().independent(),
        known.statements().size(),
        outlets(row, last),
        cited.of(best, known.best()));
  }

  private List<String> outlets(long row, String last) {
    return session.list(
        "SELECT DISTINCT d.outlet FROM positions p JOIN documents d ON d.row = p.document"
            + " WHERE p.claim_group = ? AND coalesce(p.day, '9999-12-31') <= ?"
            + " AND d.outlet IS NOT NULL ORDER BY 1",
        r -> r.text(1),
        row,
        last);
  }

  /** As {@link org.parley.engine.table.SpeakerSides} settles it where the article is open. */
  private List<String> toldBy(long row, String party, String last) {
    return session.list(
        "SELECT DISTINCT coalesce(p.told_by, s.side) FROM positions p"
            + " LEFT JOIN speaker_sides s ON s.name = p.speaker AND p.speaker_party IS NULL"
            + " AND p.standing <> 'unnamed' AND s.side <> ?"
            + " WHERE p.claim_group = ? AND coalesce(p.day, '9999-12-31') <= ?"
            + " AND coalesce(p.told_by, s.side) IS NOT NULL ORDER BY 1",
        r -> r.text(1),
        party,
        row,
        last);
  }

  /**
   * The printings of a group: the best words first, copies of words right behind their origin.
   *
   * @param most how many at most
   */
  List<CitedStatement> printings(long row, @Nullable LocalDate asOf, int most) {
    Map<Long, Statement> all = statements.ofGroup(row);
    if (asOf != null) {
      all.values().removeIf(statement -> !statement.isKnownBy(asOf));
    }
    if (all.isEmpty()) {
      return List.of();
    }
    Map<String, List<Map.Entry<Long, Statement>>> words = new HashMap<>();
    for (Map.Entry<Long, Statement> each : all.entrySet()) {
      words.computeIfAbsent(words(each.getValue()), key -> new ArrayList<>()).add(each);
    }
    Map<Long, Statement> ordered = new LinkedHashMap<>();
    for (Statement best : ClaimGroups.known(all.values(), 1, 1).statements()) {
      List<Map.Entry<Long, Statement>> same = words.remove(words(best));
      if (same != null) {
        same.sort(Comparator.comparing(Map.Entry::getValue, EARLIEST));
        same.forEach(each -> ordered.put(each.getKey(), each.getValue()));
      }
    }
    return ordered.entrySet().stream()
        .limit(most)
        .map(each -> cited.of(each.getKey(), each.getValue()))
        .toList();
  }

  private static final Comparator<Statement> EARLIEST =
      Comparator.comparing(
              (Statement statement) -> statement.source().published().dayOrNull(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(statement -> statement.source().document());

  private static String words(Statement statement) {
    Evidence first = statement.position().evidence().get(0);
    return first.passage().hash();
  }
}
