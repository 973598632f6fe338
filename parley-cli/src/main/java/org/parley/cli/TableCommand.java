package org.parley.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.engine.json.TableJson;
import org.parley.engine.profile.Profile;
import org.parley.engine.table.Article;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.TableMaker;
import org.parley.engine.table.View;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley table}: who demands, offers, accepts, refuses and backs what. */
@Command(
    name = "table",
    sortOptions = false,
    header = "Read articles and lay the peace talks on one table: issues by parties.",
    description = {
      "",
      "A cell shows how the party stands now, since when, what it wants in its own words, who said"
          + " it, and in how many reports. Reports that share the words are one independent report.",
      ""
    },
    footer = {
      "",
      "Stances:",
      "  full    hollow: only another party says so",
      "  ▲       △       demands   asks, insists, makes it a goal or a condition",
      "  ◆       ◇       offers    is ready or open to it, proposes it",
      "  ●       ○       accepts   agrees, signs, commits to it",
      "  ✕       ⊗       rejects   refuses, rules out, opposes it",
      "  ✚       ⊕       supports  backs what another party wants",
      "  With --ascii: ^ > o x + and, hollow, (^) (>) (o) (x) (+).",
      "",
      "Words in a cell:",
      "  8 May         the day it was said; \"by 8 May\": the article's day, for none is said",
      "  no date       neither the words nor the article are dated",
      "  if …          a condition; its words follow",
      "  moved ✕→●     the party held another stance before this day",
      "  mixed         opposite acts on one day and the same object",
      "  itself: ...   another party says the above; this is the newest of the party's own",
      "  (+2)          two more positions in the cell, older or of other objects",
      "  not reported  no article says anything of it",
      "",
      "Examples:",
      "  parley table sample",
      "  parley build sample && parley table",
      "  parley table --as-of 2031-04-10 sample",
      "  parley table --party Torvia --issue neutrality --sentences sample",
      "  parley table --json sample | jq '.issues[].issue'"
    })
final class TableCommand implements Callable<Integer> {
  private final Console console;
  private final ArticleReader reader;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files, folders, or - for standard input, as parley read takes them; or a ledger."
              + " Without any, the ledger parley.ledger in the current folder.")
  private List<String> inputs = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Leave out what was said later: 2031-04-10.")
  private @Nullable String asOf;

  @Option(
      names = "--party",
      paramLabel = "NAME",
      split = ",",
      description = "Only this party; may be given again.")
  private List<String> parties = new ArrayList<>();

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      split = ",",
      description = "Only this issue (ceasefire, security-guarantees ...); may be given again.")
  private List<String> issues = new ArrayList<>();

  @Option(names = "--sentences", description = "Print the sentences that the cells rest on.")
  private boolean sentences;

  @Option(names = "--json", description = "Print the table as one JSON object.")
  private boolean json;

  @Mixin private final ArticleOptions options = new ArticleOptions();

  @Mixin private final PageOptions page = new PageOptions();

  @Option(names = "--timing", hidden = true)
  private boolean timing;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  TableCommand(Console console, ArticleReader reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    Console shown = page.of(console);
    LocalDate day = Inputs.day("--as-of", asOf);
    LedgerFolder folder = LedgerChoice.asInput(inputs, options);
    return folder == null ? fromFiles(shown, day) : fromLedger(folder, shown, day);
  }

  private int fromLedger(LedgerFolder folder, Console shown, @Nullable LocalDate day) {
    try (Ledger ledger = Ledger.open(folder, Instant.now())) {
      if (ledger.ungrouped() > 0) {
        console.notice(
            Plain.text(folder.path().toString())
                + ": a build is under way or was broken off, its claims are not all in the table"
                + " [unfinished]; run parley build again");
      }
      List<String> ids = new IssueIds(ledger.profile()).of(issues);
      View view = View.all().asOf(day).parties(parties).issues(ids);
      Timing time = Timing.start(console, timing);
      NegotiatingTable table = ledger.table(view, json || sentences);
      time.end("table");
      return print(table, ledger.articles(), ExitCode.READ, shown);
    }
  }

  private int fromFiles(Console shown, @Nullable LocalDate day) {
    LocalDate given = options.day();
    Profile profiled = ProfileFile.of(options.profile(), inputs);
    List<String> ids = new IssueIds(profiled).of(issues);
    List<Article> articles = new ArrayList<>();
    int code =
        new Inputs(console, reader)
            .read(inputs, profiled, given, reading -> articles.add(Article.of(reading)));
    if (articles.isEmpty()) {
      return code;
    }
    View view = View.all().asOf(day).parties(parties).issues(ids);
    return print(new TableMaker(profiled, view).derive(articles), articles.size(), code, shown);
  }

  private int print(NegotiatingTable table, int articles, int code, Console shown) {
    if (json) {
      write(table);
    }
    if (table.rows().isEmpty()) {
      return nothing(articles, code);
    }
    if (!json) {
      String text = new TableText(shown).of(table);
      console.data(sentences ? text + new SentencesText(shown).of(table) : text);
    }
    return code;
  }

  private int nothing(int articles, int code) {
    boolean all = asOf == null && parties.isEmpty() && issues.isEmpty();
    console.notice(
        (all ? "no positions in " : "no such positions in ")
            + (articles == 1 ? "the one article" : "the " + articles + " articles")
            + " read [nothing-found]; "
            + (all ? "read more" : "ask for other parties, issues or days"));
    return code == ExitCode.READ ? ExitCode.NOTHING_FOUND : code;
  }

  private void write(NegotiatingTable table) {
    try {
      new TableJson(console.out()).write(table);
    } catch (IOException e) {
      throw new Console.Closed(e);
    }
  }
}
