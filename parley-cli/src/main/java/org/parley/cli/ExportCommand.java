package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ledger.ExportFormat;
import org.parley.ledger.ExportKind;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley export}: all rows of a kind. */
@Command(
    name = "export",
    sortOptions = false,
    header = "Write all rows of a ledger as CSV or JSON lines.",
    description = {
      "",
      "Rows of current versions, in an order that does not depend on how the ledger was built;"
          + " documents of all versions. In CSV a cell that a spreadsheet would run as a formula"
          + " gets an apostrophe before it; JSON lines have it as it is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley export --format csv > positions.csv",
      "  parley export --kind quotes --format jsonl | jq .speaker"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT", description = "csv or jsonl, the usual one.")
  private String format = "jsonl";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "positions, the usual one; quotes, passages, documents, mentions, echoes, groups,"
              + " actors, events, figures.")
  private String kind = "positions";

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExportKind rows = Choice.of("--kind", kind, List.of(ExportKind.values()), ExportKind::name);
    ExportFormat form =
        Choice.of("--format", format, List.of(ExportFormat.values()), ExportFormat::name);
    try (Ledger opened = LedgerChoice.open(ledger.folder())) {
      OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
      long written = opened.export(rows, form, out);
      out.flush();
      if (written == 0) {
        console.notice("no " + kind + " in the ledger [nothing-found]; build more into it");
      }
      return written == 0 ? ExitCode.NOTHING_FOUND : ExitCode.READ;
    } catch (IOException e) {
      throw new Console.Closed(e);
    }
  }
}
