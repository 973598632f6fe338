package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.Statement;
import org.parley.ledger.ActWords;
import org.parley.ledger.CitedArticle;
import org.parley.ledger.CitedEventGroup;
import org.parley.ledger.CitedFigureGroup;
import org.parley.ledger.DayTold;
import org.parley.ledger.Entry;
import org.parley.model.Basis;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.Participant;
import org.parley.model.Position;
import org.parley.model.Span;

/** Entries of a ledger as text: a line that names each, then a fact a line. */
final class EntryText {
  /** Copies that are listed; the rest is counted. */
  private static final int ECHOES = 12;

  private static final int LABEL = 11;

  private final Console console;
  private final boolean explained;
  private final Glyphs glyphs;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param explained whether claims say what their rule reads, and by which words
   */
  EntryText(Console console, boolean explained) {
    this.console = console;
    this.explained = explained;
    glyphs = new Glyphs(console.ascii());
  }

  String of(List<Entry> entries) {
    for (Entry entry : entries) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      add(entry);
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.written(console.colour())).append('\n'));
    return text.toString();
  }

  private void add(Entry entry) {
    if (entry instanceof Entry.Claimed claim) {
      claimed(claim);
    } else if (entry instanceof Entry.Happened event) {
      happened(event);
    } else if (entry instanceof Entry.Acted act) {
      head("Act: " + ActWords.of(act.act()), act.id());
      acted(act.act(), null);
      act.events()
          .forEach(event -> fact("report", report(event.sentence(), event.article(), event.id())));
    } else if (entry instanceof Entry.Numbered figure) {
      numbered(figure);
    } else if (entry instanceof Entry.Counted group) {
      head(
          FiguresText.heading(group.group().topic()) + ": " + group.group().best().words(),
          group.id());
      counted(group.group(), null);
      group
          .figures()
          .forEach(each -> fact("report", report(each.sentence(), each.article(), each.id())));
    } else if (entry instanceof Entry.Quoted quote) {
      head("Quotation, " + quote.kind(), quote.id());
      quote.words().forEach(words -> fact("words", words));
      fact("speaker", quote.speaker() == null ? "not settled" : quote.speaker());
      fact("said", quote.said() == null ? "day not said" : quote.said());
      explain(quote.basis(), quote.cue());
      cited(quote.cited());
      echoes(quote.echoes());
    } else if (entry instanceof Entry.Grouped group) {
      head("Claims of " + group.group().party() + " on " + group.group().issue(), group.id());
      grouped(group.group(), null);
      group.claims().stream().distinct().limit(ECHOES).forEach(id -> fact("claim", id));
    } else if (entry instanceof Entry.Printed passage) {
      head("Passage, " + passage.kind(), passage.id());
      fact("words", passage.text());
      cited(passage.cited());
      echoes(passage.echoes());
    } else if (entry instanceof Entry.Filed article) {
      head("Article", article.id());
      cited(article.cited());
      told(article.told());
      article.others().forEach(id -> fact("version", id));
      article.claims().forEach(id -> fact("claim", id));
      fact("text", article.text());
    } else if (entry instanceof Entry.Person person) {
      head(
          person.kind().substring(0, 1).toUpperCase(Locale.ROOT) + person.kind().substring(1),
          person.id());
      fact("name", person.name());
      fact("country", person.country() == null ? "not settled" : person.country());
      fact("names", String.join("; ", person.names()));
      fact("articles", String.valueOf(person.articles()));
      if (person.asked() != null) {
        fact("asked as", person.asked());
      }
    }
  }

  private void claimed(Entry.Claimed claim) {
    Statement statement = claim.statement();
    Position position = statement.position();
    head(
        position.party()
            + " "
            + Glyphs.word(position.stance())
            + ", "
            + position.issue()
            + (statement.conditional() ? ", on a condition" : ""),
        claim.id());
    for (Evidence evidence : position.evidence()) {
      fact("words", evidence.passage().text());
    }
    fact("wants", statement.content());
    statement.conditions().forEach(condition -> fact("condition", condition));
    if (!position.object().isEmpty()) {
      fact("object", String.join("; ", position.object()));
    }
    fact("speaker", new CellText(glyphs, Days.whole()).speaker(statement));
    if (position.toldBy() != null) {
      fact("told by", position.toldBy() + ", not by " + position.party() + " itself");
    }
    fact(
        "day",
        position.said() != null
            ? Days.full(position.said())
            : statement.day() == null ? "no date" : "by " + Days.full(statement.day(), ""));
    rule(position.basis());
    if (explained) {
      says(position.basis(), words(position));
    }
    cited(claim.cited());
    if (claim.group() != null) {
      grouped(claim.group(), claim.groupId());
    }
    echoes(claim.echoes());
  }

  private void rule(Basis basis) {
    fact("rule", String.format(Locale.ROOT, "%s, score %.2f", basis.rule(), basis.score()));
  }

  private void explain(Basis basis, @Nullable String words) {
    if (explained) {
      rule(basis);
      says(basis, words);
    }
  }

  private void says(Basis basis, @Nullable String words) {
    fact("reads", RuleSummary.of(basis.rule()));
    fact("by", words == null ? null : "“" + words + "”");
  }

  /** The words that the rule went by; null where the ledger is older than they. */
  private static @Nullable String words(Position position) {
    Span span = position.basis().words();
    for (Evidence evidence : position.evidence()) {
      if (span != null && evidence.passage().span().contains(span)) {
        int from = span.start() - evidence.passage().span().start();
        return evidence.passage().text().substring(from, from + span.length());
      }
    }
    return null;
  }

  private void grouped(ClaimGroup group, @Nullable String id) {
    fact(
        "reports",
        CellText.reports(group)
            + (group.hollow() ? ", only told by " + String.join(", ", group.toldBy()) : ""));
    fact("outlets", String.join("; ", group.outlets()));
    if (id != null) {
      fact("group", id);
    }
  }

  private static String report(String sentence, CitedArticle article, String id) {
    return (article.outlet() == null ? "outlet unknown" : article.outlet())
        + ", "
        + Days.full(article.day(), "no date")
        + ": "
        + sentence
        + " ("
        + id.substring(0, Math.min(12, id.length()))
        + ")";
  }

  private void happened(Entry.Happened happened) {
    Event event = happened.event().event();
    head(
        "Event: " + event.type().name() + (event.mode() == null ? "" : " " + event.mode()),
        happened.id());
    event.evidence().forEach(evidence -> fact("words", evidence.passage().text()));
    fact("trigger", happened.event().trigger());
    fact("who", participants(event.actors()));
    fact("whom", participants(event.recipients()));
    fact("where", event.place() == null ? null : event.place().name());
    fact("day", day(happened.event().day(), event.date().to(), happened.event().daySaid()));
    fact("modality", event.modality().name().toLowerCase(Locale.ROOT));
    fact("told by", event.reportedBy());
    fact("contexts", String.join(", ", event.contexts()));
    rule(event.basis());
    if (explained) {
      says(event.basis(), happened.event().trigger());
    }
    cited(happened.cited());
    CitedEventGroup act = happened.act();
    if (act != null) {
      acted(act, act.id());
    }
    echoes(happened.echoes());
  }

  private static String participants(List<Participant> participants) {
    return participants.stream()
        .map(
            each ->
                each.side() == null || each.side().equals(each.name())
                    ? each.name()
                    : each.name() + " (" + each.side() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String day(@Nullable LocalDate first, @Nullable LocalDate last, boolean said) {
    if (first == null) {
      return "no date";
    }
    String days = Days.between(first, last == null ? first : last);
    return said ? days : "by " + days;
  }

  private void acted(CitedEventGroup act, @Nullable String id) {
    fact("act", id == null ? null : ActWords.of(act));
    fact("reports", counts(act.reports(), act.independent()));
    fact("outlets", String.join("; ", act.outlets()));
    fact("group", id);
  }

  private static String counts(int reports, int independent) {
    return reports == 1 ? "1 report" : reports + " reports, " + independent + " independent";
  }

  private void numbered(Entry.Numbered numbered) {
    Figure figure = numbered.figure().figure();
    head("Figure: " + figure.kind().id() + ", " + numbered.figure().words(), numbered.id());
    figure.evidence().forEach(evidence -> fact("words", evidence.passage().text()));
    fact("number", FiguresText.number(figure.low(), figure.high(), figure.kind()));
    fact("counted", numbered.figure().counted());
    fact("forecast", figure.predicted() ? "yes" : null);
    fact("side", figure.side());
    fact("place", figure.place());
    fact("day", day(numbered.figure().day(), figure.time().to(), numbered.figure().daySaid()));
    rule(figure.basis());
    if (explained) {
      says(figure.basis(), null);
    }
    CitedFigureGroup group = numbered.group();
    if (group != null) {
      counted(group, group.id());
    }
    cited(numbered.cited());
    echoes(numbered.echoes());
  }

  private void counted(CitedFigureGroup group, @Nullable String id) {
    fact("reporter", FiguresText.reporter(group));
    fact("reports", counts(group.reports(), group.independent()));
    fact("outlets", String.join("; ", group.outlets()));
    fact("group", id);
  }

  private void cited(Entry.Cited cited) {
    fact("outlet", cited.outlet() == null ? "unknown" : cited.outlet());
    fact("published", Days.full(cited.day(), "no date"));
    fact("title", cited.title());
    fact("address", cited.uri());
    fact("input", cited.ref());
    fact("article", cited.document());
    if (cited.versions() > 1) {
      fact(
          "version",
          cited.version()
              + " of "
              + cited.versions()
              + (cited.current() ? ", the one that counts" : ", superseded"));
    }
  }

  /** What other articles tell of its day. */
  private void told(@Nullable DayTold told) {
    if (told == null) {
      return;
    }
    boolean one = told.from().equals(told.to());
    fact(
        "day",
        (one ? told.from().toString() : told.from() + " to " + told.to())
            + ", inferred from articles that print the same words");
    told.witnesses()
        .forEach(
            witness ->
                fact("told in", witness.ref() + ", " + witness.day() + ": " + witness.passage()));
  }

  private void echoes(List<Entry.Cited> echoes) {
    echoes.stream()
        .limit(ECHOES)
        .forEach(
            echo ->
                fact(
                    "copied in",
                    (echo.outlet() == null ? "outlet unknown" : echo.outlet())
                        + ", "
                        + Days.full(echo.day(), "no date")
                        + ", "
                        + echo.document().substring(0, 12)));
    if (echoes.size() > ECHOES) {
      fact("copied in", (echoes.size() - ECHOES) + " more");
    }
  }

  private void head(String what, String id) {
    lines.add(Line.of(glyphs.plain(what), Ink.BOLD).and("  " + glyphs.plain(id), Ink.DIM));
  }

  private void fact(String label, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    String margin = label + " ".repeat(LABEL - label.length());
    for (String line : Wrap.lines(glyphs.plain(value), Math.max(20, console.width() - LABEL - 2))) {
      lines.add(Line.of("  " + margin, Ink.DIM).and(line, Ink.PLAIN));
      margin = " ".repeat(LABEL);
    }
  }
}
