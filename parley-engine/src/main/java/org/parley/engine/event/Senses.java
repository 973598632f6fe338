package org.parley.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;
import org.parley.model.EventType;

/** The lexicon: senses of verbs and of nouns by their first word. Immutable. */
final class Senses {
  static final Senses VERBS = new Senses("verbs.tsv");
  static final Senses NOUNS = new Senses("nouns.tsv");

  private final List<Sense> all = new ArrayList<>();
  private final Map<String, List<Sense>> byFirst = new HashMap<>();

  private Senses(String file) {
    Table.read(Senses.class, file, 7, row -> all.add(read(file, row)));
    List<Sense> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(sense -> -weight(sense)));
    for (Sense sense : sorted) {
      Set<String> firsts = new HashSet<>();
      for (List<String> words : sense.words()) {
        if (firsts.add(words.get(0))) {
          byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(sense);
        }
      }
    }
  }

  /** More conditions go first; those that name words weigh more. */
  private static int weight(Sense sense) {
    int weight = 0;
    for (Condition condition : sense.conditions()) {
      weight +=
          condition.namesWords()
              ? 3
              : condition.slots().contains("subj") || condition.slots().contains("doer") ? 2 : 1;
    }
    return weight;
  }

  private static Sense read(String file, List<String> row) {
    List<Condition> conditions = new ArrayList<>();
    List<String> recipients = new ArrayList<>();
    boolean both = false;
    for (String part : row.get(4).split(" ", -1)) {
      if (part.equals("both")) {
        both = true;
      } else if (part.startsWith(">")) {
        recipients.addAll(Table.items(part.substring(1)));
      } else if (!part.isEmpty()) {
        conditions.add(Condition.read(part));
      }
    }
    if (recipients.isEmpty()) {
      recipients.add("obj");
    }
    List<List<String>> words = new ArrayList<>();
    for (String word : Table.items(row.get(3))) {
      words.add(Arrays.asList(word.split(" ", -1)));
    }
    if (words.isEmpty()) {
      throw new IllegalStateException(file + ": " + row.get(0) + " has no words");
    }
    return new Sense(
        row.get(0),
        row.get(1).equals("-") ? null : EventType.valueOf(row.get(1)),
        row.get(2).isEmpty() ? null : row.get(2),
        words,
        conditions,
        recipients.stream().map(slot -> slot.replace('_', ' ')).toList(),
        both,
        examples(row.get(5)),
        examples(row.get(6)));
  }

  private static List<String> examples(String cell) {
    return cell.isEmpty() || cell.equals("-") ? List.of() : List.of(cell.split(" / ", -1));
  }

  List<Sense> all() {
    return all;
  }

  /** Senses whose words begin with this lemma, the most particular first. */
  List<Sense> startingWith(String lemma) {
    return byFirst.getOrDefault(lemma, List.of());
  }

  Set<String> firsts() {
    return byFirst.keySet();
  }

  /** The longest of the sense's words that the test admits; null for none. */
  static @Nullable List<String> match(
      Sense sense, String lemma, java.util.function.Predicate<List<String>> rest) {
    List<String> best = null;
    for (List<String> words : sense.words()) {
      boolean longer = best == null || words.size() > best.size();
      if (longer && words.get(0).equals(lemma) && rest.test(words)) {
        best = words;
      }
    }
    return best;
  }

  /** True where a sense begins with this word. */
  boolean knows(String first) {
    return byFirst.containsKey(first);
  }
}
