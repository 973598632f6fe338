package org.parley.engine.figure;

import java.util.List;
import java.util.Set;
import org.parley.language.clause.Clause;
import org.parley.model.FigureKind;

/** Rules of nouns: of what is counted, and of what has the number ("a toll of 40"). */
final class NounRules {
  private static final Set<String> REACHES =
      Set.of(
          "reach",
          "rise",
          "stand",
          "climb",
          "hit",
          "pass",
          "exceed",
          "top",
          "be",
          "put",
          "jump",
          "surpass",
          "increase",
          "grow",
          "have",
          "number",
          "total",
          "include",
          "approach");

  private static final Set<String> SETTLEMENTS =
      Set.of("city", "town", "country", "nation", "region", "population");

  /** Fewest that count where only the noun tells the kind. */
  private static final int FEWEST_TROOPS = 10;

  private static final int FEWEST_PEOPLE = 10_000;
  private static final int FEWEST_THINGS = 2;

  private final FigureTree tree;
  private final RuleWords words;

  NounRules(FigureTree tree) {
    this.tree = tree;
    this.words = new RuleWords(tree);
  }

  boolean isNoun(CountRule rule, NumberInTree number) {
    for (int noun : number.nouns()) {
      for (List<String> each : rule.words()) {
        if (noun < tree.size() && words.startAt(noun, each)) {
          return words.stand(rule, null);
        }
      }
    }
    return false;
  }

  boolean isToll(CountRule rule, NumberInTree number) {
    Counted counted = number.counted();
    int noun = counted.noun();
    // "losses stand at 4,000 men"
    if (noun >= 0
        && !CountWords.is("people", tree.lower(noun))
        && !CountWords.is("troops", tree.lower(noun))) {
      return false;
    }
    for (int owner : number.owners()) {
      if (isTollNoun(rule, owner)) {
        return true;
      }
    }
    Clause clause = tree.clauses().clauseOf(counted.top());
    boolean reaches =
        REACHES.contains(tree.lemma(clause.predicate())) || clause.predicate() == counted.top();
    return reaches && (isTollNoun(rule, clause.subject()) || isTollNoun(rule, clause.object()));
  }

  private boolean isTollNoun(CountRule rule, int noun) {
    if (noun < 0) {
      return false;
    }
    for (List<String> each : rule.words()) {
      int last = each.size() - 1;
      boolean compound = last == 1 && tree.lower(noun - 1).equals(each.get(0));
      if (tree.isNoun(noun, each.get(last)) && (last == 0 || compound)
          || last == 2 && words.startAt(noun, each)) {
        return true;
      }
    }
    return false;
  }

  boolean isThing(CountRule rule, NumberInTree number) {
    Amount amount = number.amount();
    Counted counted = number.counted();
    int noun = counted.noun();
    if (noun < 0 || amount.isOne()) {
      return false;
    }
    boolean named = false;
    for (List<String> each : rule.words()) {
      named |= each.size() == 1 ? tree.isNoun(noun, each.get(0)) : isCompound(counted, each);
    }
    if (!named || size(amount) < fewest(rule, noun)) {
      return false;
    }
    boolean inhabited = rule.required().contains("@inhabited");
    return inhabited ? isInhabited(number) : words.stand(rule, null);
  }

  private static double size(Amount amount) {
    Double low = amount.low();
    Double high = amount.high();
    return low != null ? low : high != null ? high : 0;
  }

  private int fewest(CountRule rule, int noun) {
    if (rule.kind() == FigureKind.TROOPS) {
      return FEWEST_TROOPS;
    }
    return CountWords.is("people", tree.lower(noun)) ? FEWEST_PEOPLE : FEWEST_THINGS;
  }

  /** "armoured vehicle" of "12 armoured patrol vehicles". */
  private boolean isCompound(Counted counted, List<String> each) {
    if (!tree.isNoun(counted.noun(), each.get(1))) {
      return false;
    }
    for (int i = counted.top() + 1; i < counted.noun(); i++) {
      if (tree.lower(i).equals(each.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** "Torvia's 44 million people", "a city of 300,000 people", "3 million people in Torvia". */
  private boolean isInhabited(NumberInTree number) {
    int noun = number.counted().noun();
    int owner = tree.clauses().phrase(noun).possessor();
    if (owner >= 0 && tree.place(owner) != null) {
      return true;
    }
    for (int each : number.owners()) {
      if (SETTLEMENTS.contains(tree.lemma(each))) {
        return true;
      }
    }
    return tree.clauses().phrase(noun).attributes().stream()
        .anyMatch(
            each ->
                Set.of("in", "of").contains(each.preposition()) && tree.place(each.noun()) != null);
  }
}
