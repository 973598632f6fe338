package org.parley.cli;

/** Something that the user can mend: its lines are printed as they stand, without a trace. */
final class UserFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  UserFault(int exitCode, String lines) {
    super(lines);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  String lines() {
    return String.valueOf(getMessage());
  }
}
