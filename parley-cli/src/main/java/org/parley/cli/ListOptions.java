package org.parley.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that list what a ledger, or articles, tell by day. */
final class ListOptions {
  @Option(names = "--from", paramLabel = "DAY", description = "First day: 2031-04-10.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  private @Nullable String to;

  @Option(names = "--sentences", description = "Print whole sentences.")
  private boolean sentences;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, the usual one, json, jsonl or csv.")
  private String format = "text";

  @Mixin private final ArticleOptions articles = new ArticleOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Nullable LocalDate from() {
    return Inputs.day("--from", from);
  }

  @Nullable LocalDate to() {
    return Inputs.day("--to", to);
  }

  boolean sentences() {
    return sentences;
  }

  FieldsOut.Format format() {
    return FieldsOut.Format.of(format);
  }

  ArticleOptions articles() {
    return articles;
  }

  PageOptions page() {
    return page;
  }
}
