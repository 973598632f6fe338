package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Hit;
import org.parley.ledger.Ledger;
import org.parley.ledger.SearchFilter;
import org.parley.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley search}: passages by their words. */
@Command(
    name = "search",
    sortOptions = false,
    header = "Find passages of a ledger by their words, the newest first.",
    description = {
      "",
      "All words must stand in one passage. A word finds its other forms too (talk: talks,"
          + " talked); a phrase in quotes finds the words as they stand; word* finds every word that"
          + " begins so.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley search ceasefire monitors",
      "  parley search '\"security guarantees\"' --party Torvia --from 2031-04-01",
      "  parley search 'neutral*' --outlet courier --limit 5"
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only outlets whose name holds this.")
  private @Nullable String outlet;

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only passages that a position of this party rests on.")
  private @Nullable String party;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "Only passages that a position on this issue rests on.")
  private @Nullable String issue;

  @Option(names = "--from", paramLabel = "DAY", description = "Only articles of this day or later.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only articles of this day or earlier.")
  private @Nullable String to;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; else 20.")
  private int limit = 20;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Option(names = "--timing", hidden = true)
  private boolean timing;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UserFault(ExitCode.USAGE, "--limit: below 1 [usage]; give 1 or more");
    }
    try (Ledger opened = LedgerChoice.open(ledger.folder())) {
      String id = issue == null ? null : new IssueIds(opened.profile()).of(List.of(issue)).get(0);
      SearchFilter filter =
          new SearchFilter(
              outlet, party, id, Inputs.day("--from", from), Inputs.day("--to", to), limit);
      Timing time = Timing.start(console, timing);
      List<Hit> hits = found(opened, filter);
      time.end("search");
      StringBuilder text = new StringBuilder();
      hits.forEach(hit -> print(hit, text));
      console.data(text.toString());
      if (hits.isEmpty()) {
        console.notice("no passage holds that [nothing-found]; try fewer words, or word*");
      } else if (hits.size() == limit) {
        console.notice("the newest " + limit + "; --limit N shows more");
      }
      return hits.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.READ;
    }
  }

  private List<Hit> found(Ledger opened, SearchFilter filter) {
    try {
      return opened.search(words, filter);
    } catch (IllegalArgumentException e) {
      throw new UserFault(ExitCode.USAGE, e.getMessage() + " [usage]; give a word");
    }
  }

  private void print(Hit hit, StringBuilder text) {
    Glyphs glyphs = new Glyphs(console.ascii());
    String outletName = hit.outlet() == null ? "outlet unknown" : glyphs.plain(hit.outlet());
    Line head =
        Line.of(outletName + ", " + Days.full(hit.day(), "no date"), Ink.BOLD)
            .and(glyphs.dot() + hit.id().substring(0, Math.min(12, hit.id().length())), Ink.DIM);
    text.append(head.written(console.colour())).append('\n');
    for (String line : Wrap.lines(marked(hit, glyphs), Math.max(20, console.width() - 2))) {
      text.append("  ").append(line).append('\n');
    }
    text.append('\n');
  }

  /** The words that were found, in bold, or in brackets where there is no bold. */
  private String marked(Hit hit, Glyphs glyphs) {
    StringBuilder marked = new StringBuilder();
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : hit.marks()) {
      pieces.add(hit.text().substring(at, mark.start()));
      pieces.add(mark.of(hit.text()));
      at = mark.end();
    }
    pieces.add(hit.text().substring(at));
    for (int i = 0; i < pieces.size(); i++) {
      String piece = edges(pieces.get(i), glyphs);
      marked.append(i % 2 == 0 ? piece : console.colour() ? Ink.BOLD.on(piece) : "[" + piece + "]");
    }
    return marked.toString();
  }

  /** Made plain, with the blanks at its ends that {@code plain} takes away. */
  private static String edges(String piece, Glyphs glyphs) {
    if (piece.isEmpty()) {
      return "";
    }
    String plain = glyphs.plain(piece);
    boolean before = Character.isWhitespace(piece.charAt(0));
    boolean after = Character.isWhitespace(piece.charAt(piece.length() - 1));
    return plain.isEmpty() ? " " : (before ? " " : "") + plain + (after ? " " : "");
  }
}
