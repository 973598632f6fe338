package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.ActWords;
import org.parley.ledger.CitedEventGroup;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.TimelineEntry;
import org.parley.model.EventModality;
import org.parley.model.EventType;
import org.parley.model.Evidence;

/** A timeline as text: the day, then a line for each act and position, what most report first. */
final class TimelineText {
  /** More than a long clause; the whole opens with the id. UTF-16 code units. */
  private static final int CLAUSE = 200;

  private static final Comparator<TimelineEntry> MOST_REPORTED =
      Comparator.comparing((TimelineEntry entry) -> -entry.independent())
          .thenComparing(entry -> -entry.reports())
          .thenComparing(entry -> entry instanceof TimelineEntry.Act)
          .thenComparing(TimelineEntry::id);

  private final Console console;
  private final Glyphs glyphs;
  private final boolean sentences;
  private final List<TimelineEntry> day = new ArrayList<>();

  /**
   * @param sentences whether the sentences are shown in which it stands
   */
  TimelineText(Console console, boolean sentences) {
    this.console = console;
    this.sentences = sentences;
    glyphs = new Glyphs(console.ascii());
  }

  /** Takes the next entry; a day is printed when the next one begins. */
  void add(TimelineEntry entry) {
    if (!day.isEmpty() && !Objects.equals(day.get(0).day(), entry.day())) {
      flush();
    }
    day.add(entry);
  }

  /** Prints the day that is open. */
  void flush() {
    if (day.isEmpty()) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Days.full(day.get(0).day(), "No date"), Ink.BOLD));
    day.sort(MOST_REPORTED);
    for (TimelineEntry entry : day) {
      if (entry instanceof TimelineEntry.Act act) {
        act(act.group(), lines);
      } else if (entry instanceof TimelineEntry.Move move) {
        move(move.group(), lines);
      }
    }
    lines.add(Line.EMPTY);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.written(console.colour())).append('\n'));
    console.data(text.toString());
    day.clear();
  }

  private void act(CitedEventGroup act, List<Line> lines) {
    StringBuilder what = new StringBuilder(glyphs.plain(ActWords.of(act)));
    what.append(modality(act.type(), act.modality()));
    if (act.until() != null && !act.until().equals(act.day())) {
      what.append(" (until ").append(Days.full(act.until())).append(')');
    }
    if (!act.toldBy().isEmpty()) {
      what.append(", told by ").append(glyphs.plain(String.join("; ", act.toldBy())));
    }
    head(
        act.daySaid(),
        act.day(),
        what.toString(),
        act.reports(),
        act.independent(),
        act.id(),
        lines);
    List<Evidence> evidence = act.best().event().evidence();
    words(
        sentences
            ? act.best().sentence()
            : String.join(" ", evidence.stream().map(Evidence::text).toList()),
        lines);
  }

  private static String modality(EventType type, EventModality modality) {
    return switch (modality) {
      case ACTUAL -> "";
      // What is promised or threatened is always to come.
      case FUTURE -> type == EventType.AGREE || type == EventType.THREATEN ? "" : " (to come)";
      case HYPOTHETICAL -> " (possible)";
      case NEGATED -> " (not done)";
      case HISTORICAL -> " (long before)";
    };
  }

  private void move(CitedGroup move, List<Line> lines) {
    StringBuilder what = new StringBuilder();
    what.append(glyphs.of(move.stance(), move.hollow()));
    what.append(' ').append(glyphs.plain(move.party()));
    what.append(' ').append(Glyphs.word(move.stance()));
    what.append(": ").append(move.issue());
    if (!move.objects().isEmpty()) {
      what.append(" (").append(glyphs.plain(String.join("; ", move.objects()))).append(')');
    }
    if (move.hollow() && !move.toldBy().isEmpty()) {
      what.append(", told by ").append(glyphs.plain(String.join("; ", move.toldBy())));
    }
    head(
        move.daySaid(),
        move.day(),
        what.toString(),
        move.reports(),
        move.independent(),
        move.id(),
        lines);
    String content =
        sentences
            ? String.join(
                " ",
                move.best().statement().position().evidence().stream()
                    .map(piece -> piece.passage().text())
                    .distinct()
                    .toList())
            : move.best().statement().content();
    words(content, lines);
  }

  private void head(
      boolean said,
      @Nullable LocalDate on,
      String what,
      int reports,
      int independent,
      String id,
      List<Line> lines) {
    String mark = on == null ? "   " : said ? "on " : "by ";
    String counts =
        reports == 1 ? "1 report" : reports + " reports, " + independent + " independent";
    String tail = glyphs.dot() + counts + glyphs.dot() + id.substring(0, Math.min(12, id.length()));
    List<String> wrapped = Wrap.lines(what, Math.max(20, console.width() - 5));
    for (int i = 0; i < wrapped.size(); i++) {
      Line line = Line.of(i == 0 ? "  " + mark : "     ", Ink.DIM).and(wrapped.get(i), Ink.PLAIN);
      if (i == wrapped.size() - 1) {
        Line whole = line.and(tail, Ink.DIM);
        if (whole.width() > console.width()) {
          lines.add(line);
          whole = Line.of("     " + tail.strip(), Ink.DIM);
        }
        line = whole;
      }
      lines.add(line);
    }
  }

  private void words(String words, List<Line> lines) {
    String plain = glyphs.plain(words);
    String shown = sentences ? plain : Wrap.clipped(plain, CLAUSE, glyphs.more());
    String quoted = glyphs.opening() + shown + glyphs.closing();
    Wrap.lines(quoted, Math.max(20, console.width() - 7))
        .forEach(line -> lines.add(Line.of("       " + line, Ink.DIM)));
  }
}
