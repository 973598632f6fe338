package org.parley.cli;

import java.util.List;
import org.parley.ledger.LedgerFault;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line and an exit code. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    return exitCode(e);
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    console.notice(
        Plain.text(String.valueOf(e.getMessage()))
            + " [usage]; "
            + meant(e)
            + "try "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.USAGE;
  }

  private static String meant(ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return suggestions.isEmpty() ? "" : "did you mean " + String.join(" or ", suggestions) + "? ";
  }

  /** A reader of the output that went away has all that it wanted: no failure. */
  int exitCode(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Console.Closed closed) {
        return closed.isBrokenPipe() ? ExitCode.READ : unwritten(closed);
      }
      if (cause instanceof UserFault fault) {
        console.notice(fault.lines());
        return fault.exitCode();
      }
      if (cause instanceof LedgerFault fault) {
        console.notice(Plain.text(fault.line()));
        return fault.code() == LedgerFault.Code.MISSING ? ExitCode.NOTHING_FOUND : ExitCode.FAILURE;
      }
      if (cause instanceof OutOfMemoryError) {
        console.notice("out of memory [memory]; read fewer files at once, or give Java more");
        return ExitCode.FAILURE;
      }
    }
    StackTraceElement[] trace = thrown.getStackTrace();
    console.notice(
        "a fault of Parley: "
            + Plain.text(String.valueOf(thrown))
            + (trace.length > 0 ? " at " + trace[0] : "")
            + " [internal]; please report this line");
    return ExitCode.FAILURE;
  }

  private int unwritten(Console.Closed closed) {
    console.notice(
        "standard output: " + Plain.text(closed.reason()) + " [output]; check the disk's space");
    return ExitCode.FAILURE;
  }
}
