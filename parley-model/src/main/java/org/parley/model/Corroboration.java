package org.parley.model;

import java.util.List;

/**
 * One thing claimed and all the words that claim it.
 *
 * @param claims ids, sorted
 * @param reports number of documents
 * @param independent number of groups of documents that do not share the words; never above reports
 */
public record Corroboration(List<String> claims, int reports, int independent) {
  /**
   * @throws IllegalArgumentException if there are more independent reports than reports
   */
  public Corroboration {
    claims = List.copyOf(claims);
    if (independent > reports || independent < 1) {
      throw new IllegalArgumentException(independent + " independent of " + reports + " reports");
    }
  }
}
