package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.model.Reading;

/** The engine as the commands see it: inputs in, readings out, in the order of the inputs. */
@FunctionalInterface
interface ArticleReader {
  void read(Request request, Sink sink);

  /**
   * What to read.
   *
   * @param inputs files, folders, {@code -} for standard input
   * @param published the day of articles that bring none of their own
   */
  record Request(List<String> inputs, Profile profile, @Nullable LocalDate published) {
    Request {
      inputs = List.copyOf(inputs);
    }
  }

  /** Takes what is read, on one thread. */
  interface Sink {
    void reading(Reading reading);

    void notice(Notice notice);
  }

  /**
   * Something of the input that was not read, or not read whole.
   *
   * @param line for the user: file, place, reason, code and advice, safe for a terminal
   * @param kept true where the item was read nevertheless
   * @param missing true where there is no such file
   */
  record Notice(String line, boolean kept, boolean missing) {}
}
