package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.ReadOptions;
import org.parley.engine.profile.Profile;
import org.parley.ledger.Build;
import org.parley.ledger.BuildReport;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerFolder;

/**
 * What a command reads: a ledger, or articles, of which a ledger is made in the folder of temporary
 * files until the command ends.
 */
final class LedgerInput implements AutoCloseable {
  private final Ledger ledger;
  private final int code;
  private final @Nullable Path temporary;

  private LedgerInput(Ledger ledger, int code, @Nullable Path temporary) {
    this.ledger = ledger;
    this.code = code;
    this.temporary = temporary;
  }

  /**
   * Opens what is named; the ledger in the current folder where nothing is.
   *
   * @param options of the articles; of a ledger an error
   */
  static LedgerInput open(Console console, List<String> inputs, ArticleOptions options) {
    LedgerFolder folder = LedgerChoice.asInput(inputs, options);
    if (folder == null) {
      return build(console, inputs, options.day(), options.profile());
    }
    Ledger ledger = Ledger.open(folder, Instant.now());
    if (ledger.ungrouped() > 0) {
      console.notice(
          Plain.text(folder.path().toString())
              + ": a build is under way or was broken off, not all of it is listed [unfinished]; run"
              + " parley build again");
    }
    return new LedgerInput(ledger, ExitCode.READ, null);
  }

  private static LedgerInput build(
      Console console,
      List<String> inputs,
      @Nullable LocalDate published,
      @Nullable String profile) {
    Path temporary = null;
    LedgerInput made = null;
    try {
      temporary = Files.createTempDirectory("parley");
      made = build(console, inputs, published, profile, temporary);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (made == null && temporary != null) {
        delete(temporary);
      }
    }
  }

  private static LedgerInput build(
      Console console,
      List<String> inputs,
      @Nullable LocalDate published,
      @Nullable String profile,
      Path temporary) {
    LedgerFolder folder = new LedgerFolder(temporary.resolve(LedgerFolder.NAME));
    ProfileFile.Found found = ProfileFile.find(profile, inputs);
    ReadOptions usual = ReadOptions.defaults();
    BuildProgress progress = new BuildProgress(console, System::nanoTime, InputCount.of(inputs));
    BuildReport report;
    try {
      report =
          Build.into(
                  folder,
                  found == null ? Profile.empty() : found.profile(),
                  found == null ? null : found.text(),
                  new ReadOptions(published, usual.limits(), usual.threads()),
                  InstantSource.system())
              .run(inputs, System.in, progress);
    } finally {
      progress.clear();
    }
    int code = report.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.READ;
    return new LedgerInput(Ledger.open(folder, Instant.now()), code, temporary);
  }

  Ledger ledger() {
    return ledger;
  }

  /**
   * The exit code of a command that lists; says so where there is nothing to list.
   *
   * @param listed how many were listed
   * @param nothing what was not found
   * @param instead what to do
   */
  int code(Console console, long listed, String nothing, String instead) {
    if (listed > 0) {
      return code;
    }
    int articles = ledger.articles();
    console.notice(
        nothing
            + " in "
            + (articles == 1 ? "1 article" : articles + " articles")
            + " [nothing-found]; "
            + instead);
    return code == ExitCode.READ ? ExitCode.NOTHING_FOUND : code;
  }

  @Override
  public void close() {
    ledger.close();
    if (temporary != null) {
      delete(temporary);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
