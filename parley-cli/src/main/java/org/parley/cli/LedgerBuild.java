package org.parley.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.ReadOptions;
import org.parley.ledger.Build;
import org.parley.ledger.BuildReport;
import org.parley.ledger.LedgerFolder;

/** The building of a ledger of what a command is given. */
final class LedgerBuild {
  private LedgerBuild() {}

  /**
   * A build with the profile named, else the one in or beside the input, else the ledger's.
   *
   * @param published day of articles that bring none; null for none
   */
  static Build into(
      LedgerFolder folder,
      @Nullable String profile,
      List<String> inputs,
      @Nullable LocalDate published) {
    ProfileFile.Found found = ProfileFile.find(profile, inputs);
    ReadOptions usual = ReadOptions.defaults();
    return Build.into(
        folder,
        found == null ? folder.profile() : found.profile(),
        found == null ? null : found.text(),
        new ReadOptions(published, usual.limits(), usual.threads()),
        InstantSource.system());
  }

  /** Runs it to its end, saying how far it is. */
  static BuildReport run(Build build, List<String> inputs, BuildProgress progress) {
    try {
      return build.run(inputs, System.in, progress);
    } finally {
      progress.clear();
    }
  }
}
