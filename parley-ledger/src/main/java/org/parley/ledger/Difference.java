package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two groups that contradict each other on one party and issue.
 *
 * @param object that both name; null where neither names any
 * @param a the one that is reported of the later day, or told by others
 */
public record Difference(
    Kind kind, @Nullable String object, @Nullable LocalDate day, CitedGroup a, CitedGroup b) {
  /** Whose words differ. */
  public enum Kind {
    /** Opposite acts of one party on one day. */
    SOURCES,
    /** What others say of a party, against what it says itself. */
    PARTIES
  }
}
