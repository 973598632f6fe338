package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

/**
 * A claim group with its counts and its best statement. As of a day it has the id that it has on
 * all days, and the counts of what was known then.
 *
 * @param daySaid true where the day is the one it was said, false for the day of an article
 * @param hollow true where only other parties say so
 * @param toldBy the other parties that say so, sorted
 * @param reports articles that report it
 * @param independent groups of articles that do not share the words
 * @param statements positions in it
 * @param outlets that report it, sorted
 */
public record CitedGroup(
    String id,
    String party,
    Stance stance,
    String issue,
    List<String> objects,
    @Nullable LocalDate day,
    boolean daySaid,
    boolean hollow,
    List<String> toldBy,
    int reports,
    int independent,
    int statements,
    List<String> outlets,
    CitedStatement best)
    implements ReportedGroup {
  public CitedGroup {
    objects = List.copyOf(objects);
    toldBy = List.copyOf(toldBy);
    outlets = List.copyOf(outlets);
  }
}
