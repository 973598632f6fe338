package org.parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.FigureFilter;
import org.parley.ledger.Ledger;
import org.parley.ledger.ListedFields;
import org.parley.model.FigureKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley figures}: numbers side by side by what they count. */
@Command(
    name = "figures",
    sortOptions = false,
    header = "List numbers of people, losses, forces and aid, side by side by what they count.",
    description = {
      "",
      "Under each thing that is counted stand the numbers that articles give, each as it is printed,"
          + " with its day, who gives it, and how many articles report it. Reports that share the"
          + " words are one independent report. Numbers are never averaged and never added. An id"
          + " opens the sentence: parley show ID.",
      "",
      "Figures of which neither whose nor where is told may be of different things; --all shows them"
          + " too.",
      ""
    },
    footer = {
      "",
      "Days:",
      "  1 Mar 2031    the day that the figure is of, as an article says",
      "  by 1 Mar 2031 the day of the article; two days: of the first and the last article",
      "",
      "Kinds: killed, wounded, missing, captured, surrendered, evacuated, displaced, fled,",
      "homeless-or-without-service, troops, weapons, losses-equipment, aid-money, aid-asked, share,",
      "other.",
      "",
      "Examples:",
      "  parley figures sample",
      "  parley figures --kind killed,wounded --side Torvia",
      "  parley figures --reporter 'Red Cross' --format jsonl"
    })
final class FiguresCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "A ledger; or files, folders, or - for standard input, as parley read takes them. Without"
              + " any, the ledger parley.ledger in the current folder.")
  private List<String> inputs = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only this kind; may be given again.")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--side",
      paramLabel = "NAME",
      description = "Only of this side's people, things.")
  private @Nullable String side;

  @Option(names = "--place", paramLabel = "NAME", description = "Only of this place.")
  private @Nullable String place;

  @Option(
      names = "--reporter",
      paramLabel = "NAME",
      description = "Only what this reporter gives, or this party's people.")
  private @Nullable String reporter;

  @Option(names = "--from", paramLabel = "DAY", description = "First day: 2031-04-10.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  private @Nullable String to;

  @Option(names = "--all", description = "Those too of which neither whose nor where is told.")
  private boolean all;

  @Option(names = "--sentences", description = "Print the sentences.")
  private boolean sentences;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, the usual one, json, jsonl or csv.")
  private String format = "text";

  @Mixin private final ArticleOptions articles = new ArticleOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FieldsOut.Format form = FieldsOut.Format.of(format);
    FigureFilter filter =
        new FigureFilter(
            kinds(),
            side,
            place,
            null,
            reporter,
            all,
            Inputs.day("--from", from),
            Inputs.day("--to", to));
    Console shown = page.of(console);
    try (LedgerInput input =
        LedgerInput.open(console, inputs, articles.published(), articles.profile())) {
      long listed = list(input.ledger(), filter, form, shown);
      if (listed == 0) {
        console.notice(
            "no such figures in " + input.counted() + " [nothing-found]; ask for others, or --all");
      }
      return listed == 0 && input.code() == ExitCode.READ ? ExitCode.NOTHING_FOUND : input.code();
    }
  }

  private long list(Ledger ledger, FigureFilter filter, FieldsOut.Format form, Console shown) {
    long[] listed = new long[1];
    FiguresText text = new FiguresText(shown, sentences);
    FieldsOut fields = new FieldsOut(console, form);
    boolean asText = form == FieldsOut.Format.TEXT;
    ledger
        .figures(filter)
        .each(
            figure -> {
              listed[0]++;
              if (asText) {
                text.add(figure);
              } else {
                fields.write(ListedFields.of(figure));
              }
            });
    if (!asText) {
      fields.end();
    }
    return listed[0];
  }

  private Set<FigureKind> kinds() {
    Set<FigureKind> wanted = EnumSet.noneOf(FigureKind.class);
    for (String asked : kinds) {
      wanted.add(kind(asked));
    }
    return wanted;
  }

  private static FigureKind kind(String asked) {
    String id = asked.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    for (FigureKind kind : FigureKind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new UserFault(
        ExitCode.USAGE,
        "--kind: \""
            + Plain.text(asked)
            + "\" is not known [usage]; it is one of "
            + Arrays.stream(FigureKind.values())
                .map(FigureKind::id)
                .collect(Collectors.joining(", ")));
  }
}
