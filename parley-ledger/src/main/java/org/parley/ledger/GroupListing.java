package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;

/** Claim groups, the newest first, then by id; undated ones last. */
final class GroupListing extends Listing<CitedGroup> {
  private final GroupFilter filter;

  GroupListing(Session session, GroupFilter filter) {
    super(session);
    this.filter = filter;
  }

  private Conditions conditions() {
    Conditions conditions =
        new Conditions()
            .andIf("g.issue = ?", filter.issue())
            .andIf("g.party = ?", filter.party())
            .andIf("g.stance = ?", filter.stance())
            .andIf(
                "g.row IN (SELECT claim_group FROM group_objects WHERE object = ?)",
                filter.object())
            .andIf("g.first_day > ?", filter.since());
    // What has no day sorts before all days and is known on none.
    return filter.asOf() == null
        ? conditions
        : conditions.and("g.first_day > '' AND g.first_day <= ?", filter.asOf().toString());
  }

  @Override
  public long total() {
    Conditions where = conditions();
    return session().number("SELECT count(*) FROM claim_groups g" + where.sql(), where.values());
  }

  @Override
  List<Keyed<CitedGroup>> rows(List<String> after, int limit) {
    Conditions where = conditions().behind("(coalesce(g.day, ''), g.id) < (?, ?)", after);
    record Found(long row, List<String> key) {}
    List<Found> found =
        session()
            .list(
                "SELECT g.row, coalesce(g.day, ''), g.id FROM claim_groups g"
                    + where.sql()
                    + " ORDER BY coalesce(g.day, '') DESC, g.id DESC LIMIT ?",
                row -> new Found(row.number(1), List.of(row.text(2), row.text(3))),
                where.values(limit));
    CitedGroupRows groups = new CitedGroupRows(session());
    List<Keyed<CitedGroup>> rows = new ArrayList<>();
    for (Found each : found) {
      CitedGroup group = groups.ofRow(each.row(), filter.asOf());
      if (group != null) {
        rows.add(new Keyed<>(group, each.key()));
      }
    }
    return rows;
  }

  @Override
  int keys() {
    return 2;
  }
}
