package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.FigureTopic;
import org.parley.ledger.CitedFigureGroup;
import org.parley.model.FigureKind;
import org.parley.model.Standing;

/** Figures as text: what is counted, then a line for each number by its reporter and day. */
final class FiguresText {
  private static final int DAY = 27;

  private static final Map<String, String> PLURALS =
      Map.of(
          "person",
          "people",
          "child",
          "children",
          "man",
          "men",
          "woman",
          "women",
          "aircraft",
          "aircraft",
          "life",
          "lives");

  private final Console console;
  private final Glyphs glyphs;
  private final boolean sentences;
  private @Nullable FigureTopic open;

  /**
   * @param sentences whether the sentences are shown in which it stands
   */
  FiguresText(Console console, boolean sentences) {
    this.console = console;
    this.sentences = sentences;
    glyphs = new Glyphs(console.ascii());
  }

  /** Prints the figure, and what is counted where that is another thing than before. */
  void add(CitedFigureGroup figure) {
    List<Line> lines = new ArrayList<>();
    if (!figure.topic().equals(open)) {
      if (open != null) {
        lines.add(Line.EMPTY);
      }
      open = figure.topic();
      lines.add(Line.of(glyphs.plain(heading(open)), Ink.BOLD));
    }
    line(figure, lines);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.written(console.colour())).append('\n'));
    console.data(text.toString());
  }

  /** "Killed: soldiers, of Arland, in Arl". */
  static String heading(FigureTopic topic) {
    StringBuilder heading = new StringBuilder(kind(topic.kind()));
    List<String> parts = new ArrayList<>();
    String noun = topic.noun();
    if (noun != null) {
      parts.add(plural(noun));
    }
    if (topic.side() != null) {
      parts.add("of " + topic.side());
    }
    if (topic.place() != null) {
      parts.add("in " + topic.place());
    }
    if (topic.isOpen()) {
      parts.add("whose and where not told");
    }
    return heading.append(": ").append(String.join(", ", parts)).toString();
  }

  private static String kind(FigureKind kind) {
    String words = kind.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String plural(String noun) {
    String known = PLURALS.get(noun);
    if (known != null) {
      return known;
    }
    if (noun.endsWith("y")
        && noun.length() > 2
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s") || noun.endsWith("personnel") ? noun : noun + "s";
  }

  private void line(CitedFigureGroup figure, List<Line> lines) {
    String counts =
        figure.reports() == 1
            ? "1 report"
            : figure.reports() + " reports, " + figure.independent() + " independent";
    String what =
        glyphs.plain(figure.best().words())
            + bounds(figure)
            + (figure.predicted() ? " (forecast)" : "")
            + glyphs.dot()
            + glyphs.plain(reporter(figure))
            + glyphs.dot()
            + counts
            + glyphs.dot()
            + figure.id().substring(0, Math.min(12, figure.id().length()));
    String margin = pad("  " + day(figure));
    for (String line : Wrap.lines(what, Math.max(20, console.width() - DAY))) {
      lines.add(Line.of(margin, Ink.DIM).and(line, Ink.PLAIN));
      margin = " ".repeat(DAY);
    }
    if (sentences) {
      String quoted = glyphs.opening() + glyphs.plain(figure.best().sentence()) + glyphs.closing();
      Wrap.lines(quoted, Math.max(20, console.width() - DAY))
          .forEach(line -> lines.add(Line.of(" ".repeat(DAY) + line, Ink.DIM)));
    }
  }

  private static String pad(String day) {
    return day + " ".repeat(Math.max(1, DAY - day.length()));
  }

  private static String day(CitedFigureGroup figure) {
    if (figure.day() == null) {
      return "no date";
    }
    String days =
        figure.until() == null
            ? Days.full(figure.day())
            : Days.between(figure.day(), figure.until());
    return figure.daySaid() ? days : "by " + days;
  }

  /** What words alone leave to the reader: "nearly a million" is up to 1,000,000. */
  private static String bounds(CitedFigureGroup figure) {
    String words = figure.best().words();
    return words.chars().anyMatch(Character::isDigit)
        ? ""
        : " (" + number(figure.low(), figure.high(), figure.topic().kind()) + ")";
  }

  /** "1,119", "300 to 400", "at least 2,500", "up to 1,000,000", "25 %". */
  static String number(@Nullable Double low, @Nullable Double high, FigureKind kind) {
    boolean share = kind == FigureKind.SHARE;
    if (low != null && high != null) {
      return low.equals(high)
          ? written(low, share)
          : written(low, share) + " to " + written(high, share);
    }
    return low != null
        ? "at least " + written(low, share)
        : high == null ? "" : "up to " + written(high, share);
  }

  private static String written(double value, boolean share) {
    double shown = share ? value * 100 : value;
    String number =
        shown == Math.rint(shown)
            ? String.format(Locale.ROOT, "%,d", Math.round(shown))
            : String.format(Locale.ROOT, "%,.1f", shown);
    return share ? number + " %" : number;
  }

  /** Who gives it: name, for whom, in what capacity. */
  static String reporter(CitedFigureGroup figure) {
    Standing standing = figure.standing();
    if (standing == null) {
      return "outlet's words";
    }
    String word = standing == Standing.HEAD ? "leader" : standing.name().toLowerCase(Locale.ROOT);
    String party = figure.reporterParty();
    String name = figure.reporter();
    if (name == null) {
      return party == null ? word : word + ", " + party;
    }
    return party == null || name.contains(party) ? name : name + ", " + party;
  }
}
