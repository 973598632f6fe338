package org.parley.cli;

import picocli.CommandLine.Option;

/** The option of every command that shows what it does. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;
}
