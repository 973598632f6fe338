package org.parley.engine.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Types of acts that all who take part do alike. */
  private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.COOPERATE);

  /** Who meets whom is one act told from either end: then all act. */
  public EventKind {
    Set<String> acting = new TreeSet<>(actors);
    Set<String> receiving = new TreeSet<>(recipients);
    if (MUTUAL.contains(type)) {
      acting.addAll(receiving);
    }
    if (acting.size() > 1) {
      receiving.removeAll(acting);
    }
    actors = List.copyOf(acting);
    recipients = List.copyOf(receiving);
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
