package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Build;
import org.parley.ledger.BuildReport;
import org.parley.ledger.LedgerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley build}: articles into a ledger. */
@Command(
    name = "build",
    sortOptions = false,
    header = "Read articles into a ledger, which grows, is searched and exported.",
    description = {
      "",
      "An article that is in the ledger already is not read again, and one that comes with other"
          + " words is kept as a new version. A build may be broken off at any moment: run it again"
          + " and it goes on where it stopped. Others may read the ledger meanwhile.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley build sample && parley table",
      "  parley build reports/*.jsonl --ledger talks.ledger",
      "  curl -s https://example.org/feed.xml | parley build -"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders, or - for standard input, as parley read takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FOLDER",
      description = "Where the ledger is; else parley.ledger beside the first input.")
  private @Nullable String ledger;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of the articles that bring none of their own: 2031-03-04.")
  private @Nullable String published;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "Parties, objects, outlets. Without it, the profile.yaml in or beside the input, else the"
              + " ledger's.")
  private @Nullable String profile;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate day = Inputs.day("--published", published);
    LedgerFolder folder = LedgerChoice.forBuild(ledger, inputs);
    Build build = LedgerBuild.into(folder, profile, inputs, day);
    BuildProgress progress = new BuildProgress(console, System::nanoTime, InputCount.of(inputs));
    BuildReport report = LedgerBuild.run(build, inputs, progress);
    if (report.met() == 0 && report.rejected() == report.missing()) {
      if (report.rejected() == 0) {
        console.notice("no articles in the input [nothing-found]; name a file that holds text");
      }
      return ExitCode.NOTHING_FOUND;
    }
    console.notice(done(folder, report, progress.seconds()));
    return report.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.READ;
  }

  private static String done(LedgerFolder folder, BuildReport report, double seconds) {
    StringBuilder line = new StringBuilder(Plain.text(folder.path().toString()));
    line.append(String.format(Locale.ROOT, ": %,d new", report.stored()));
    if (report.superseded() > 0) {
      line.append(String.format(Locale.ROOT, " (%,d a version more)", report.superseded()));
    }
    line.append(String.format(Locale.ROOT, ", %,d known", report.known()));
    if (report.rejected() > 0) {
      line.append(String.format(Locale.ROOT, ", %,d rejected", report.rejected()));
    }
    line.append(String.format(Locale.ROOT, "; %.1f s", seconds));
    return line.toString();
  }
}
