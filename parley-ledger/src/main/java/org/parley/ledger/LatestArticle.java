package org.parley.ledger;

import java.util.List;

/**
 * An article that came in, with the first positions it holds.
 *
 * @param more how many positions it holds beside these
 */
public record LatestArticle(CitedArticle article, List<Brief> positions, int more) {
  /** A position in few words. */
  public record Brief(String claim, String party, String stance, String issue, String content) {}

  public LatestArticle {
    positions = List.copyOf(positions);
  }
}
