package org.parley.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedFigureGroup;
import org.parley.ledger.FigureFilter;
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
  private static final List<FigureKind> KINDS = List.of(FigureKind.values());

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

  @Option(names = "--all", description = "Those too of which neither whose nor where is told.")
  private boolean all;

  @Mixin private final ListOptions options = new ListOptions();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FieldsOut.Format format = options.format();
    FigureFilter filter =
        new FigureFilter(kinds(), side, place, null, reporter, all, options.from(), options.to());
    FiguresText text = new FiguresText(options.page().of(console), options.sentences());
    try (LedgerInput input = LedgerInput.open(console, inputs, options.articles())) {
      Listed<CitedFigureGroup> listed = Listed.on(console, format, text::add, ListedFields::of);
      input.ledger().figures(filter).each(listed::add);
      return input.code(console, listed.end(), "no such figures", "ask for others, or --all");
    }
  }

  private Set<FigureKind> kinds() {
    Set<FigureKind> wanted = EnumSet.noneOf(FigureKind.class);
    for (String asked : kinds) {
      wanted.add(Choice.of("--kind", asked, KINDS, FigureKind::id));
    }
    return wanted;
  }
}
