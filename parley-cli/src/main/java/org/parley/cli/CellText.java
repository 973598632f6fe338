package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.engine.table.Cell;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.Statement;
import org.parley.model.Speaker;
import org.parley.model.Standing;

/** A cell of the table in lines of a given width. */
final class CellText {
  /** More than a long clause; the whole is in the sentences. UTF-16 code units. */
  private static final int CLAUSE = 200;

  private final Glyphs glyphs;
  private final Days days;

  CellText(Glyphs glyphs, Days days) {
    this.glyphs = glyphs;
    this.days = days;
  }

  List<Line> lines(Cell cell, int width) {
    List<Line> lines = new ArrayList<>();
    ClaimGroup now = cell.now();
    lines.addAll(fitted(head(cell), days.of(now), width));
    Cell.Move moved = cell.moved();
    if (moved != null && !cell.mixed()) {
      String change =
          "moved " + glyphs.of(moved.from(), false) + glyphs.arrow() + glyphs.of(moved.to(), false);
      Line line = Line.of(change, Ink.BOLD);
      lines.addAll(
          moved.day().equals(now.day())
              ? List.of(line)
              : fitted(line, days.written(moved.day()), width));
    }
    if (now.hollow()) {
      add(lines, "says " + glyphs.plain(String.join(", ", now.toldBy())), Ink.PLAIN, width);
    }
    words(lines, now, cell.mixed(), width);
    if (cell.mixed()) {
      words(lines, cell.against().get(0), true, width);
    }
    add(lines, speaker(now.best()), Ink.DIM, width);
    int more = cell.groups() - 1;
    add(lines, reports(now) + (more > 0 ? " (+" + more + ")" : ""), Ink.DIM, width);
    ClaimGroup own = cell.own();
    if (own != null) {
      String itself = "itself: " + glyphs.of(own.stance(), false) + " " + Glyphs.word(own.stance());
      lines.addAll(fitted(Line.of(itself, Ink.of(own.stance())), days.of(own), width));
    }
    return lines;
  }

  private Line head(Cell cell) {
    ClaimGroup now = cell.now();
    if (cell.mixed()) {
      return Line.of(
          glyphs.of(now.stance(), false)
              + glyphs.of(cell.against().get(0).stance(), false)
              + " mixed",
          Ink.MIXED);
    }
    return stance(now);
  }

  /** Glyph, word, and "if ..." where there is a condition. */
  Line stance(ClaimGroup group) {
    Line line =
        Line.of(
            glyphs.of(group.stance(), group.hollow()) + " " + Glyphs.word(group.stance()),
            Ink.of(group.stance()));
    return group.best().conditional() ? line.and(", if " + glyphs.more(), Ink.PLAIN) : line;
  }

  private void words(List<Line> lines, ClaimGroup group, boolean withGlyph, int width) {
    Statement best = group.best();
    String content = Wrap.clipped(glyphs.plain(best.content()), CLAUSE, glyphs.more());
    String sign = withGlyph ? glyphs.of(group.stance(), group.hollow()) + " " : "";
    add(lines, sign + content, Ink.PLAIN, width);
    for (String condition : best.conditions()) {
      String words = Wrap.clipped(glyphs.plain(condition), CLAUSE, glyphs.more());
      add(lines, glyphs.more() + " " + words, Ink.ITALIC, width);
    }
  }

  /** Who says it and in what capacity. */
  String speaker(Statement statement) {
    Speaker speaker = statement.position().speaker();
    if (speaker == null || speaker.standing() == Standing.OUTLET) {
      return "outlet's words";
    }
    String standing = standing(speaker.standing());
    if (speaker.name() == null) {
      return standing;
    }
    String name = glyphs.plain(speaker.name());
    return name.toLowerCase(Locale.ROOT).contains(standing) ? name : name + ", " + standing;
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case HEAD -> "leader";
      default -> standing.name().toLowerCase(Locale.ROOT);
    };
  }

  static String reports(ClaimGroup group) {
    int reports = group.corroboration().reports();
    return reports == 1
        ? "1 report"
        : reports + " reports, " + group.corroboration().independent() + " independent";
  }

  /** The day behind the words where there is room for it, else on a line of its own. */
  private List<Line> fitted(Line line, String day, int width) {
    Line whole = line.and(glyphs.dot() + day, Ink.PLAIN);
    return whole.width() <= width ? List.of(whole) : List.of(line, Line.of("  " + day, Ink.PLAIN));
  }

  private static void add(List<Line> lines, String text, Ink ink, int width) {
    Wrap.lines(text, width).forEach(line -> lines.add(Line.of(line, ink)));
  }
}
