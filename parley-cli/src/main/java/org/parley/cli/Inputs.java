package org.parley.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.engine.raw.InputError;
import org.parley.model.Reading;

/** Reads the inputs of a command: readings to it, one line on standard error for what is not. */
final class Inputs {
  private final Console console;
  private final ArticleReader reader;

  Inputs(Console console, ArticleReader reader) {
    this.console = console;
    this.reader = reader;
  }

  /**
   * Hands every reading to {@code take} and returns the exit code: all read, some rejected, or
   * nothing there to read.
   */
  int read(
      List<String> inputs, Profile profile, @Nullable LocalDate published, Consumer<Reading> take) {
    Progress progress = new Progress(console, System::nanoTime);
    Rejections rejections = new Rejections();
    reader.read(
        inputs,
        profile,
        published,
        new Parley.Sink() {
          @Override
          public void reading(Reading reading) {
            take.accept(reading);
            progress.article();
          }

          @Override
          public void error(InputError error) {
            progress.clear();
            console.notice(error.line());
            rejections.count(error);
          }
        });
    progress.clear();
    if (progress.articles() == 0 && rejections.all == rejections.missing) {
      if (rejections.all == 0) {
        console.notice("no articles in the input [nothing-found]; name a file that holds text");
      }
      return ExitCode.NOTHING_FOUND;
    }
    return rejections.all > 0 ? ExitCode.SOME_REJECTED : ExitCode.READ;
  }

  private static final class Rejections {
    private int all;
    private int missing;

    void count(InputError error) {
      if (!error.kept()) {
        all++;
        missing += error.code() == InputError.Code.NOT_FOUND ? 1 : 0;
      }
    }
  }

  /**
   * A day as an option's value.
   *
   * @throws UserFault if it is none
   */
  static @Nullable LocalDate day(String option, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UserFault(
          ExitCode.USAGE,
          option + ": \"" + Plain.text(value) + "\" is no day [usage]; write one as 2031-05-09");
    }
  }
}
