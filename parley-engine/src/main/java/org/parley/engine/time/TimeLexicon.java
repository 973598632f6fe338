package org.parley.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.shipped.Table;

/** What a single word may be: its classes from {@code time-words.tsv}, and its own spelling. */
final class TimeLexicon {
  private static final Entry[] NONE = {};

  /**
   * One class of a word.
   *
   * @param capital true if only the word with a capital letter belongs to it
   */
  private record Sense(Entry entry, boolean capital) {}

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, Entry[]> inCapitals = new HashMap<>();
  private final Map<String, Entry[]> inSmall = new HashMap<>();

  TimeLexicon(Symbols symbols) {
    for (List<String> row : Table.rows(TimeLexicon.class, "time-words.tsv")) {
      for (String cell : row.subList(1, row.size())) {
        int equals = cell.indexOf('=');
        int value = value(cell.substring(0, equals));
        for (String word : Table.cells(cell.substring(equals + 1), '|')) {
          boolean capital = word.charAt(0) == '^';
          add(capital ? word.substring(1) : word, symbols.of(row.get(0)), value, capital);
        }
      }
    }
  }

  /** A word that a rule spells out is its own class. */
  void spell(String word, int symbol) {
    add(word, symbol, 0, false);
  }

  private void add(String word, int symbol, int value, boolean capital) {
    senses
        .computeIfAbsent(word, k -> new ArrayList<>())
        .add(new Sense(Entry.word(symbol, value), capital));
  }

  /** Freezes the words; to be called once, before the first look-up. */
  void freeze() {
    senses.forEach(
        (word, list) -> {
          inCapitals.put(word, list.stream().map(Sense::entry).toArray(Entry[]::new));
          inSmall.put(
              word, list.stream().filter(s -> !s.capital).map(Sense::entry).toArray(Entry[]::new));
        });
  }

  Entry[] look(String lower, boolean capital) {
    return (capital ? inCapitals : inSmall).getOrDefault(lower, NONE);
  }

  /** A whole number, a unit, a season, a part of day or a feast by its name. */
  static int value(String name) {
    char first = name.charAt(name.length() > 1 && name.charAt(0) == '-' ? 1 : 0);
    if (first >= '0' && first <= '9') {
      return Integer.parseInt(name);
    }
    Unit unit = Unit.named(name);
    if (unit != null) {
      return unit.place();
    }
    for (Season season : Season.values()) {
      if (season.name().equals(name)) {
        return season.place();
      }
    }
    for (Part part : Part.values()) {
      if (part.name().equals(name)) {
        return part.place();
      }
    }
    return Feast.valueOf(name).place();
  }
}
