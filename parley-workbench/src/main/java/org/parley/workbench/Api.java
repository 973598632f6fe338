package org.parley.workbench;

import java.util.List;
import java.util.Set;

/** The addresses that read the ledger, each with its parameters. */
final class Api {
  private Api() {}

  static List<Route> routes() {
    return List.of(
        Route.one("/api/table", Set.of("as_of", "compare", "party", "issue"), TablePage::of),
        Route.list(
            "/api/groups",
            Set.of("issue", "party", "object", "stance", "as_of", "since"),
            GroupPages::list),
        Route.list(
            "/api/positions",
            Set.of(
                "party", "issue", "stance", "object", "outlet", "actor", "speaker", "group", "from",
                "to", "as_of"),
            PositionPages::list));
  }
}
