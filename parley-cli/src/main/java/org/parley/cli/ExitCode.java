package org.parley.cli;

/** What the command ends with. */
final class ExitCode {
  static final int READ = 0;
  static final int FAILURE = 1;
  static final int USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int NOTHING_FOUND = 4;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
