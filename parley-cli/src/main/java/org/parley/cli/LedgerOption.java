package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of commands that only read a ledger. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FOLDER",
      description = "The ledger; else parley.ledger in the current folder.")
  private @Nullable String folder;

  /** What the user named; null for the usual one. */
  @Nullable String folder() {
    return folder;
  }
}
