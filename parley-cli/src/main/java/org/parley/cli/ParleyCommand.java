package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley}: what it is, and its commands. */
@Command(
    name = "parley",
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    header = "Lays the peace talks of a conflict on one table, every cell down to the words.",
    description = {
      "",
      "Parley reads news articles, however dirty, and finds who demands, offers, accepts, refuses"
          + " and backs what, since when, said by whom. It shows the exact sentences, and counts"
          + " independent reports, not copies.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Begin with:",
      "  parley serve sample                     the sample corpus in the browser",
      "  parley table sample                     its table, in the terminal",
      "  parley table --sentences sample         and the sentences it rests on",
      "  parley read sample > readings.jsonl     everything read, one article a line",
      "  parley help table                       what the signs of the table mean",
      "",
      "Data goes to standard output, notices go to standard error. NO_COLOR turns colours off,",
      "COLUMNS sets the width.",
      "",
      "Exit codes:",
      "    0  all was read",
      "    1  failure",
      "    2  the command line is wrong",
      "    3  some items were rejected, each with a line that says why",
      "    4  nothing was found",
      "  130  interrupted"
    },
    versionProvider = ParleyCommand.Version.class)
final class ParleyCommand {
  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  /** The version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ParleyCommand.class.getPackage().getImplementationVersion();
      return new String[] {"parley " + (version == null ? "development build" : version)};
    }
  }

  /** The command line, ready to run. */
  static CommandLine commandLine(Console console, ArticleReader reader) {
    CommandLine line =
        new CommandLine(new ParleyCommand())
            .addSubcommand(new ReadCommand(console, reader))
            .addSubcommand(new TableCommand(console, reader))
            .addSubcommand(new TimelineCommand(console))
            .addSubcommand(new FiguresCommand(console))
            .addSubcommand(new BuildCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new SearchCommand(console))
            .addSubcommand(new ShowCommand(console))
            .addSubcommand(new ActorsCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new RunsCommand(console))
            .addSubcommand(new DoctorCommand(console))
            .addSubcommand(new ParseCommand(console, System.in))
            .addSubcommand(new NamesCommand(console, System.in))
            .addSubcommand(new CommandLine.HelpCommand());
    line.setOut(Console.gathering(console::data))
        .setErr(Console.gathering(console::progress))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(console.width(), 100)))
        .setUsageHelpLongOptionsMaxWidth(24)
        .setExecutionExceptionHandler(new Faults(console))
        .setParameterExceptionHandler(new Faults(console));
    return line;
  }
}
