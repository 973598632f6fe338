package org.parley.eval.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tables of base forms and features: for each ending under a tag what is mostly cut and added, then
 * each word that this would get wrong.
 */
final class LemmaTables {
  private static final int ENDING = 5;

  final List<String> words = new ArrayList<>();
  final List<String> endings = new ArrayList<>();
  final List<String> features = new ArrayList<>();

  LemmaTables(List<Treebank> treebanks) {
    Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
    Map<String, Map<String, Integer>> marks = new TreeMap<>();
    for (Treebank treebank : treebanks) {
      for (Treebank.Tree tree : treebank.trees()) {
        for (int i = 0; i < tree.size(); i++) {
          String tag = tree.upos()[i] + ' ' + tree.xpos()[i];
          String form = tree.forms()[i];
          String lower = form.toLowerCase(Locale.ROOT);
          String word = tree.upos()[i].equals("PROPN") ? form : lower;
          count(lemmas, tag + '\t' + word, tree.lemmas()[i]);
          count(marks, tag + '\t' + lower, tree.features()[i]);
        }
      }
    }
    endings(lemmas);
    features(marks);
  }

  private static void count(Map<String, Map<String, Integer>> counts, String key, String value) {
    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1, Integer::sum);
  }

  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void endings(Map<String, Map<String, Integer>> lemmas) {
    Map<String, Map<String, Integer>> rules = new TreeMap<>();
    lemmas.forEach(
        (key, found) -> {
          int tab = key.indexOf('\t');
          String word = key.substring(tab + 1);
          String rule = rule(word, most(found));
          for (int n = 0; n <= Math.min(ENDING, word.length()); n++) {
            count(rules, key.substring(0, tab + 1) + word.substring(word.length() - n), rule);
          }
        });
    Map<String, String> kept = new HashMap<>();
    rules.forEach(
        (ending, found) -> {
          int all = found.values().stream().mapToInt(Integer::intValue).sum();
          String best = most(found);
          int tab = ending.indexOf('\t');
          String shorter = tab + 1 < ending.length() ? parent(kept, ending, tab) : null;
          if (all > 1 && !best.equals(shorter)) {
            kept.put(ending, best);
          }
        });
    kept.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(rule -> endings.add(rule.getKey() + '\t' + rule.getValue()));
    lemmas.forEach(
        (key, found) -> {
          String lemma = most(found);
          int tab = key.indexOf('\t');
          String word = key.substring(tab + 1);
          if (!apply(kept, key, tab, word).equals(lemma)) {
            words.add(key + '\t' + lemma);
          }
        });
  }

  /** What the next shorter ending that has a rule says. */
  private static @org.jspecify.annotations.Nullable String parent(
      Map<String, String> kept, String ending, int tab) {
    for (int from = tab + 2; from <= ending.length(); from++) {
      String rule = kept.get(ending.substring(0, tab + 1) + ending.substring(from));
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }

  private static String apply(Map<String, String> kept, String key, int tab, String word) {
    for (int n = Math.min(ENDING, word.length()); n >= 0; n--) {
      String rule = kept.get(key.substring(0, tab + 1) + word.substring(word.length() - n));
      if (rule != null) {
        int cut = Integer.parseInt(rule.substring(0, rule.indexOf('\t')));
        if (cut < word.length() || cut == 0) {
          return word.substring(0, word.length() - cut) + rule.substring(rule.indexOf('\t') + 1);
        }
      }
    }
    return word;
  }

  private static String rule(String word, String lemma) {
    int same = 0;
    while (same < word.length()
        && same < lemma.length()
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return word.length() - same + "\t" + lemma.substring(same);
  }

  private void features(Map<String, Map<String, Integer>> marks) {
    Map<String, Map<String, Integer>> tags = new TreeMap<>();
    marks.forEach(
        (key, found) ->
            found.forEach(
                (value, times) ->
                    tags.computeIfAbsent(
                            key.substring(0, key.indexOf('\t') + 1), k -> new TreeMap<>())
                        .merge(value, times, Integer::sum)));
    tags.forEach((tag, found) -> features.add(tag + '\t' + most(found)));
    marks.forEach(
        (key, found) -> {
          String value = most(found);
          String usual =
              most(Objects.requireNonNull(tags.get(key.substring(0, key.indexOf('\t') + 1))));
          if (!value.equals(usual)) {
            features.add(key + '\t' + value);
          }
        });
  }
}
