package org.parley.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/** What tense, negation and the words above make of an act: {@code operations.tsv}. */
final class Operations {
  private static final Set<EventType> COOPERATION =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);
  private static final Set<EventType> VERBAL =
      EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private record Row(
      String operation, List<String> types, String type, String mode, String modality) {}

  private static final List<Row> ROWS = new ArrayList<>();

  static {
    Table.read(
        Operations.class,
        "operations.tsv",
        5,
        row ->
            ROWS.add(
                new Row(
                    row.get(0),
                    List.of(row.get(1).split(" ", -1)),
                    row.get(2),
                    row.get(3),
                    row.get(4))));
  }

  private Operations() {}

  /** The act under the operation; null where none is left. */
  static @Nullable Act apply(String operation, Act act) {
    for (Row row : ROWS) {
      if (row.operation.equals(operation) && fits(row, act)) {
        if (row.type.equals("-")) {
          return null;
        }
        EventType type = row.type.equals("=") ? act.type : EventType.valueOf(row.type);
        String mode =
            switch (row.mode) {
              case "=" -> act.mode;
              case "from" -> mode(type, act);
              case "" -> null;
              default -> row.mode;
            };
        Act made = act.as(type, mode, operation);
        if (!row.modality.equals("=")) {
          made.modality = EventModality.valueOf(row.modality.toUpperCase(java.util.Locale.ROOT));
        }
        return made;
      }
    }
    return act;
  }

  private static boolean fits(Row row, Act act) {
    for (String wanted : row.types) {
      boolean fits =
          switch (wanted) {
            case "*" -> true;
            case "coop" -> COOPERATION.contains(act.type);
            case "verbal" -> VERBAL.contains(act.type);
            case "force" -> !COOPERATION.contains(act.type) && !VERBAL.contains(act.type);
            case "stop" -> act.operation.equals("stop");
            default -> act.type.name().equals(wanted);
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** The mode of a refusal, a demand, a threat, by what is refused, demanded, threatened. */
  private static @Nullable String mode(EventType type, Act act) {
    return switch (type) {
      case REJECT, REQUEST ->
          switch (act.type) {
            case AID, COOPERATE -> "assist";
            case CONSULT -> "meet";
            case CONCEDE, RETREAT -> "yield";
            default -> "change";
          };
      case THREATEN ->
          switch (act.type) {
            case ASSAULT, MOBILIZE -> "violence";
            case SANCTION -> "expel".equals(act.mode) ? "expel" : "relations";
            case COERCE -> "arrest".equals(act.mode) ? "arrest" : "restrict";
            default -> "relations";
          };
      default -> null;
    };
  }
}
