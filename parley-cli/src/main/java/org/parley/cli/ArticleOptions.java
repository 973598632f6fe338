package org.parley.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read articles where they are given no ledger. */
final class ArticleOptions {
  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of the articles that bring none of their own: 2031-03-04.")
  private @Nullable String published;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "Parties, objects, outlets. Without it, the profile.yaml in or beside the input.")
  private @Nullable String profile;

  @Nullable String published() {
    return published;
  }

  /**
   * @throws UserFault if it is no day
   */
  @Nullable LocalDate day() {
    return Inputs.day("--published", published);
  }

  @Nullable String profile() {
    return profile;
  }
}
