package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Parley;
import org.parley.engine.ReadOptions;
import org.parley.engine.profile.Profile;

/** The {@code parley} command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), Main::read, args));
  }

  /** Runs the command and returns its exit code. */
  static int run(Console console, ArticleReader reader, String... args) {
    try {
      String[] given = args.length == 0 ? new String[] {"--help"} : args;
      return ParleyCommand.commandLine(console, reader).execute(given);
    } catch (RuntimeException | Error e) {
      return new Faults(console).exitCode(e);
    }
  }

  /** Reads as the command does: all cores, the usual limits. */
  static void read(
      List<String> inputs, Profile profile, @Nullable LocalDate published, Parley.Sink sink) {
    ReadOptions usual = ReadOptions.defaults();
    Parley.with(profile)
        .read(inputs, new ReadOptions(published, usual.limits(), usual.threads()), sink);
  }
}
