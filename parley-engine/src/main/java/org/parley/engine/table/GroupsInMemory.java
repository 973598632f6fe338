package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

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
  public List<ClaimGroup> lastBefore(LocalDate day, boolean refusing) {
    return first(ownByDay.headMap(day, false).descendingMap().values(), refusing);
  }

  @Override
  public List<ClaimGroup> firstAfter(LocalDate day, boolean refusing) {
    return first(ownByDay.tailMap(day, false).values(), refusing);
  }

  private static List<ClaimGroup> first(Collection<List<ClaimGroup>> days, boolean refusing) {
    return days.stream()
        .filter(d -> d.stream().anyMatch(g -> (g.stance() == Stance.REJECT) == refusing))
        .findFirst()
        .orElse(List.of());
  }
}
