package org.parley.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.engine.event.EventContexts;
import org.parley.ledger.Ledger;
import org.parley.ledger.ListedFields;
import org.parley.ledger.TimelineEntry;
import org.parley.ledger.TimelineFilter;
import org.parley.model.EventModality;
import org.parley.model.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley timeline}: acts and positions by day. */
@Command(
    name = "timeline",
    sortOptions = false,
    header = "List by day who does what to whom, and who moves on the table.",
    description = {
      "",
      "A line is an act with all articles that report it, or a position that a party takes. Reports"
          + " that share the words are one independent report. The words under a line are an"
          + " article's; its id opens them: parley show ID.",
      "",
      "Shown are acts between sides that are known, which happened, did not, or are to come; --all"
          + " shows what may happen, what was long before, acts of people of no known side, and acts"
          + " that stand among the positions too.",
      ""
    },
    footer = {
      "",
      "Words in a line:",
      "  on            the day of the act, as an article says",
      "  by            the day of the article, for the act's own is not said",
      "  (to come)     said to come; (not done), (possible), (long before) likewise",
      "  told by ...   no article says it in its own voice",
      "  the signs of positions are those of the table: parley help table",
      "",
      "Types: agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject,",
      "threaten, protest, sanction, mobilize, coerce, assault; quads: 1 to 4.",
      "",
      "Examples:",
      "  parley timeline sample",
      "  parley timeline --from 2031-03-01 --to 2031-03-31 --party Torvia",
      "  parley timeline --type assault,retreat --format csv > acts.csv"
    })
final class TimelineCommand implements Callable<Integer> {
  private static final List<EventType> TYPES = List.of(EventType.values());

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "A ledger; or files, folders, or - for standard input, as parley read takes them. Without"
              + " any, the ledger parley.ledger in the current folder.")
  private List<String> inputs = List.of();

  @Option(
      names = "--party",
      paramLabel = "NAME",
      split = ",",
      description = "Only with this party, who acts or to whom it is done; may be given again.")
  private List<String> parties = new ArrayList<>();

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      split = ",",
      description =
          "Only positions on this issue (ceasefire, territory ...) and acts in this context of"
              + " PLOVER (military, territory ...); may be given again.")
  private List<String> issues = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only acts of this type or quad; may be given again.")
  private List<String> types = new ArrayList<>();

  @Option(names = "--only", paramLabel = "WHAT", description = "acts or positions.")
  private @Nullable String only;

  @Option(names = "--all", description = "Leave no act out.")
  private boolean all;

  @Option(names = "--newest-first", description = "The last day first.")
  private boolean newestFirst;

  @Mixin private final ListOptions options = new ListOptions();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FieldsOut.Format format = options.format();
    TimelineText text = new TimelineText(options.page().of(console), options.sentences());
    try (LedgerInput input = LedgerInput.open(console, inputs, options.articles())) {
      TimelineFilter filter = filter(input.ledger());
      Listed<TimelineEntry> listed = Listed.on(console, format, text::add, ListedFields::of);
      input.ledger().timeline(filter.dated(true)).each(listed::add);
      input.ledger().timeline(filter.dated(false)).each(listed::add);
      text.flush();
      return input.code(
          console,
          listed.end(),
          "nothing of that kind",
          "ask for other days, parties or types, or --all");
    }
  }

  private TimelineFilter filter(Ledger ledger) {
    Set<EventType> wanted = EnumSet.noneOf(EventType.class);
    List<Integer> quads = new ArrayList<>();
    for (String type : types) {
      if (type.length() == 1 && type.charAt(0) >= '1' && type.charAt(0) <= '4') {
        quads.add(type.charAt(0) - '0');
      } else {
        wanted.add(Choice.of("--type", type, TYPES, EventType::name, "1", "2", "3", "4"));
      }
    }
    return new TimelineFilter(
        what(),
        parties,
        null,
        issues(ledger),
        wanted,
        quads,
        all ? EnumSet.allOf(EventModality.class) : TimelineFilter.SHOWN,
        all ? 0 : 2,
        all,
        options.from(),
        options.to(),
        null,
        !newestFirst);
  }

  private TimelineFilter.What what() {
    if (only == null) {
      return TimelineFilter.What.ALL;
    }
    return Choice.of("--only", only, "acts", "positions").equals("acts")
        ? TimelineFilter.What.ACTS
        : TimelineFilter.What.POSITIONS;
  }

  private List<String> issues(Ledger ledger) {
    List<String> ids = new ArrayList<>();
    for (String issue : issues) {
      String context = issue.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      if (EventContexts.known().contains(context)) {
        ids.add(context);
      }
      if (!ids.contains(context) || new IssueIds(ledger.profile()).knows(issue)) {
        ids.addAll(new IssueIds(ledger.profile()).of(List.of(issue)));
      }
    }
    return ids.stream().distinct().toList();
  }
}
