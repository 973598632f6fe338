package org.parley.ledger;

import java.util.List;

/** Outlets, the one with most articles first. */
final class OutletListing extends Listing<OutletEntry> {
  OutletListing(Session session) {
    super(session);
  }

  @Override
  public long total() {
    return session().number("SELECT count(DISTINCT outlet_id) FROM documents WHERE current = 1");
  }

  @Override
  List<Keyed<OutletEntry>> rows(List<String> after, int limit) {
    String behind =
        after.isEmpty() ? "" : " HAVING (-count(*), d.outlet_id) > (-CAST(? AS INTEGER), ?)";
    Object[] values =
        after.isEmpty() ? new Object[] {limit} : new Object[] {after.get(0), after.get(1), limit};
    return session()
        .list(
            OutletEntry.SELECT
                + " GROUP BY d.outlet_id"
                + behind
                + " ORDER BY -count(*), 1 LIMIT ?",
            row -> {
              OutletEntry outlet = OutletEntry.read(session(), row);
              return new Keyed<>(outlet, List.of(Integer.toString(outlet.articles()), outlet.id()));
            },
            values);
  }

  @Override
  int keys() {
    return 2;
  }
}
