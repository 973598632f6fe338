package org.parley.workbench.view;

import org.jspecify.annotations.Nullable;

/**
 * What the workbench shows at the moment.
 *
 * @param state ready, building, stopped, failed
 * @param fault why the build failed, in one line; null unless it did
 * @param changed another text whenever the data are others
 */
public record StatusView(
    String ledger,
    String version,
    @Nullable String conflict,
    int articles,
    int outlets,
    int positions,
    @Nullable String first,
    @Nullable String last,
    String state,
    @Nullable String fault,
    @Nullable Progress build,
    String changed) {

  /**
   * How far a build is.
   *
   * @param met articles met in the input
   * @param total in the input; null where that can't be told
   * @param stored of these, as of the last batch
   * @param rate articles a second
   * @param secondsLeft null where that can't be told
   * @param phase reading or grouping
   */
  public record Progress(
      int met,
      @Nullable Long total,
      int stored,
      int rejected,
      double rate,
      @Nullable Long secondsLeft,
      String phase) {}
}
