package org.parley.engine.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.engine.profile.Profile;

/** The rows of the table: the usual issues, then the profile's, then whatever else is met. */
public final class IssueOrder {
  /** Ids of the usual issues, in the order of the table. */
  public static final List<String> USUAL =
      List.of(
          "ceasefire",
          "withdrawal",
          "territory",
          "referendum",
          "neutrality",
          "membership",
          "security-guarantees",
          "demilitarisation",
          "nuclear",
          "arms-supply",
          "sanctions",
          "humanitarian-access",
          "prisoners",
          "refugees",
          "justice",
          "reparations",
          "constitution",
          "regime-change",
          "economy",
          "talks",
          "monitoring");

  /** What fits no other issue; always the last row. */
  private static final String OTHER = "other";

  private final List<String> known;

  public IssueOrder(Profile profile) {
    known = new ArrayList<>(USUAL);
    for (Profile.Issue issue : profile.issues()) {
      if (!known.contains(issue.name()) && !issue.name().equals(OTHER)) {
        known.add(issue.name());
      }
    }
  }

  /** Orders issue ids as rows. */
  public Comparator<String> comparator() {
    return Comparator.<String>comparingInt(
            issue -> {
              int place = known.indexOf(issue);
              return issue.equals(OTHER) ? Integer.MAX_VALUE : place < 0 ? known.size() : place;
            })
        .thenComparing(Comparator.naturalOrder());
  }

  /** The ids in order, without {@code other}. */
  public List<String> known() {
    return List.copyOf(known);
  }

  /** The id as a heading: {@code security-guarantees} becomes {@code Security guarantees}. */
  public static String title(String issue) {
    String words = issue.replace('-', ' ').strip();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
