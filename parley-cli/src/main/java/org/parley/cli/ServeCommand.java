package org.parley.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Build;
import org.parley.ledger.LedgerFolder;
import org.parley.workbench.PortTaken;
import org.parley.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley serve}: the workbench in the browser. */
@Command(
    name = "serve",
    sortOptions = false,
    header = "Show the table in the browser, every cell down to the words.",
    description = {
      "",
      "Opens a ledger, or builds one of the articles named while the pages already show what is"
          + " read. Answers this machine only and changes nothing; Ctrl-C stops it, and a ledger"
          + " that was being built goes on at the next start.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley serve sample",
      "  parley serve talks.ledger --port 8080",
      "  parley serve reports/*.jsonl --ledger talks.ledger"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "A ledger; or files and folders, as parley read takes them, to build one of. Without any,"
              + " the ledger parley.ledger in the current folder.")
  private List<String> inputs = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FOLDER",
      description = "Where the ledger is; else parley.ledger beside the first input.")
  private @Nullable String ledger;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to answer on, 0 for any that is free; else ${DEFAULT-VALUE}.")
  private int port = Workbench.PORT;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "Parties, objects, outlets of the articles. Without it, the profile.yaml in or beside the"
              + " input, else the ledger's.")
  private @Nullable String profile;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new UserFault(
          ExitCode.USAGE, "--port: " + port + " is none [usage]; give 0 to " + LAST_PORT);
    }
    LedgerFolder opened = opened();
    LedgerFolder folder = opened == null ? LedgerChoice.forBuild(ledger, inputs) : opened;
    Build build =
        opened == null ? LedgerBuild.into(folder, profile, inputs, null).shownMeanwhile() : null;
    if (build != null) {
      build.prepare();
    }
    Workbench workbench = start(folder);
    // Ctrl-C and a kill end the program; what is being stored is stored first.
    Thread end = new Thread(workbench::close, "parley-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      if (build != null) {
        workbench.build(build, inputs, System.in, InputCount.of(inputs));
      }
      console.notice("Parley is at " + workbench.address() + " (Ctrl-C stops)");
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(end);
      workbench.close();
    }
    return ExitCode.INTERRUPTED;
  }

  /** The ledger that is meant as it is; null where articles are to be built into one. */
  private @Nullable LedgerFolder opened() {
    LedgerFolder folder =
        inputs.isEmpty()
            ? LedgerChoice.of(ledger)
            : inputs.size() == 1 && ledger == null ? LedgerChoice.asInput(inputs.get(0)) : null;
    if (folder != null && !folder.exists()) {
      throw new UserFault(
          ExitCode.USAGE,
          (ledger == null ? "no FILE, and no parley.ledger in this folder" : "no such ledger")
              + " [usage]; name what to read, or make a ledger with parley build FILES");
    }
    if (folder != null && profile != null) {
      throw new UserFault(
          ExitCode.USAGE,
          "a ledger has its profile already [usage]; give --profile to parley build");
    }
    return folder;
  }

  private Workbench start(LedgerFolder folder) {
    try {
      return Workbench.start(
          folder, port, InstantSource.system(), line -> console.notice(Plain.text(line)));
    } catch (PortTaken e) {
      throw new UserFault(
          ExitCode.FAILURE,
          "port " + e.port() + ": another program has it [port-taken]; stop it, or give --port 0");
    }
  }
}
