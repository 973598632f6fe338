package org.parley.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.shipped.Table;

/** A row of {@code operators.tsv}: words that take an act as their argument. */
record Operator(
    String operation, String partOfSpeech, List<List<String>> words, List<String> introductions) {

  private static final Map<String, List<Operator>> BY_FIRST = new HashMap<>();

  static {
    Table.read(
        Operator.class,
        "operators.tsv",
        4,
        row -> {
          List<List<String>> words = new ArrayList<>();
          for (String word : Table.items(row.get(2))) {
            words.add(Arrays.asList(word.split(" ", -1)));
          }
          Operator operator =
              new Operator(
                  row.get(0).startsWith("noun-") ? row.get(0).substring(5) : row.get(0),
                  row.get(1),
                  words,
                  Table.items(row.get(3)));
          for (List<String> each : words) {
            List<Operator> list = BY_FIRST.computeIfAbsent(each.get(0), k -> new ArrayList<>());
            if (!list.contains(operator)) {
              list.add(operator);
            }
          }
        });
  }

  static List<Operator> startingWith(String lemma) {
    return BY_FIRST.getOrDefault(lemma, List.of());
  }
}
