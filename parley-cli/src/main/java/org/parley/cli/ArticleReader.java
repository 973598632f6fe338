package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;

/** The engine as the commands see it: inputs in, readings out, in the order of the inputs. */
@FunctionalInterface
interface ArticleReader {
  /**
   * Reads all inputs.
   *
   * @param inputs files, folders, {@code -} for standard input
   * @param published the day of articles that bring none of their own; null for none
   */
  void read(List<String> inputs, Profile profile, @Nullable LocalDate published, Parley.Sink sink);
}
