package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the reports of one figure: the same number of the same topic by the same reporter. Numbers
 * of different days are different figures. Where no day is said, articles of one day or of days
 * that follow each other tell one figure, and join the only one whose day falls among theirs or
 * right before. Stateless; the result is equal for every order of the reports.
 */
public final class FigureGroups {
  private record Told(
      FigureTopic topic,
      @Nullable Double low,
      @Nullable Double high,
      boolean predicted,
      @Nullable String reporter) {}

  private record Days(LocalDate first, LocalDate last, boolean said) {}

  /** The groups, in the order of their first reports. */
  public List<FigureGroup> derive(Collection<FigureReport> all, Sentences sentences) {
    Map<Told, List<FigureReport>> numbers = new HashMap<>();
    all.stream()
        .sorted(FigureReport.ORDER)
        .forEach(r -> numbers.computeIfAbsent(told(r), key -> new ArrayList<>()).add(r));
    Independence independence = new Independence(sentences);
    List<FigureGroup> groups = new ArrayList<>();
    numbers.forEach((told, same) -> groups.addAll(groups(told.topic(), same, independence)));
    groups.sort(Comparator.comparing(FigureGroup::first, FigureReport.ORDER));
    return List.copyOf(groups);
  }

  private static Told told(FigureReport report) {
    return new Told(
        report.topic(), report.low(), report.high(), report.predicted(), report.reporter());
  }

  private static List<FigureGroup> groups(
      FigureTopic topic, List<FigureReport> reports, Independence independence) {
    List<FigureGroup> groups = new ArrayList<>();
    SortedMap<LocalDate, List<FigureReport>> open = new TreeMap<>();
    Map<Days, List<FigureReport>> said =
        new TreeMap<>(Comparator.comparing(Days::first).thenComparing(Days::last));
    for (List<FigureReport> printed : printed(reports)) {
      Days days = days(printed);
      if (days == null) {
        groups.add(group(topic, null, printed, independence));
      } else if (days.said()) {
        said.computeIfAbsent(days, key -> new ArrayList<>()).addAll(printed);
      } else {
        open.computeIfAbsent(days.first(), key -> new ArrayList<>()).addAll(printed);
      }
    }
    List<Map.Entry<Days, List<FigureReport>>> rest = new ArrayList<>();
    for (Map.Entry<Days, List<FigureReport>> run : runs(open)) {
      List<Days> among =
          said.keySet().stream()
              .filter(days -> !days.first().isBefore(run.getKey().first().minusDays(1)))
              .filter(days -> !days.last().isAfter(run.getKey().last()))
              .toList();
      if (among.size() == 1) {
        said.computeIfAbsent(among.get(0), key -> new ArrayList<>()).addAll(run.getValue());
      } else {
        rest.add(run);
      }
    }
    said.forEach((days, same) -> groups.add(group(topic, days, same, independence)));
    rest.forEach(run -> groups.add(group(topic, run.getKey(), run.getValue(), independence)));
    return groups;
  }

  /** By the words, however often they are printed. */
  private static Collection<List<FigureReport>> printed(List<FigureReport> reports) {
    SortedMap<String, List<FigureReport>> printed = new TreeMap<>();
    for (FigureReport report : reports) {
      String key = report.recurring() ? report.figure() : report.figure() + report.document();
      printed.computeIfAbsent(key, figure -> new ArrayList<>()).add(report);
    }
    return printed.values();
  }

  /** The earliest day said; where none is, the earliest day of an article. */
  private static @Nullable Days days(List<FigureReport> reports) {
    Days earliest = null;
    for (FigureReport report : reports) {
      LocalDate first = report.day();
      if (first != null) {
        LocalDate until = report.until();
        Days days = new Days(first, until == null ? first : until, report.daySaid());
        boolean better =
            earliest == null
                || days.said() && !earliest.said()
                || days.said() == earliest.said() && first.isBefore(earliest.first());
        earliest = better ? days : earliest;
      }
    }
    return earliest;
  }

  /** Days that follow each other, with all their reports. */
  private static List<Map.Entry<Days, List<FigureReport>>> runs(
      SortedMap<LocalDate, List<FigureReport>> days) {
    List<Map.Entry<Days, List<FigureReport>>> runs = new ArrayList<>();
    for (Map.Entry<LocalDate, List<FigureReport>> day : days.entrySet()) {
      int last = runs.size() - 1;
      if (last >= 0 && !day.getKey().isAfter(runs.get(last).getKey().last().plusDays(1))) {
        List<FigureReport> reports = runs.get(last).getValue();
        reports.addAll(day.getValue());
        LocalDate first = runs.get(last).getKey().first();
        runs.set(last, Map.entry(new Days(first, day.getKey(), false), reports));
      } else {
        Days alone = new Days(day.getKey(), day.getKey(), false);
        runs.add(Map.entry(alone, new ArrayList<>(day.getValue())));
      }
    }
    return runs;
  }

  private static FigureGroup group(
      FigureTopic topic,
      @Nullable Days days,
      List<FigureReport> unsorted,
      Independence independence) {
    List<FigureReport> reports = unsorted.stream().sorted(FigureReport.BEST).toList();
    SortedMap<String, Set<String>> words = new TreeMap<>();
    reports.forEach(
        r -> words.computeIfAbsent(r.document(), d -> new HashSet<>()).addAll(r.words()));
    return new FigureGroup(
        topic,
        days == null ? null : days.first(),
        days == null ? null : days.last(),
        days != null && days.said(),
        reports,
        independence.of(
            reports.stream().map(FigureReport::figure).sorted().distinct().toList(), words));
  }
}
