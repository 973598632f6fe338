package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;

/** Positions that count, the newest first, then by claim, article and place; undated ones last. */
final class PositionListing extends Listing<CitedStatement> {
  private static final String FROM = " FROM positions p JOIN documents d ON d.row = p.document";

  private final PositionFilter filter;

  PositionListing(Session session, PositionFilter filter) {
    super(session);
    this.filter = filter;
  }

  private Conditions conditions() {
    Conditions conditions =
        new Conditions()
            .and("p.current = 1")
            .andIf("p.claim_group = (SELECT row FROM claim_groups WHERE id = ?)", filter.group())
            .andAny("p.party", filter.parties())
            .andAny("p.issue", filter.issues())
            .andIf("p.stance = ?", filter.stance())
            .andIf(
                "p.claim_group IN (SELECT claim_group FROM group_objects WHERE object = ?)",
                filter.object())
            .andIf("d.outlet_id = ?", filter.outlet())
            .andIf("p.speaker = ? COLLATE NOCASE", filter.speaker())
            .andIf("p.day >= ?", filter.from())
            .andIf("p.day <= ?", filter.to());
    return filter.actor() == null
        ? conditions
        : conditions.and(
            "p.speaker IN (SELECT name FROM names WHERE actor = ?) AND "
                + CitedStatementRows.ACTOR
                + " = ?",
            filter.actor(),
            filter.actor());
  }

  @Override
  public long total() {
    Conditions where = conditions();
    return session().number("SELECT count(*)" + FROM + where.sql(), where.values());
  }

  @Override
  List<Keyed<CitedStatement>> rows(List<String> after, int limit) {
    Conditions where =
        conditions()
            .behind(
                "(coalesce(p.day, ''), p.id, d.id, p.n) < (?, ?, ?, CAST(? AS INTEGER))", after);
    record Found(long row, List<String> key) {}
    List<Found> found =
        session()
            .list(
                "SELECT p.row, coalesce(p.day, ''), p.id, d.id, p.n"
                    + FROM
                    + where.sql()
                    + " ORDER BY coalesce(p.day, '') DESC, p.id DESC, d.id DESC, p.n DESC LIMIT ?",
                row ->
                    new Found(
                        row.number(1), List.of(row.text(2), row.text(3), row.text(4), row.text(5))),
                where.values(limit));
    CitedStatementRows statements = new CitedStatementRows(session());
    List<Keyed<CitedStatement>> rows = new ArrayList<>();
    found.forEach(each -> rows.add(new Keyed<>(statements.of(each.row()), each.key())));
    return rows;
  }

  @Override
  int keys() {
    return 4;
  }
}
