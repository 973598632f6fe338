package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param history every group, {@code now} among them: undated first, then by day
 */
public record Cell(
    String issue,
    String party,
    ClaimGroup now,
    List<ClaimGroup> against,
    @Nullable Move moved,
    @Nullable ClaimGroup own,
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
   * The cell of these groups.
   *
   * @param history of one party and issue, in the order of {@link ClaimGroup#BY_DAY}; not empty
   */
  static Cell of(List<ClaimGroup> history) {
    ClaimGroup last = history.get(history.size() - 1);
    List<ClaimGroup> newest =
        history.stream().filter(group -> Objects.equals(group.day(), last.day())).toList();
    ClaimGroup now = newest.stream().min(ClaimRank.BEST_FIRST).orElse(last);
    List<ClaimGroup> own = history.stream().filter(group -> !group.hollow()).toList();
    return new Cell(
        now.issue(),
        now.party(),
        now,
        now.hollow()
            ? List.of()
            : newest.stream().filter(group -> !group.hollow() && opposite(now, group)).toList(),
        now.hollow() ? null : moved(now, own),
        now.hollow() && !own.isEmpty() ? own.get(own.size() - 1) : null,
        history);
  }

  /**
   * Offering and refusing the same thing are opposites. Who demands one thing and refuses another
   * (integrity, and concessions) has not changed sides, so a demand is the opposite of a refusal
   * only where both name the same object. To back what others do is the opposite of nothing.
   */
  private static boolean opposite(ClaimGroup a, ClaimGroup b) {
    if (refuses(a.stance()) == refuses(b.stance())) {
      return false;
    }
    return switch (refuses(a.stance()) ? b.stance() : a.stance()) {
      case OFFER, ACCEPT -> a.sameObject(b);
      case DEMAND -> a.namesSameObject(b);
      case SUPPORT, REJECT -> false;
    };
  }

  /** As opposite acts are; but an earlier day may have left the object unnamed. */
  private static boolean turned(ClaimGroup now, ClaimGroup earlier) {
    if (refuses(now.stance()) == refuses(earlier.stance())) {
      return false;
    }
    boolean demand = now.stance() == Stance.DEMAND || earlier.stance() == Stance.DEMAND;
    return demand ? now.namesSameObject(earlier) : now.mayBeSameObject(earlier);
  }

  private static boolean refuses(Stance stance) {
    return stance == Stance.REJECT;
  }

  /**
   * Walks back day by day while the party stood on the same side; the first day of which only the
   * other side is known is the one it moved from.
   */
  private static @Nullable Move moved(ClaimGroup now, List<ClaimGroup> own) {
    LocalDate since = now.day();
    if (since == null) {
      return null;
    }
    List<ClaimGroup> day = new ArrayList<>();
    for (int i = own.size() - 1; i >= 0; i--) {
      ClaimGroup group = own.get(i);
      LocalDate at = group.day();
      if (at == null) {
        break;
      }
      if (at.isBefore(since) && group.mayBeSameObject(now)) {
        day.add(group);
      }
      boolean dayEnds = i == 0 || !at.equals(own.get(i - 1).day());
      if (!dayEnds || day.isEmpty()) {
        continue;
      }
      if (day.stream().anyMatch(earlier -> refuses(earlier.stance()) == refuses(now.stance()))) {
        since = at;
      } else {
        List<ClaimGroup> before = day.stream().filter(earlier -> turned(now, earlier)).toList();
        if (!before.isEmpty()) {
          Stance from = before.stream().min(ClaimRank.BEST_FIRST).orElse(group).stance();
          return new Move(from, now.stance(), since);
        }
      }
      day.clear();
    }
    return null;
  }
}
