package org.parley.workbench;

import java.util.List;
import java.util.Set;

/** The addresses that read the ledger, each with its parameters. */
final class Api {
  private static final Set<String> NONE = Set.of();

  private Api() {}

  static List<Route> routes() {
    return List.of(
        Route.one("/api/days", NONE, NamePages::days),
        Route.one("/api/issues", NONE, NamePages::issues),
        Route.one("/api/table", Set.of("as_of", "compare", "party", "issue"), TablePage::of),
        Route.one("/api/objects", Set.of("issue", "as_of", "party"), TablePage::objects),
        Route.list(
            "/api/groups",
            Set.of("issue", "party", "object", "stance", "as_of", "since"),
            GroupPages::list),
        Route.one("/api/groups/{id}", Set.of("as_of"), GroupPages::one),
        Route.list("/api/news", Set.of("since", "as_of"), GroupPages::news),
        Route.list("/api/latest", NONE, ArticlePages::latest),
        Route.list("/api/differences", Set.of("as_of"), GroupPages::differences),
        Route.list(
            "/api/positions",
            Set.of(
                "party", "issue", "stance", "object", "outlet", "actor", "speaker", "group", "from",
                "to", "as_of"),
            PositionPages::list),
        Route.list("/api/timeline", TimelinePages.ASKED, TimelinePages::list),
        Route.one("/api/timeline/days", TimelinePages.ASKED, TimelinePages::days),
        Route.one("/api/acts/{id}", NONE, TimelinePages::act),
        Route.list("/api/figures", FigurePages.ASKED, FigurePages::list),
        Route.list("/api/topics", FigurePages.ASKED, FigurePages::topics),
        Route.one("/api/figures/{id}", NONE, FigurePages::one),
        Route.one("/api/claims/{id}", NONE, GroupPages::claim),
        Route.one("/api/cite/{id}", Set.of("article"), CitePage::of),
        Route.list(
            "/api/articles", Set.of("outlet", "from", "to", "actor", "name"), ArticlePages::list),
        Route.one("/api/articles/{id}", NONE, ArticlePages::one),
        Route.text("/api/articles/{id}/received", NONE, ArticlePages::received),
        Route.list("/api/passages/{id}/printings", NONE, ArticlePages::printings),
        Route.list("/api/actors", Set.of("q", "kind", "side"), ActorPages::list),
        Route.one("/api/actors/{id}", NONE, ActorPages::one),
        Route.list("/api/actors/{id}/quotes", NONE, ActorPages::quotes),
        Route.list("/api/outlets", NONE, NamePages::outlets),
        Route.one("/api/outlets/<id>", NONE, NamePages::outlet),
        Route.list(
            "/api/search", Set.of("q", "outlet", "party", "issue", "from", "to"), SearchPage::list),
        Route.one("/api/brief", Set.of("as_of", "since"), BriefPage::of),
        Route.text("/api/brief.md", Set.of("as_of", "since"), BriefPage::markdown),
        Route.list("/api/runs", NONE, RunPages::list));
  }
}
