package org.parley.engine.position;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.ShippedFile;

/** The table of stances, indexed by the words that it looks for. Read once. */
final class StanceRules {
  private static final String ANY = "*";
  private static final StanceRules BUILT_IN = read();

  private final List<StanceRule> all;
  private final Map<String, List<StanceRule>> verbs = new HashMap<>();
  private final Map<String, List<StanceRule>> nouns = new HashMap<>();
  private final Map<String, List<StanceRule>> adjectives = new HashMap<>();
  private final Set<String> forms = new HashSet<>();

  /** Forms of the rules whose thing wanted may have been named before. */
  private final Set<String> referring = new HashSet<>();

  /** Base forms by form of the verbs of all rules: what the rules know needs no guess. */
  private final Map<String, String> bases = new HashMap<>();

  private StanceRules(List<StanceRule> all) {
    this.all = List.copyOf(all);
    for (StanceRule rule : all) {
      index(verbs, rule.verb(), rule);
      index(nouns, rule.noun(), rule);
      index(adjectives, rule.adjective(), rule);
      for (String verb : rule.verb()) {
        VerbForms.of(first(verb)).forEach(form -> bases.put(form, first(verb)));
      }
      for (String noun : rule.noun()) {
        forms.add(noun);
        forms.add(noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
      }
      forms.addAll(rule.adjective());
      if (rule.before()) {
        rule.verb().forEach(verb -> referring.addAll(VerbForms.of(first(verb))));
        referring.addAll(rule.predicate());
        referring.addAll(rule.adjective());
      }
      if (rule.verb().contains(ANY)) {
        forms.addAll(rule.predicate());
        rule.modal().stream().map(StanceRules::modalWord).forEach(forms::add);
      }
    }
    forms.addAll(bases.keySet());
  }

  private static void index(
      Map<String, List<StanceRule>> index, List<String> words, StanceRule rule) {
    for (String word : words) {
      index.computeIfAbsent(first(word), k -> new ArrayList<>()).add(rule);
    }
  }

  private static String first(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** The base form of a verb's form, as the rules have it, else as the tree has it. */
  String base(String form, String lemma) {
    return bases.getOrDefault(form, lemma);
  }

  private static String modalWord(String modal) {
    return modal.equals("have_to") ? "to" : modal;
  }

  static StanceRules builtIn() {
    return BUILT_IN;
  }

  List<StanceRule> all() {
    return all;
  }

  /** Rules of a verb by its base form, in the order of the table. */
  List<StanceRule> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** Rules of any predicate with the right modal. */
  List<StanceRule> ofAnyVerb() {
    return verbs.getOrDefault(ANY, List.of());
  }

  List<StanceRule> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  List<StanceRule> ofAdjective(String word) {
    return adjectives.getOrDefault(word, List.of());
  }

  /** True where a word stands that some rule may read: only then a tree is worth its time. */
  boolean mayRead(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (forms.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** True where "rejected the proposal" may stand: a word that turns down, and one that refers. */
  boolean mayRefer(Words words) {
    boolean turns = false;
    boolean refers = false;
    for (int i = 0; i < words.size(); i++) {
      String low = words.lower(i);
      turns |= referring.contains(low);
      refers |=
          i > 0
              && PositionWords.NAMED.contains(
                  low.endsWith("s") ? low.substring(0, low.length() - 1) : low);
    }
    return turns && refers;
  }

  private static StanceRules read() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    return new StanceRules(
        List.of(
            ShippedFile.read(
                StanceRules.class, "stances.yaml", in -> yaml.readValue(in, StanceRule[].class))));
  }
}
