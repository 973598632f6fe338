package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.engine.table.Cell;
import org.parley.engine.table.IssueOrder;
import org.parley.engine.table.NegotiatingTable;
import org.parley.model.Stance;

/** The negotiating table as text: issues by parties, in as many columns as the width allows. */
final class TableText {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 46;
  private static final int GAP = 2;

  private final Console console;
  private final Glyphs glyphs;

  TableText(Console console) {
    this.console = console;
    glyphs = new Glyphs(console.ascii());
  }

  /** The whole of it, with a line break at the end. */
  String of(NegotiatingTable table) {
    List<Line> lines = new ArrayList<>(head(table));
    CellText cells = new CellText(glyphs, Days.of(table));
    int issueWidth = issueWidth(table);
    int fit = (console.width() - issueWidth) / (NARROWEST + GAP);
    if (fit < 2 && table.parties().size() > 1) {
      lines.addAll(stacked(table, cells));
    } else {
      for (List<String> band : bands(table.parties(), Math.max(1, fit))) {
        lines.add(Line.EMPTY);
        lines.addAll(band(table, cells, band, issueWidth));
      }
    }
    lines.add(Line.EMPTY);
    lines.addAll(foot(table));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.written(console.colour())).append('\n'));
    return text.toString();
  }

  private List<Line> head(NegotiatingTable table) {
    NegotiatingTable.Coverage coverage = table.coverage();
    LocalDate day = table.asOf() != null ? table.asOf() : coverage.last();
    String title = table.conflict() == null ? "Negotiating table" : glyphs.plain(table.conflict());
    List<Line> lines = new ArrayList<>();
    for (String line :
        Wrap.lines(title + (day == null ? "" : ", as of " + Days.full(day)), console.width())) {
      lines.add(Line.of(line, Ink.BOLD));
    }
    List<String> facts = new ArrayList<>();
    facts.add(count(coverage.articles(), "article") + " of " + count(coverage.outlets(), "outlet"));
    if (coverage.first() != null && coverage.last() != null) {
      facts.add(Days.between(coverage.first(), coverage.last()));
    }
    facts.add(count(coverage.positions(), "position"));
    if (coverage.undated() > 0) {
      facts.add(count(coverage.undated(), "article") + " without a date");
    }
    if (coverage.foreign() > 0) {
      facts.add(count(coverage.foreign(), "article") + " not in English");
    }
    dim(lines, String.join(glyphs.dot(), facts));
    return lines;
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** As wide as the longest word of an issue; the words of one wrap. */
  private int issueWidth(NegotiatingTable table) {
    int width = 8;
    for (NegotiatingTable.Row row : table.rows()) {
      for (String word : issue(row).split(" ", -1)) {
        width = Math.max(width, Math.min(Wrap.width(word), NARROWEST));
      }
    }
    return width;
  }

  private String issue(NegotiatingTable.Row row) {
    return glyphs.plain(IssueOrder.title(row.issue()));
  }

  /** Parties side by side, in bands of about equal number. */
  private static List<List<String>> bands(List<String> parties, int fit) {
    int bands = (parties.size() + fit - 1) / fit;
    List<List<String>> list = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bands; i++) {
      int to = from + (parties.size() - from + bands - i - 1) / (bands - i);
      list.add(parties.subList(from, to));
      from = to;
    }
    return list;
  }

  private List<Line> band(
      NegotiatingTable table, CellText cells, List<String> parties, int issueWidth) {
    int width = (console.width() - issueWidth) / parties.size() - GAP;
    width = Math.min(width, WIDEST);
    int whole = issueWidth + parties.size() * (width + GAP);
    Line rule = Line.of(glyphs.rule().repeat(whole), Ink.DIM);
    List<List<Line>> header = new ArrayList<>();
    header.add(List.of());
    for (String party : parties) {
      header.add(wrapped(glyphs.plain(party), Ink.BOLD, width));
    }
    List<Line> lines = new ArrayList<>(beside(header, issueWidth, width));
    for (NegotiatingTable.Row row : table.rows()) {
      if (parties.stream().allMatch(party -> row.cell(party) == null)) {
        // A row of this band that nobody fills stands in another band.
        continue;
      }
      List<List<Line>> columns = new ArrayList<>();
      columns.add(wrapped(issue(row), Ink.BOLD, issueWidth));
      for (String party : parties) {
        Cell cell = row.cell(party);
        columns.add(
            cell == null ? List.of(Line.of("not reported", Ink.DIM)) : cells.lines(cell, width));
      }
      lines.add(rule);
      lines.addAll(beside(columns, issueWidth, width));
    }
    return lines;
  }

  private static List<Line> beside(List<List<Line>> columns, int issueWidth, int width) {
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      Line line = Line.EMPTY;
      int end = 0;
      for (int x = 0; x < columns.size(); x++) {
        List<Line> column = columns.get(x);
        end += x == 0 ? issueWidth : GAP + width;
        line = line.and(y < column.size() ? column.get(y) : Line.EMPTY);
        line = x + 1 < columns.size() ? line.padded(end + GAP) : line;
      }
      lines.add(line);
    }
    return lines;
  }

  /** For a width that holds no two columns: the cells below each other. */
  private List<Line> stacked(NegotiatingTable table, CellText cells) {
    int width = Math.max(1, console.width() - 4);
    List<Line> lines = new ArrayList<>();
    for (NegotiatingTable.Row row : table.rows()) {
      lines.add(Line.EMPTY);
      lines.addAll(wrapped(issue(row), Ink.BOLD, console.width()));
      for (String party : table.parties()) {
        Cell cell = row.cell(party);
        for (Line line : wrapped(glyphs.plain(party), Ink.PLAIN, console.width() - 2)) {
          lines.add(Line.of("  ", Ink.PLAIN).and(line));
        }
        List<Line> words =
            cell == null ? List.of(Line.of("not reported", Ink.DIM)) : cells.lines(cell, width);
        words.forEach(line -> lines.add(Line.of("    ", Ink.PLAIN).and(line)));
      }
    }
    return lines;
  }

  private List<Line> foot(NegotiatingTable table) {
    List<Line> lines = new ArrayList<>();
    List<String> full = new ArrayList<>();
    StringBuilder hollow = new StringBuilder();
    for (Stance stance : Stance.values()) {
      full.add(glyphs.of(stance, false) + " " + Glyphs.word(stance));
      hollow.append(glyphs.of(stance, true)).append(' ');
    }
    dim(lines, String.join("  ", full) + glyphs.dot() + hollow + "only another party says so");
    dim(
        lines,
        "by: the article's day, not one that was said"
            + glyphs.dot()
            + "(+2): two more positions, see --sentences");
    int more = table.moreParties().size();
    if (more > 0) {
      List<String> names = table.moreParties().subList(0, Math.min(more, 5));
      dim(
          lines,
          (more == 1 ? "1 more party: " : more + " more parties: ")
              + glyphs.plain(String.join(", ", names))
              + (more > 5 ? ", " + glyphs.more() : "")
              + "; --party NAME shows one");
    }
    int left = table.coverage().undatedLeftOut();
    if (left > 0) {
      dim(lines, count(left, "position") + " without a date left out of a table as of a day");
    }
    return lines;
  }

  private void dim(List<Line> lines, String text) {
    lines.addAll(wrapped(text, Ink.DIM, console.width()));
  }

  private static List<Line> wrapped(String text, Ink ink, int width) {
    return Wrap.lines(text, width).stream().map(line -> Line.of(line, ink)).toList();
  }
}
