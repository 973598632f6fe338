package org.parley.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;
import org.parley.model.EventType;

/** Acts in plain words: who does what to whom, where. */
public final class ActWords {
  /**
   * How an act is told.
   *
   * @param one what one does
   * @param several what several do
   * @param link what stands before those to whom it is done; may be empty
   * @param together what several do with each other
   */
  private record Words(String one, String several, String link, String together) {}

  private static final Map<String, Words> WORDS = new HashMap<>();

  static {
    Table.read(
        ActWords.class,
        "acts.tsv",
        6,
        row ->
            WORDS.put(
                row.get(0) + ' ' + row.get(1),
                new Words(
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5).isEmpty() ? row.get(3) : row.get(5))));
  }

  private ActWords() {}

  /** A line as "Arland and Borland meet in Arl"; nobody known acts as "somebody". */
  public static String of(CitedEventGroup act) {
    Words words = words(act.type(), act.mode());
    List<String> actors = act.actors().isEmpty() ? List.of("somebody") : act.actors();
    StringBuilder line = new StringBuilder(joined(actors));
    String several = act.recipients().isEmpty() ? words.together() : words.several();
    line.append(' ').append(actors.size() > 1 ? several : words.one());
    if (!act.recipients().isEmpty()) {
      line.append(words.link().isEmpty() ? "" : " " + words.link());
      line.append(' ').append(joined(act.recipients()));
    }
    if (act.place() != null) {
      line.append(" in ").append(act.place());
    }
    return line.toString();
  }

  /** What is done, up to those to whom it is done: "asks for help from". */
  public static String verb(CitedEventGroup act) {
    Words words = words(act.type(), act.mode());
    String verb = act.actors().size() > 1 ? words.several() : words.one();
    return act.recipients().isEmpty() || words.link().isEmpty() ? verb : verb + ' ' + words.link();
  }

  private static Words words(EventType type, @Nullable String mode) {
    Words words = WORDS.get(type.name() + ' ' + mode);
    Words usual = WORDS.get(type.name() + ' ');
    String name = type.name().toLowerCase(Locale.ROOT);
    return words != null ? words : usual != null ? usual : new Words(name, name, "", name);
  }

  /** "A", "A and B", "A, B and C". */
  static String joined(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
