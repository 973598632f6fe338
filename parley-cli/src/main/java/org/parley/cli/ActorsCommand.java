package org.parley.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.ActorEntry;
import org.parley.ledger.ActorJson;
import org.parley.ledger.Ledger;
import org.parley.ledger.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley actors}: who is who in a ledger. */
@Command(
    name = "actors",
    sortOptions = false,
    header = "List the persons of a ledger: names, sides, roles, and why names are one person's.",
    description = {
      "",
      "Those whom most articles name come first. Who is who is learnt from the articles: each side"
          + " and each role with the articles that say so, each role with a sentence, each joined"
          + " name with its reason. What articles do not say is left open.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley actors",
      "  parley actors Venn --limit 3",
      "  parley actors --format jsonl | jq -r 'select(.side == null) | .name'"
    })
final class ActorsCommand implements Callable<Integer> {
  private static final int LABEL = 11;

  private final Console console;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..1",
      description = "Only persons one of whose names holds this.")
  private @Nullable String words;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; else 20.")
  private int limit = 20;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, the usual one, or jsonl.")
  private String format = "text";

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  ActorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    format = Choice.of("--format", format, "text", "jsonl");
    if (limit < 1) {
      throw new UserFault(ExitCode.USAGE, "--limit: below 1 [usage]; give 1 or more");
    }
    try (Ledger opened = LedgerChoice.open(ledger.folder())) {
      Listing.Slice<ActorEntry> slice = opened.persons(words).slice(List.of(), limit);
      slice.items().forEach(this::print);
      if (slice.items().isEmpty()) {
        console.notice("no such person in the ledger [nothing-found]; try part of a name");
      } else if (!slice.next().isEmpty()) {
        console.notice("the most named " + limit + "; --limit N shows more");
      }
      return slice.items().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.READ;
    }
  }

  private void print(ActorEntry actor) {
    if (format.equals("jsonl")) {
      try {
        new ActorJson(console.out()).write(actor);
      } catch (IOException e) {
        throw new Console.Closed(e);
      }
      return;
    }
    Glyphs glyphs = new Glyphs(console.ascii());
    StringBuilder text = new StringBuilder();
    String side = actor.side() == null ? "side not settled" : actor.side();
    String standing = actor.standing() == null ? "" : ", " + actor.standing();
    Line head =
        Line.of(glyphs.plain(actor.name()), Ink.BOLD)
            .and("  " + glyphs.plain(side + standing), Ink.PLAIN)
            .and("  " + actor.id(), Ink.DIM);
    text.append(head.written(console.colour())).append('\n');
    fact(
        text,
        glyphs,
        "named",
        actor.articles()
            + " articles, "
            + actor.quotes()
            + " quotes, "
            + actor.positions()
            + " positions");
    fact(
        text,
        glyphs,
        "names",
        actor.names().stream()
            .map(name -> name.name() + " (" + name.articles() + ")")
            .collect(Collectors.joining("; ")));
    actor
        .joins()
        .forEach(j -> fact(text, glyphs, "joined", j.name() + " + " + j.other() + ": " + j.why()));
    actor
        .sides()
        .forEach(
            s ->
                fact(
                    text,
                    glyphs,
                    "side",
                    s.side() + ", " + said(s.articles(), s.first(), s.last())));
    for (ActorEntry.RoleSaid role : actor.roles()) {
      String of = role.side() == null ? "" : " (" + role.side() + ")";
      String closed = role.standing() == null ? ", speaks for nobody" : "";
      fact(
          text,
          glyphs,
          "role",
          role.title()
              + of
              + closed
              + ", "
              + said(role.articles(), role.first(), role.last())
              + ": "
              + role.evidence().text());
    }
    console.data(text.append('\n').toString());
  }

  private static String said(int articles, @Nullable LocalDate first, @Nullable LocalDate last) {
    String days =
        first == null
            ? ""
            : first.equals(last) || last == null
                ? ", " + Days.full(first)
                : ", " + Days.full(first) + " to " + Days.full(last);
    return articles + (articles == 1 ? " article" : " articles") + days;
  }

  private void fact(StringBuilder text, Glyphs glyphs, String label, String value) {
    String margin = label + " ".repeat(LABEL - label.length());
    for (String line : Wrap.lines(glyphs.plain(value), Math.max(20, console.width() - LABEL - 2))) {
      text.append(Line.of("  " + margin, Ink.DIM).and(line, Ink.PLAIN).written(console.colour()))
          .append('\n');
      margin = " ".repeat(LABEL);
    }
  }
}
