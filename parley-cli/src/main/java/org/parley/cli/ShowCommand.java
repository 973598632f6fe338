package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ledger.Entry;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley show}: what an id stands for. */
@Command(
    name = "show",
    sortOptions = false,
    header =
        "Show what an id of a ledger stands for: its words, where they stand, who copied them.",
    description = {
      "",
      "The id is that of a claim (a position, a quotation, an event, a figure), of a group of claims,"
          + " a passage, an article or a person, or the first"
          + " digits of it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley show 3f2a9c41d07b",
      "  parley show --explain 3f2a9c41d07b"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "An id, or at least 4 digits of it.")
  private String id = "";

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--explain",
      description = "With each claim what the rule that read it reads, and the words it went by.")
  private boolean explain;

  @Option(names = "--timing", hidden = true)
  private boolean timing;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = LedgerChoice.open(ledger.folder())) {
      Timing time = Timing.start(console, timing);
      List<Entry> entries = opened.show(id);
      time.end("show");
      if (entries.isEmpty()) {
        console.notice(
            "\""
                + Plain.text(id)
                + "\": nothing has this id [nothing-found]; ids are in parley search and parley"
                + " export");
        return ExitCode.NOTHING_FOUND;
      }
      console.data(new EntryText(console, explain).of(entries));
      return ExitCode.READ;
    }
  }
}
