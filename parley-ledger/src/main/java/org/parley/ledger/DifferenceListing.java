package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where reports contradict each other, the newest first. Opposite are, as in the table's cells,
 * refusing and offering or accepting of one object (or of none named), and refusing and demanding
 * of one that both name. Both are of one day; what others say of a party is held against the own
 * words of the days around it.
 */
final class DifferenceListing extends Listing<Difference> {
  /** Days between what others say of a party and its own words. */
  private static final int DAYS_APART = 14;

  /** The object that both name. */
  private static final String SHARED =
      "(SELECT min(x.value) FROM json_each(a.object) x JOIN json_each(b.object) y"
          + " ON y.value = x.value COLLATE NOCASE)";

  private static final String OPPOSITE =
      " AND (a.stance = 'reject') <> (b.stance = 'reject')"
          + " AND 'support' NOT IN (a.stance, b.stance)"
          + " AND ("
          + SHARED
          + " IS NOT NULL OR 'demand' NOT IN (a.stance, b.stance)"
          + " AND a.object = '[]' AND b.object = '[]')";

  private static final String PAIRS =
      "SELECT 'sources' AS kind, a.row AS a, b.row AS b, a.day AS day, a.id AS a_id, b.id AS b_id,"
          + " a.first_day AS a_first, b.first_day AS b_first, "
          + SHARED
          + " AS object FROM claim_groups a JOIN claim_groups b ON b.issue = a.issue"
          + " AND b.party = a.party AND b.day = a.day AND b.hollow = 0"
          + " WHERE a.hollow = 0 AND a.stance = 'reject'"
          + OPPOSITE
          + " UNION ALL SELECT 'parties', a.row, b.row, a.day, a.id, b.id, a.first_day, b.first_day, "
          + SHARED
          + " FROM claim_groups a JOIN claim_groups b ON b.issue = a.issue AND b.party = a.party"
          + " AND b.hollow = 0 AND b.day >= date(a.day, '-"
          + DAYS_APART
          + " days') AND b.day <= date(a.day, '+"
          + DAYS_APART
          + " days') WHERE a.hollow = 1 AND a.day IS NOT NULL"
          + OPPOSITE;

  private final @Nullable LocalDate asOf;

  DifferenceListing(Session session, @Nullable LocalDate asOf) {
    super(session);
    this.asOf = asOf;
  }

  private Conditions conditions() {
    Conditions conditions = new Conditions();
    if (asOf != null) {
      String last = asOf.toString();
      conditions.and("day <= ? AND a_first <= ? AND b_first <= ?", last, last, last);
      conditions.and("a_first > '' AND b_first > ''");
    }
    return conditions;
  }

  @Override
  public long total() {
    Conditions where = conditions();
    return session().number("SELECT count(*) FROM (" + PAIRS + ")" + where.sql(), where.values());
  }

  @Override
  List<Keyed<Difference>> rows(List<String> after, int limit) {
    Conditions where = conditions().behind("(day, a_id, b_id) < (?, ?, ?)", after);
    record Pair(Difference.Kind kind, long a, long b, @Nullable String object, List<String> key) {}
    List<Pair> pairs =
        session()
            .list(
                "SELECT kind, a, b, object, day, a_id, b_id FROM ("
                    + PAIRS
                    + ")"
                    + where.sql()
                    + " ORDER BY day DESC, a_id DESC, b_id DESC LIMIT ?",
                row ->
                    new Pair(
                        StatementRows.word(Difference.Kind.class, row.text(1)),
                        row.number(2),
                        row.number(3),
                        row.textOrNull(4),
                        List.of(row.text(5), row.text(6), row.text(7))),
                where.values(limit));
    CitedGroupRows groups = new CitedGroupRows(session());
    List<Keyed<Difference>> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      CitedGroup a = Objects.requireNonNull(groups.ofRow(pair.a(), asOf));
      CitedGroup b = Objects.requireNonNull(groups.ofRow(pair.b(), asOf));
      rows.add(new Keyed<>(new Difference(pair.kind(), pair.object(), a.day(), a, b), pair.key()));
    }
    return rows;
  }

  @Override
  int keys() {
    return 3;
  }
}
