package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.table.Cell;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.IssueOrder;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.Source;
import org.parley.engine.table.Statement;
import org.parley.model.Evidence;

/** The sentences that the cells rest on, newest first, copies folded under the words they share. */
final class SentencesText {
  private final Console console;
  private final Glyphs glyphs;
  private int number;

  SentencesText(Console console) {
    this.console = console;
    glyphs = new Glyphs(console.ascii());
  }

  /** The numbered list, with a line break at its start and at its end. */
  String of(NegotiatingTable table) {
    number = 0;
    List<Line> lines = new ArrayList<>();
    CellText cells = new CellText(glyphs, Days.of(table));
    Days days = Days.of(table);
    for (NegotiatingTable.Row row : table.rows()) {
      for (String party : table.parties()) {
        Cell cell = row.cell(party);
        if (cell != null) {
          lines.add(Line.EMPTY);
          add(lines, glyphs.plain(IssueOrder.title(row.issue()) + " \u00B7 " + party), Ink.BOLD, 0);
          for (int i = cell.history().size() - 1; i >= 0; i--) {
            group(lines, cell.history().get(i), cells, days);
          }
        }
      }
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.written(console.colour())).append('\n'));
    return text.toString();
  }

  private void group(List<Line> lines, ClaimGroup group, CellText cells, Days days) {
    String told = group.hollow() ? ", says " + String.join(", ", group.toldBy()) : "";
    lines.add(
        Line.of("  ", Ink.PLAIN)
            .and(cells.stance(group))
            .and(
                glyphs.plain(told)
                    + glyphs.dot()
                    + days.of(group)
                    + glyphs.dot()
                    + CellText.reports(group),
                Ink.PLAIN));
    Map<String, List<Statement>> byWords = new LinkedHashMap<>();
    for (Statement statement : group.statements()) {
      byWords
          .computeIfAbsent(
              statement.position().evidence().get(0).passage().hash(), hash -> new ArrayList<>())
          .add(statement);
    }
    byWords.values().forEach(same -> sentence(lines, same, cells));
  }

  private void sentence(List<Line> lines, List<Statement> same, CellText cells) {
    Statement first = same.get(0);
    number++;
    String mark = String.valueOf(number);
    List<String> words = new ArrayList<>();
    for (Evidence evidence : first.position().evidence()) {
      words.add(glyphs.plain(evidence.passage().text()));
    }
    List<String> wrapped = Wrap.lines(String.join(" " + glyphs.more() + " ", words), textWidth(8));
    for (int i = 0; i < wrapped.size(); i++) {
      String margin =
          i == 0 ? " ".repeat(Math.max(0, 6 - mark.length())) + mark + "  " : "        ";
      lines.add(Line.of(margin, Ink.DIM).and(wrapped.get(i), Ink.PLAIN));
    }
    add(lines, cells.speaker(first) + glyphs.dot() + source(first.source(), true), Ink.DIM, 8);
    List<String> again =
        same.stream()
            .skip(1)
            .filter(copy -> !copy.source().equals(first.source()))
            .map(copy -> source(copy.source(), false))
            .distinct()
            .toList();
    if (!again.isEmpty()) {
      add(lines, "printed again by " + String.join("; ", again), Ink.DIM, 8);
    }
  }

  private String source(Source source, boolean withTitle) {
    String outlet = source.outlet() == null ? "outlet unknown" : glyphs.plain(source.outlet());
    String title =
        withTitle && source.title() != null
            ? glyphs.dot() + glyphs.opening() + glyphs.plain(source.title()) + glyphs.closing()
            : "";
    return outlet
        + ", "
        + Days.full(source.published().dayOrNull(), "no date")
        + title
        + glyphs.dot()
        + glyphs.plain(source.ref());
  }

  private int textWidth(int margin) {
    return Math.max(20, console.width() - margin);
  }

  private void add(List<Line> lines, String text, Ink ink, int margin) {
    for (String line : Wrap.lines(text, textWidth(margin))) {
      lines.add(Line.of(" ".repeat(margin), Ink.PLAIN).and(line, ink));
    }
  }
}
