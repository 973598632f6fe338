package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that list what a ledger, or articles, tell by day. */
final class ListOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "A ledger; or files, folders, or - for standard input, as parley read takes them. Without"
              + " any, the ledger parley.ledger in the current folder.")
  private List<String> inputs = List.of();

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

  /** What is named, to be closed by whom it is handed. */
  LedgerInput open(Console console) {
    return LedgerInput.open(console, inputs, articles);
  }

  /** The console as the options want it. */
  Console shown(Console console) {
    return page.of(console);
  }
}
