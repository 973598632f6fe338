package org.parley.engine.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

/**
 * How one party stands to one issue.
 *
 * @param now the group whose stance and words the cell shows: of the newest day, the party's own
 *     words rather than those told by others
 * @param against groups of the same day and object that say the opposite in the party's own words;
 *     the cell is mixed where there are any
 * @param moved the last turn in the party's own words, where it led to {@code now}
 * @param own where {@code now} is only told by another party: the newest group in own words
 * @param groups how many there are in all, {@code now} among them
 * @param first the earliest day of a group; null where none is dated
 * @param history every group, undated first, then by day; empty where the view lists none
 */
public record Cell(
    String issue,
    String party,
    ClaimGroup now,
    List<ClaimGroup> against,
    @Nullable Move moved,
    @Nullable ClaimGroup own,
    int groups,
    @Nullable LocalDate first,
    List<ClaimGroup> history) {

  /**
   * A turn from refusing to any other stance on the same object, or back; {@code day} is the first
   * of the new stance. From an offer to an acceptance a party has not turned.
   */
  public record Move(Stance from, Stance to, LocalDate day) {}

  public Cell {
    against = List.copyOf(against);
    history = List.copyOf(history);
  }

  /** True where opposite acts were reported on the newest day. */
  public boolean mixed() {
    return !against.isEmpty();
  }

  /** True where only another party says so. */
  public boolean hollow() {
    return now.hollow();
  }

  /**
   * The cell that lists these groups.
   *
   * @param history of one party and issue, in the order of {@link ClaimGroup#BY_DAY}; not empty
   */
  public static Cell of(List<ClaimGroup> history) {
    return of(new GroupsInMemory(history), history);
  }

  /** The cell of a history that is looked up; it lists nothing. */
  public static Cell of(CellHistory history) {
    return of(history, List.of());
  }

  private static Cell of(CellHistory history, List<ClaimGroup> listed) {
    List<ClaimGroup> newest = history.newest();
    ClaimGroup now =
        newest.stream().min(ClaimRank.BEST_FIRST).orElseThrow(IllegalArgumentException::new);
    return new Cell(
        now.issue(),
        now.party(),
        now,
        now.hollow()
            ? List.of()
            : newest.stream()
                .filter(group -> !group.hollow() && now.act().opposite(group.act()))
                .toList(),
        now.hollow() ? null : moved(now, history),
        now.hollow() ? history.newestOwn() : null,
        history.groups(),
        history.first(),
        listed);
  }

  /**
   * Walks back over the days on which the other side was taken, to the last of which nothing else
   * is known: that one it moved from. It moved on the first day after it that is of the side now
   * taken.
   */
  private static @Nullable Move moved(ClaimGroup now, CellHistory history) {
    Act act = now.act();
    LocalDate at = now.day();
    while (at != null) {
      List<Act> day = history.lastBefore(at, !act.refuses());
      at = day.isEmpty() ? null : day.get(0).day();
      List<Act> same = day.stream().filter(act::mayBeSameObject).toList();
      if (at != null
          && same.stream().noneMatch(earlier -> earlier.refuses() == act.refuses())
          && same.stream().anyMatch(act::turnedFrom)) {
        ClaimGroup from =
            history.ownOn(at).stream()
                .filter(group -> act.mayBeSameObject(group.act()) && act.turnedFrom(group.act()))
                .min(ClaimRank.BEST_FIRST)
                .orElseThrow();
        return new Move(from.stance(), now.stance(), since(at, act, history));
      }
    }
    return null;
  }

  private static LocalDate since(LocalDate before, Act now, CellHistory history) {
    LocalDate at = before;
    while (true) {
      List<Act> day = history.firstAfter(at, now.refuses());
      LocalDate next = day.isEmpty() ? null : day.get(0).day();
      if (next == null || now.day() == null || !next.isBefore(now.day())) {
        return now.day() == null ? before : now.day();
      }
      if (day.stream().anyMatch(a -> a.refuses() == now.refuses() && a.mayBeSameObject(now))) {
        return next;
      }
      at = next;
    }
  }
}
