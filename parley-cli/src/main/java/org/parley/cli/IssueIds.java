package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.engine.profile.Profile;
import org.parley.engine.table.IssueOrder;

/** The issues that a user may ask for. */
final class IssueIds {
  private final List<String> known;

  IssueIds(Profile profile) {
    known = new ArrayList<>(new IssueOrder(profile).known());
    known.add("other");
  }

  /**
   * The ids of these issues, written in any case, with blanks or hyphens.
   *
   * @throws UserFault if one is not known
   */
  List<String> of(List<String> asked) {
    List<String> ids = new ArrayList<>();
    for (String issue : asked) {
      ids.add(id(issue));
    }
    return ids;
  }

  /** True for an issue that may be asked for. */
  boolean knows(String asked) {
    return known.stream().anyMatch(id -> folded(id).equals(folded(asked)));
  }

  private String id(String asked) {
    for (String id : known) {
      if (folded(id).equals(folded(asked))) {
        return id;
      }
    }
    throw new UserFault(
        ExitCode.USAGE,
        "--issue: \""
            + Plain.text(asked)
            + "\" is no issue [usage]; it is one of "
            + Plain.text(String.join(", ", known)));
  }

  private static String folded(String issue) {
    return issue.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
