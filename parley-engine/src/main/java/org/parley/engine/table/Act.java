package org.parley.engine.table;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

/**
 * What a claim group says without its words: enough to see whether a party turned.
 *
 * @param day null where it is not dated
 * @param objects names of what it is about; empty where nothing is named
 */
public record Act(@Nullable LocalDate day, Stance stance, List<String> objects) {
  public Act {
    objects = List.copyOf(objects);
  }

  boolean refuses() {
    return stance == Stance.REJECT;
  }

  /**
   * Offering and refusing the same thing are opposites. Who demands one thing and refuses another
   * (integrity, and concessions) has not changed sides, so a demand is the opposite of a refusal
   * only where both name the same object. To back what others do is the opposite of nothing.
   */
  boolean opposite(Act other) {
    if (refuses() == other.refuses()) {
      return false;
    }
    return switch (refuses() ? other.stance : stance) {
      case OFFER, ACCEPT -> sameObject(other);
      case DEMAND -> namesSameObject(other);
      case SUPPORT, REJECT -> false;
    };
  }

  /** As opposite acts are; but an earlier day may have left the object unnamed. */
  boolean turnedFrom(Act earlier) {
    if (refuses() == earlier.refuses()) {
      return false;
    }
    boolean demand = stance == Stance.DEMAND || earlier.stance == Stance.DEMAND;
    return demand ? namesSameObject(earlier) : mayBeSameObject(earlier);
  }

  /** True where both name an object in common, or neither names any. */
  boolean sameObject(Act other) {
    return objects.isEmpty() && other.objects.isEmpty() || namesSameObject(other);
  }

  /** True unless both name objects and none in common. */
  boolean mayBeSameObject(Act other) {
    return objects.isEmpty() || other.objects.isEmpty() || namesSameObject(other);
  }

  /** True where both name an object in common, in any case. */
  boolean namesSameObject(Act other) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(objects);
    return other.objects.stream().anyMatch(names::contains);
  }
}
