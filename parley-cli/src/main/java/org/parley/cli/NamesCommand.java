package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.engine.json.LikenessJson;
import org.parley.engine.name.Likeness;
import org.parley.engine.name.Name;
import org.parley.engine.name.NameComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley names}: how alike two names are. */
@Command(
    name = "names",
    sortOptions = false,
    header = "Compare pairs of names: one person's, or two people's.",
    description = {
      "",
      "The file is CSV with the columns name1 and name2; where a column schema says anything but"
          + " Person, the names are of organisations. Names may stand in different scripts. Each"
          + " pair gets a score from 0 to 1 (one person's from .5; from .85 they differ by spelling"
          + " alone) and the reason, part by part.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley names pairs.csv",
      "  parley names pairs.csv --format jsonl | jq -r 'select(.score >= .5) | .why'"
    })
final class NamesCommand implements Callable<Integer> {
  private final Console console;
  private final InputStream standardInput;

  @Parameters(paramLabel = "FILE", description = "A CSV file in UTF-8, or - for standard input.")
  private String file = "-";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, the usual one, or jsonl.")
  private String format = "text";

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  NamesCommand(Console console, InputStream standardInput) {
    this.console = console;
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    format = Choice.of("--format", format, "text", "jsonl");
    try (InputStream in = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return compare(new CsvRows(reader));
    } catch (IOException e) {
      throw new UserFault(
          ExitCode.NOTHING_FOUND,
          Plain.text(file) + ": it can't be read [not-found]; name a CSV file");
    }
  }

  private int compare(CsvRows rows) throws IOException {
    List<String> head = rows.next();
    int one = head == null ? -1 : head.indexOf("name1");
    int two = head == null ? -1 : head.indexOf("name2");
    int schema = head == null ? -1 : head.indexOf("schema");
    if (one < 0 || two < 0) {
      throw new UserFault(
          ExitCode.SOME_REJECTED,
          Plain.text(file)
              + ": no columns name1 and name2 [csv]; write them in the first line of the file");
    }
    LikenessJson json = new LikenessJson(console.out());
    int pairs = 0;
    for (List<String> row = rows.next(); row != null; row = rows.next()) {
      if (row.size() <= Math.max(one, two)) {
        continue;
      }
      boolean person = schema < 0 || row.size() <= schema || row.get(schema).equals("Person");
      String a = row.get(one);
      String b = row.get(two);
      Likeness likeness =
          person
              ? NameComparison.compare(Name.person(a), Name.person(b))
              : NameComparison.compare(Name.organisation(a), Name.organisation(b));
      print(json, a, b, likeness);
      pairs++;
    }
    return pairs == 0 ? ExitCode.NOTHING_FOUND : ExitCode.READ;
  }

  private void print(LikenessJson json, String a, String b, Likeness likeness) {
    if (format.equals("jsonl")) {
      try {
        json.write(a, b, likeness);
      } catch (IOException e) {
        throw new Console.Closed(e);
      }
    } else {
      console.data(
          String.format(
              Locale.ROOT,
              "%.2f  %s | %s  (%s)%n",
              likeness.score(),
              Plain.text(a),
              Plain.text(b),
              Plain.text(likeness.why())));
    }
  }
}
