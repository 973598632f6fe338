package org.parley.workbench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.engine.table.IssueOrder;

/** The issues that there are: ids that a request may name. */
final class Issues {
  private static final String OTHER = "other";

  private Issues() {}

  /** All ids in the order of rows. */
  static List<String> all(Profile profile) {
    List<String> all = new ArrayList<>(new IssueOrder(profile).known());
    all.add(OTHER);
    return all;
  }

  /**
   * The id, if it is one.
   *
   * @throws Problem if it is none
   */
  static @Nullable String known(Profile profile, @Nullable String id) {
    if (id != null && !all(profile).contains(id)) {
      throw Problem.bad(
          "unknown-issue", "issue: \"" + Problem.shown(id) + "\" is none; /api/issues lists them");
    }
    return id;
  }
}
