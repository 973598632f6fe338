package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerFolder;

/** Which ledger a command means. */
final class LedgerChoice {
  private LedgerChoice() {}

  /** The ledger named, else the one in the current folder. */
  static LedgerFolder of(@Nullable String named) {
    return new LedgerFolder(path(named == null ? LedgerFolder.NAME : named));
  }

  static Ledger open(@Nullable String named) {
    return Ledger.open(of(named), Instant.now());
  }

  /** The ledger that this input is, or null. */
  static @Nullable LedgerFolder asInput(String input) {
    if (input.equals("-")) {
      return null;
    }
    LedgerFolder folder = new LedgerFolder(path(input));
    return folder.exists() ? folder : null;
  }

  /**
   * The ledger that is read where only it, or nothing, is named; null where the input is articles.
   *
   * @param options of articles; of a ledger an error
   * @throws UserFault if nothing is named and no ledger is here
   */
  static @Nullable LedgerFolder asInput(List<String> inputs, ArticleOptions options) {
    LedgerFolder folder =
        inputs.isEmpty() ? of(null) : inputs.size() == 1 ? asInput(inputs.get(0)) : null;
    if (folder != null && !folder.exists()) {
      throw new UserFault(
          ExitCode.USAGE,
          "no FILE, and no parley.ledger in this folder [usage]; name what to read, or make a"
              + " ledger with parley build FILES");
    }
    if (folder != null && (options.published() != null || options.profile() != null)) {
      throw new UserFault(
          ExitCode.USAGE,
          "a ledger has its days and its profile already [usage]; give --published and --profile to"
              + " parley build");
    }
    return folder;
  }

  /**
   * The ledger that a build writes: the one named, else the one beside the first input. What has no
   * folder beside it, as standard input or the current folder, has it in the current folder.
   */
  static LedgerFolder forBuild(@Nullable String named, List<String> inputs) {
    if (named != null) {
      return new LedgerFolder(path(named));
    }
    Path first = inputs.get(0).equals("-") ? null : path(inputs.get(0)).normalize();
    Path here = Path.of("").toAbsolutePath();
    if (first == null || here.startsWith(first.toAbsolutePath().normalize())) {
      return of(null);
    }
    return new LedgerFolder(first.resolveSibling(LedgerFolder.NAME));
  }

  private static Path path(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isRegularFile(path) && name.endsWith(".sqlite") && path.getParent() != null) {
        return path.getParent();
      }
      return path;
    } catch (InvalidPathException e) {
      throw new UserFault(
          ExitCode.USAGE, Plain.text(name) + ": not a file name [usage]; check the name");
    }
  }
}
