package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that lay text on a page. */
final class PageOptions {
  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of text, from 20; else COLUMNS, else 100.")
  private @Nullable Integer width;

  @Option(names = "--ascii", description = "Use no character beyond ASCII.")
  private boolean ascii;

  /**
   * The console as the options want it.
   *
   * @throws UserFault if it would be too narrow
   */
  Console of(Console console) {
    if (width != null && width < Console.NARROWEST) {
      throw new UserFault(ExitCode.USAGE, "--width: too narrow [usage]; give 20 or more");
    }
    return console.with(width == null ? console.width() : width, ascii || console.ascii());
  }
}
