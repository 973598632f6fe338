package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Joins the reports of one act: of one kind and day, and of one place, one mode and the same people
 * as far as those are told. What leaves one of them open joins the only one there is on that day,
 * and where there are several stands by itself; material conflict without a place always does.
 * Words that are printed again are one report of the earliest day. Acts of nobody known are joined
 * by their place or their words alone. Stateless; the result is equal for every order of the
 * reports.
 */
public final class EventGroups {
  /** Fighting goes on in several places at once. */
  private static final int CONFLICT = 4;

  /** What becomes of reports that leave open what others tell. */
  private enum Without {
    /** They go to the only one that is told; where there are several, they stand together. */
    WITH_THE_ONLY,
    TOGETHER,
    ALONE
  }

  private record Day(@Nullable LocalDate first, @Nullable LocalDate last, boolean said) {}

  /** The same words, however often they are printed. */
  private record Words(List<EventReport> reports, Day day) {
    @Nullable String place() {
      return least(EventReport::place);
    }

    @Nullable String mode() {
      return least(EventReport::mode);
    }

    private @Nullable String least(Function<EventReport, @Nullable String> of) {
      return reports.stream().map(of).filter(Objects::nonNull).sorted().findFirst().orElse(null);
    }

    Set<String> persons() {
      Set<String> persons = new TreeSet<>();
      reports.forEach(report -> persons.addAll(report.persons()));
      return persons;
    }
  }

  /** The groups, in the order of their first reports. */
  public List<EventGroup> derive(Collection<EventReport> all, Sentences sentences) {
    Map<EventKind, List<EventReport>> kinds = new HashMap<>();
    all.stream()
        .sorted(EventReport.ORDER)
        .forEach(r -> kinds.computeIfAbsent(r.kind(), kind -> new ArrayList<>()).add(r));
    Independence independence = new Independence(sentences);
    List<EventGroup> groups = new ArrayList<>();
    kinds.forEach(
        (kind, reports) ->
            acts(kind, reports).forEach(act -> groups.add(group(kind, act, independence))));
    groups.sort(Comparator.comparing(EventGroup::first, EventReport.ORDER));
    return List.copyOf(groups);
  }

  private static List<List<Words>> acts(EventKind kind, List<EventReport> reports) {
    List<List<Words>> acts = new ArrayList<>();
    Map<Day, List<Words>> days = new HashMap<>();
    for (Words words : words(reports)) {
      if (words.day().first() == null) {
        // Two undated articles are not of one day.
        acts.add(List.of(words));
      } else {
        // Whether the day is said tells no acts apart.
        Day day = new Day(words.day().first(), words.day().last(), true);
        days.computeIfAbsent(day, key -> new ArrayList<>()).add(words);
      }
    }
    for (List<Words> day : days.values()) {
      Without openPlace =
          kind.isOpen()
              ? Without.ALONE
              : kind.type().quad() == CONFLICT ? Without.TOGETHER : Without.WITH_THE_ONLY;
      for (List<Words> place : parted(day, Words::place, openPlace)) {
        for (List<Words> mode : parted(place, Words::mode, Without.WITH_THE_ONLY)) {
          acts.addAll(byPersons(mode));
        }
      }
    }
    return acts;
  }

  private static List<Words> words(List<EventReport> reports) {
    Map<String, List<EventReport>> printed = new TreeMap<>();
    for (EventReport report : reports) {
      String key = report.recurring() ? report.event() : report.event() + report.document();
      printed.computeIfAbsent(key, event -> new ArrayList<>()).add(report);
    }
    return printed.values().stream().map(same -> new Words(same, day(same))).toList();
  }

  /** The earliest day said; where none is, the earliest day of an article. */
  private static Day day(List<EventReport> reports) {
    Day earliest = new Day(null, null, false);
    for (EventReport report : reports) {
      Day day = new Day(report.day(), report.until(), report.daySaid());
      if (earliest.first() == null
          || day.said() && !earliest.said()
          || day.said() == earliest.said() && isBefore(day, earliest)) {
        earliest = day.first() == null ? earliest : day;
      }
    }
    return earliest;
  }

  private static boolean isBefore(Day a, Day b) {
    LocalDate first = a.first();
    return first != null && b.first() != null && first.isBefore(b.first());
  }

  /**
   * Those of one value together.
   *
   * @param rest what becomes of those without
   */
  private static List<List<Words>> parted(
      List<Words> all, Function<Words, @Nullable String> value, Without rest) {
    SortedMap<String, List<Words>> parts = new TreeMap<>();
    List<Words> without = new ArrayList<>();
    for (Words words : all) {
      String key = value.apply(words);
      (key == null ? without : parts.computeIfAbsent(key, k -> new ArrayList<>())).add(words);
    }
    List<List<Words>> lists = new ArrayList<>(parts.values());
    if (rest == Without.ALONE) {
      without.forEach(words -> lists.add(List.of(words)));
    } else if (rest == Without.WITH_THE_ONLY && lists.size() == 1) {
      lists.get(0).addAll(without);
    } else if (!without.isEmpty()) {
      lists.add(without);
    }
    return lists;
  }

  /**
   * Those who share a person together; those without any go to the only ones, or stand together.
   */
  private static List<List<Words>> byPersons(List<Words> all) {
    UnionFind groups = new UnionFind(all.size());
    Set<Integer> named = new HashSet<>();
    int nameless = -1;
    for (int i = 0; i < all.size(); i++) {
      Set<String> persons = all.get(i).persons();
      for (String person : persons) {
        groups.joinBy(person, i);
      }
      if (!persons.isEmpty()) {
        named.add(i);
      } else if (nameless < 0) {
        nameless = i;
      } else {
        groups.join(nameless, i);
      }
    }
    Set<Integer> roots = new HashSet<>();
    named.forEach(i -> roots.add(groups.find(i)));
    if (nameless >= 0 && roots.size() == 1) {
      groups.join(nameless, roots.iterator().next());
    }
    SortedMap<Integer, List<Words>> lists = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      lists.computeIfAbsent(groups.find(i), root -> new ArrayList<>()).add(all.get(i));
    }
    return List.copyOf(lists.values());
  }

  private static EventGroup group(EventKind kind, List<Words> act, Independence independence) {
    List<EventReport> reports = new ArrayList<>();
    act.forEach(words -> reports.addAll(words.reports()));
    reports.sort(EventReport.BEST);
    SortedMap<String, Set<String>> words = new TreeMap<>();
    reports.forEach(
        r -> words.computeIfAbsent(r.document(), d -> new HashSet<>()).addAll(r.words()));
    boolean said = act.stream().anyMatch(each -> each.day().said());
    Day day = act.get(0).day();
    return new EventGroup(
        kind,
        day.first(),
        day.last(),
        said,
        act.stream().map(Words::place).filter(Objects::nonNull).sorted().findFirst().orElse(null),
        reports,
        independence.of(
            reports.stream().map(EventReport::event).sorted().distinct().toList(), words));
  }
}
