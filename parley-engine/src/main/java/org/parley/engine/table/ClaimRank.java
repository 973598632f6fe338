package org.parley.engine.table;

import java.util.Comparator;

/** Which of the groups of one day stands for the day. */
final class ClaimRank {
  private ClaimRank() {}

  /** Own words, a day that was said, more independent reports, a surer reading; then total. */
  static final Comparator<ClaimGroup> BEST_FIRST =
      Comparator.comparing(ClaimGroup::hollow)
          .thenComparing(group -> !group.daySaid())
          .thenComparing(group -> -group.corroboration().independent())
          .thenComparing(group -> -group.corroboration().reports())
          .thenComparing(group -> -group.best().position().basis().score())
          .thenComparing(ClaimGroup.BY_DAY);
}
