package org.parley.engine.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/**
 * Acts of one type between the same sides: reports of different kinds are never of one act.
 *
 * @param actors the sides that act, sorted; of whom no side is known, {@code ~} and the words
 * @param recipients those to whom it is done, in the same way
 */
public record EventKind(
    EventType type, EventModality modality, List<String> actors, List<String> recipients) {

  public EventKind {
    actors = sorted(actors);
    recipients = sorted(recipients);
  }

  private static List<String> sorted(Collection<String> sides) {
    return List.copyOf(new TreeSet<>(sides));
  }

  /** What stands for somebody of whom no side is known. */
  public static String unsided(String name) {
    return "~" + name.strip().toLowerCase(Locale.ROOT);
  }

  /** True where it is not known whose act it is: two such reports may be of two acts. */
  public boolean isOpen() {
    return actors.stream().allMatch(EventKind::isUnsided);
  }

  private static boolean isUnsided(String side) {
    return side.startsWith("~");
  }

  /** The sides that take part, sorted. */
  public List<String> sides() {
    TreeSet<String> sides = new TreeSet<>(actors);
    sides.addAll(recipients);
    sides.removeIf(EventKind::isUnsided);
    return List.copyOf(sides);
  }

  /** Equal for equal kinds: {@code ASSAULT|actual|Arland|Borland}. */
  public String key() {
    return type.name()
        + '|'
        + modality.name().toLowerCase(Locale.ROOT)
        + '|'
        + String.join("+", actors).replace('|', ' ')
        + '|'
        + String.join("+", recipients).replace('|', ' ');
  }
}
