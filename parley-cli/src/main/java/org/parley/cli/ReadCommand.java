package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.engine.json.ReadingJson;
import org.parley.engine.profile.Profile;
import org.parley.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley read}: one JSON object per article. */
@Command(
    name = "read",
    sortOptions = false,
    header = "Read articles and print one JSON object per article on a line.",
    description = {
      "",
      "Each line holds the clean text, how it stands in what was received (alignment, repairs,"
          + " dropped), its passages, and the mentions, quotes, events, positions and figures found in it. Offsets"
          + " are UTF-16 indexes into \"text\", ends exclusive. What is not known is null or empty.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley read sample > readings.jsonl",
      "  parley read --published 2031-03-04 report.txt",
      "  parley read sample | jq -r '.positions[] | [.party, .stance, .issue] | @tsv'",
      "  parley read --explain sample | jq -c '.text as $t | .positions[].explain"
          + " | [.rule, .says, $t[.words[0]:.words[1]]]'",
      "  curl -s https://example.org/feed.xml | parley read -"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final ArticleReader reader;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files, folders, or - for standard input: text, HTML, RSS, Atom, JSONL, gzip of these,"
              + " told by content.")
  private List<String> inputs = List.of();

  @Mixin private final ArticleOptions articles = new ArticleOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, the only one there is.")
  private String format = "jsonl";

  @Option(
      names = "--explain",
      description =
          "With each claim the rule that read it, what that rule reads, and the words it went by.")
  private boolean explain;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  ReadCommand(Console console, ArticleReader reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    format = Choice.of("--format", format, "jsonl");
    Profile parties = ProfileFile.of(articles.profile(), inputs);
    ReadingJson json = new ReadingJson(console.out(), explain);
    return new Inputs(console, reader).read(inputs, parties, articles.day(), r -> write(json, r));
  }

  private static void write(ReadingJson json, Reading reading) {
    try {
      json.write(reading);
    } catch (IOException e) {
      throw new Console.Closed(e);
    }
  }
}
