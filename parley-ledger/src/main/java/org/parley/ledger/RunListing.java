package org.parley.ledger;

import java.util.List;

/** The runs that wrote to a ledger, the newest first. */
final class RunListing extends Listing<Run> {
  RunListing(Session session) {
    super(session);
  }

  @Override
  public long total() {
    return session().number("SELECT count(*) FROM runs");
  }

  @Override
  List<Keyed<Run>> rows(List<String> after, int limit) {
    long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after.get(0));
    return Run.before(session(), before, limit).stream()
        .map(run -> new Keyed<>(run, List.of(Long.toString(run.id()))))
        .toList();
  }

  @Override
  int keys() {
    return 1;
  }
}
