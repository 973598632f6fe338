package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What articles report, with how many do. */
public interface ReportedGroup {
  /** Its id, equal for every order of the articles. */
  String id();

  /** Null where it is not known to the day. */
  @Nullable LocalDate day();

  /** Articles that report it. */
  int reports();

  /** Groups of articles that do not share the words. */
  int independent();
}
