package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;

/** The words of {@code bounds.tsv} that qualify a number: "at least", "nearly", "or more". */
final class Bounds {
  static final Bounds SHIPPED = new Bounds();

  /** What the words make of the number. */
  enum Effect {
    EXACT,
    LEAST,
    MOST
  }

  /** One row of the table. */
  record Row(String id, Effect effect, boolean behind, List<List<String>> words, String example) {}

  /** Where number and qualifiers stand, and what they say together. */
  record Found(int start, int end, Effect effect) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Qualifier>> byLast = new HashMap<>();
  private final Map<String, List<Qualifier>> byFirst = new HashMap<>();

  private record Qualifier(List<String> words, Effect effect) {}

  private Bounds() {
    Table.read(
        Bounds.class,
        "bounds.tsv",
        5,
        cells -> {
          List<List<String>> words = new ArrayList<>();
          Table.items(cells.get(3)).forEach(w -> words.add(List.of(w.split(" ", -1))));
          Effect effect = Effect.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
          boolean behind = cells.get(2).equals("behind");
          rows.add(new Row(cells.get(0), effect, behind, words, cells.get(4)));
          for (List<String> each : words) {
            String key = behind ? each.get(0) : each.get(each.size() - 1);
            (behind ? byFirst : byLast)
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Qualifier(each, effect));
          }
        });
    byLast.values().forEach(Bounds::longestFirst);
    byFirst.values().forEach(Bounds::longestFirst);
  }

  private static void longestFirst(List<Qualifier> list) {
    list.sort((a, b) -> b.words.size() - a.words.size());
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * The qualifiers of a number from {@code from} to {@code to}, none of them before {@code least}.
   */
  static Found around(Words words, int from, int to, int least) {
    Effect effect = Effect.EXACT;
    int start = from;
    boolean more = true;
    while (more) {
      more = false;
      for (Qualifier each : SHIPPED.byLast.getOrDefault(words.lower(start - 1), List.of())) {
        int at = start - each.words.size();
        if (at >= least && stands(words, at, each.words)) {
          start = at;
          effect = each.effect == Effect.EXACT ? effect : each.effect;
          more = true;
          break;
        }
      }
    }
    int end = to;
    for (Qualifier each : SHIPPED.byFirst.getOrDefault(words.lower(to), List.of())) {
      if (stands(words, to, each.words)) {
        end = to + each.words.size();
        effect = each.effect == Effect.EXACT ? effect : each.effect;
        break;
      }
    }
    return new Found(start, end, effect);
  }

  private static boolean stands(Words words, int at, List<String> wanted) {
    for (int k = 0; k < wanted.size(); k++) {
      if (!words.lower(at + k).equals(wanted.get(k))) {
        return false;
      }
    }
    return true;
  }
}
