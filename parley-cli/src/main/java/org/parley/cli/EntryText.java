package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.Statement;
import org.parley.ledger.DayTold;
import org.parley.ledger.Entry;
import org.parley.model.Evidence;
import org.parley.model.Position;

/** Entries of a ledger as text: a line that names each, then a fact a line. */
final class EntryText {
  /** Copies that are listed; the rest is counted. */
  private static final int ECHOES = 12;

  private static final int LABEL = 11;

  private final Console console;
  private final Glyphs glyphs;
  private final List<Line> lines = new ArrayList<>();

  EntryText(Console console) {
    this.console = console;
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
    } else if (entry instanceof Entry.Quoted quote) {
      head("Quotation, " + quote.kind(), quote.id());
      quote.words().forEach(words -> fact("words", words));
      fact("speaker", quote.speaker() == null ? "not settled" : quote.speaker());
      fact("said", quote.said() == null ? "day not said" : quote.said());
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
      head("Person", person.id());
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
    fact(
        "rule",
        String.format(
            Locale.ROOT, "%s, score %.2f", position.basis().rule(), position.basis().score()));
    cited(claim.cited());
    if (claim.group() != null) {
      grouped(claim.group(), claim.groupId());
    }
    echoes(claim.echoes());
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
