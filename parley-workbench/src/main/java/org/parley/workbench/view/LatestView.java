package org.parley.workbench.view;

import java.util.List;
import org.parley.ledger.LatestArticle;

/**
 * An article that came in.
 *
 * @param positions up to five
 * @param more how many it holds beside these
 */
public record LatestView(ArticleView article, List<Brief> positions, int more) {
  /** A position in few words. */
  public record Brief(String claim, String party, String stance, String issue, String content) {}

  public static LatestView of(LatestArticle latest) {
    return new LatestView(
        ArticleView.of(latest.article()),
        latest.positions().stream()
            .map(p -> new Brief(p.claim(), p.party(), p.stance(), p.issue(), p.content()))
            .toList(),
        latest.more());
  }
}
