package org.parley.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;

/** What an event is about, in PLOVER's terms, by words in and beside it: {@code contexts.tsv}. */
final class Contexts {
  private static final Map<String, List<String>> BY_WORD = new java.util.HashMap<>();
  private static final Set<String> IN =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "over");
  private static final int BESIDE = 6;

  static {
    Table.read(
        Contexts.class,
        "contexts.tsv",
        2,
        row -> {
          for (String word : Table.items(row.get(1))) {
            BY_WORD.computeIfAbsent(word, k -> new ArrayList<>()).add(row.get(0));
          }
        });
  }

  private Contexts() {}

  /** The contexts of tokens from {@code start} to {@code end} and a few beside, in their order. */
  static List<String> of(Words words, int start, int end) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = Math.max(0, start - BESIDE); i < Math.min(words.size(), end + BESIDE); i++) {
      found.addAll(BY_WORD.getOrDefault(words.lower(i), List.of()));
    }
    return List.copyOf(found);
  }

  /** True for the prepositions behind which an act takes place. */
  static boolean isIn(String preposition) {
    return IN.contains(preposition);
  }
}
