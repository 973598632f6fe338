package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Run;

/**
 * One build.
 *
 * @param state running, done, failed, broken
 * @param errors what could not be read, or with a notice; of many only the first
 */
public record RunView(
    long id,
    String version,
    List<String> inputs,
    String started,
    @Nullable String ended,
    String state,
    int met,
    int stored,
    int known,
    int superseded,
    int rejected,
    @Nullable String fault,
    List<Unread> errors) {
  private static final int MOST_ERRORS = 100;

  /** An item; {@code kept} where it was read nevertheless. */
  public record Unread(String input, String place, String code, String what, boolean kept) {}

  public static RunView of(Run run, List<Run.Rejected> errors) {
    return new RunView(
        run.id(),
        run.version(),
        run.inputs(),
        run.started(),
        run.ended(),
        run.state(),
        run.met(),
        run.stored(),
        run.known(),
        run.superseded(),
        run.rejected(),
        run.fault(),
        errors.stream()
            .limit(MOST_ERRORS)
            .map(e -> new Unread(e.input(), e.place(), e.code(), e.what(), e.kept()))
            .toList());
  }
}
