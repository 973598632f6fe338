package org.parley.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.ledger.Checkup;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley doctor}: whether a ledger is sound. */
@Command(
    name = "doctor",
    sortOptions = false,
    header = "Check a ledger for damage, count what it holds, and say what to do.",
    description = "")
final class DoctorCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = LedgerChoice.open(ledger.folder())) {
      Checkup checkup = opened.checkup();
      StringBuilder text = new StringBuilder();
      checkup
          .counts()
          .forEach(
              (table, count) ->
                  text.append(String.format(Locale.ROOT, "%-14s %,12d%n", table, count)));
      text.append(String.format(Locale.ROOT, "%-14s %,12d%n", "bytes", opened.folder().size()));
      checkup.problems().forEach(problem -> text.append(Plain.text(problem)).append('\n'));
      if (checkup.problems().isEmpty()) {
        text.append("sound\n");
      }
      console.data(text.toString());
      return checkup.problems().isEmpty() ? ExitCode.READ : ExitCode.FAILURE;
    }
  }
}
