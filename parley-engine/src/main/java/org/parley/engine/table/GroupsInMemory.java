package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The history of a cell that is at hand as a list. */
final class GroupsInMemory implements CellHistory {
  private final List<ClaimGroup> history;
  private final NavigableMap<LocalDate, List<ClaimGroup>> ownByDay = new TreeMap<>();

  /**
   * @param history in the order of {@link ClaimGroup#BY_DAY}; not empty
   */
  GroupsInMemory(List<ClaimGroup> history) {
    this.history = history;
    for (ClaimGroup group : history) {
      LocalDate day = group.day();
      if (day != null && !group.hollow()) {
        ownByDay.computeIfAbsent(day, key -> new ArrayList<>()).add(group);
      }
    }
  }

  @Override
  public int groups() {
    return history.size();
  }

  @Override
  public @Nullable LocalDate first() {
    return history.stream().map(ClaimGroup::day).filter(Objects::nonNull).findFirst().orElse(null);
  }

  @Override
  public List<ClaimGroup> newest() {
    LocalDate last = history.get(history.size() - 1).day();
    return history.stream().filter(group -> Objects.equals(group.day(), last)).toList();
  }

  @Override
  public @Nullable ClaimGroup newestOwn() {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!history.get(i).hollow()) {
        return history.get(i);
      }
    }
    return null;
  }

  @Override
  public List<Act> lastBefore(LocalDate day, boolean refusing) {
    return first(ownByDay.headMap(day, false).descendingMap().values(), refusing);
  }

  @Override
  public List<Act> firstAfter(LocalDate day, boolean refusing) {
    return first(ownByDay.tailMap(day, false).values(), refusing);
  }

  @Override
  public List<ClaimGroup> ownOn(LocalDate day) {
    return ownByDay.getOrDefault(day, List.of());
  }

  private static List<Act> first(Collection<List<ClaimGroup>> days, boolean refusing) {
    return days.stream()
        .map(day -> day.stream().map(ClaimGroup::act).toList())
        .filter(day -> day.stream().anyMatch(act -> act.refuses() == refusing))
        .findFirst()
        .orElse(List.of());
  }
}
