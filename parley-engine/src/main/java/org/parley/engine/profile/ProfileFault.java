package org.parley.engine.profile;

import java.util.List;
import java.util.stream.Collectors;

/** A profile that can't be taken, with all its problems at once, in the order of their lines. */
public final class ProfileFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** One problem and its line (1-based). */
  public record Problem(int line, String what) {
    @Override
    public String toString() {
      return "line " + line + ": " + what;
    }
  }

  ProfileFault(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
