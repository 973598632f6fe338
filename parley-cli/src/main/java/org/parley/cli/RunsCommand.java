package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.ledger.Ledger;
import org.parley.ledger.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley runs}: what wrote to a ledger. */
@Command(
    name = "runs",
    sortOptions = false,
    header = "List the builds of a ledger, the newest first, with what each could not read.",
    description = "")
final class RunsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; else 10.")
  private int limit = 10;

  @Option(names = "--errors", description = "List every item that could not be read.")
  private boolean errors;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  RunsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = LedgerChoice.open(ledger.folder())) {
      List<Run> runs = opened.runs(Math.max(1, limit));
      StringBuilder text = new StringBuilder();
      for (Run run : runs) {
        text.append(
            String.format(
                Locale.ROOT,
                "run %d  %s  %s  %,d met, %,d stored, %,d known, %,d superseded, %,d rejected%n",
                run.id(),
                run.started(),
                run.state(),
                run.met(),
                run.stored(),
                run.known(),
                run.superseded(),
                run.rejected()));
        text.append("  of ").append(Plain.text(String.join(" ", run.inputs())));
        text.append("; engine ").append(Plain.text(run.version())).append('\n');
        if (run.fault() != null) {
          text.append("  ").append(Plain.text(run.fault())).append('\n');
        }
        if (errors) {
          for (Run.Rejected item : opened.errors(run.id())) {
            String place = item.place().isEmpty() ? "" : ":" + item.place();
            text.append("  ")
                .append(Plain.text(item.input() + place + ": " + item.what()))
                .append(" [")
                .append(item.code())
                .append("]\n");
          }
        }
      }
      console.data(text.toString());
      return runs.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.READ;
    }
  }
}
