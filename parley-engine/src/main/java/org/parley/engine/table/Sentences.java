package org.parley.engine.table;

import java.util.Set;

/** Where the sentences of an article are looked up, so that a corpus need not be in memory. */
@FunctionalInterface
public interface Sentences {
  /**
   * Hashes of the sentences that are long enough to be an echo; empty where there are none.
   *
   * @param document the document's id
   */
  Set<String> of(String document);
}
