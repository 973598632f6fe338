package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.engine.figure.CountRule.Shape;
import org.parley.engine.mention.Inflection;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;
import org.parley.model.FigureKind;

/** The rows of {@code kinds.tsv}, in their order. Immutable. */
final class CountRules {
  static final CountRules SHIPPED = new CountRules();

  /** Letters of a base form that its forms share. */
  private static final int STEM = 6;

  /** Letters that an ending adds at most. */
  private static final int ENDING = 4;

  private final List<CountRule> rules = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private final Map<String, String> bases = new HashMap<>();

  private CountRules() {
    Table.read(CountRules.class, "kinds.tsv", 8, row -> rules.add(read(row)));
    for (CountRule rule : rules) {
      for (List<String> words : rule.words()) {
        stems.add(stem(words.get(0)));
        if (rule.shape() == Shape.OBJECT || rule.shape() == Shape.SUBJECT) {
          inflect(words.get(0));
        }
      }
    }
    // Forms that do not begin as their base forms do.
    Table.read(
        CountRules.class,
        "irregular-forms.tsv",
        2,
        row ->
            Table.items(row.get(1))
                .forEach(
                    form -> {
                      stems.add(stem(form));
                      bases.put(form, row.get(0));
                    }));
  }

  private static CountRule read(List<String> row) {
    List<List<String>> words = new ArrayList<>();
    Table.items(row.get(3)).forEach(w -> words.add(Arrays.asList(w.split(" ", -1))));
    List<String> required = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    for (String part : row.get(5).split(" ", -1)) {
      if (part.startsWith("+")) {
        required.addAll(Table.items(part.substring(1)));
      } else if (part.startsWith("-") && part.length() > 1) {
        forbidden.addAll(Table.items(part.substring(1)));
      }
    }
    return new CountRule(
        row.get(0),
        kind(row.get(1)),
        Shape.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        words,
        row.get(4).equals("-") ? List.of() : Table.items(row.get(4)),
        required,
        forbidden,
        examples(row.get(6)),
        examples(row.get(7)));
  }

  private static FigureKind kind(String id) {
    for (FigureKind kind : FigureKind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new IllegalStateException("kinds.tsv: no kind " + id);
  }

  private static List<String> examples(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" / ", -1));
  }

  List<CountRule> all() {
    return rules;
  }

  /** Regular forms, which the tree's base forms miss now and then. */
  private void inflect(String verb) {
    for (String form :
        List.of(Inflection.third(verb), Inflection.past(verb), Inflection.ing(verb))) {
      bases.putIfAbsent(form, verb);
    }
    char last = verb.charAt(verb.length() - 1);
    bases.putIfAbsent(verb + last + "ed", verb);
    bases.putIfAbsent(verb + last + "ing", verb);
  }

  /** The base form of a form of a rule's verb; empty for any other word. */
  String base(String form) {
    return bases.getOrDefault(form, "");
  }

  /** Whether the passage holds a word that may be a form of one of the rules. */
  boolean mayStand(Words words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      for (int n = Math.min(3, word.length()); n <= Math.min(STEM, word.length()); n++) {
        if ((n == STEM || word.length() - n <= ENDING) && stems.contains(word.substring(0, n))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "kill" of "kill", "captur" of "capture", "injur" of "injury". */
  private static String stem(String word) {
    int n = word.length();
    boolean open = n > 3 && (word.endsWith("e") || word.endsWith("y"));
    return word.substring(0, Math.min(STEM, open ? n - 1 : n));
  }
}
