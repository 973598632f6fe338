package org.parley.engine.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.figure.CountRule.Shape;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.model.FigureKind;

/** Rules of verbs: what is done to those that are counted, or what they do. */
final class VerbRules {
  private final FigureTree tree;
  private final RuleWords words;

  VerbRules(FigureTree tree) {
    this.tree = tree;
    this.words = new RuleWords(tree);
  }

  /**
   * Whether the rule fits by a clause.
   *
   * @param by takes the clause, where there is one
   */
  boolean fit(CountRule rule, NumberInTree number, @Nullable Clause[] by) {
    boolean object = rule.shape() == Shape.OBJECT;
    Clause behind = number.behind();
    boolean fits = behind != null && (object ? isPassive(behind) : !behind.isPassive());
    if (behind != null && fits && isSo(rule, behind)) {
      by[0] = behind;
      return true;
    }
    Clause before = object ? number.before() : null;
    if (before != null && isSo(rule, before)) {
      by[0] = before;
      return true;
    }
    if (object && isMistaken(rule, number.counted().first() - 1) && words.stand(rule, null)) {
      return true;
    }
    for (Clause clause : tree.clauses()) {
      if (isVerb(rule, clause)
          && takesPart(rule, number, clause)
          && !isTaken(clause, number.counted())
          && words.stand(rule, clause)) {
        by[0] = clause;
        return true;
      }
    }
    return false;
  }

  private boolean takesPart(CountRule rule, NumberInTree number, Clause clause) {
    for (int place : number.places()) {
      boolean here =
          rule.shape() == Shape.OBJECT
              ? isUndergoer(rule, clause, place)
              : clause.doer() == place || clause.subject() == place && !clause.isPassive();
      if (here) {
        return true;
      }
    }
    return false;
  }

  /** "three bridges destroyed", too. */
  private boolean isPassive(Clause clause) {
    boolean bare =
        clause.object() < 0
            && clause.auxiliaries().isEmpty()
            && !tree.lower(clause.predicate()).endsWith("ing");
    return clause.isPassive() || bare;
  }

  private boolean isSo(CountRule rule, Clause clause) {
    return isVerb(rule, clause) && words.stand(rule, clause);
  }

  /** "40 killed and 12 wounded": the second verb has a number of its own. */
  boolean isTaken(Clause clause, Counted counted) {
    int verb = clause.predicate();
    if (clause.kind() != ClauseKind.CONJUNCT || verb < counted.top()) {
      return false;
    }
    for (int i = Math.max(counted.end(tree), counted.top() + 1); i < verb; i++) {
      if (tree.upos(i).equals("NUM") && tree.clauses().clauseOf(i) == clause) {
        return true;
      }
    }
    return false;
  }

  /** "The shelling destroyed 40 homes", where the tree takes the verb for an attribute. */
  private boolean isMistaken(CountRule rule, int verb) {
    if (verb < 1 || !tree.upos(verb).equals("VERB") || tree.clauses().isPredicate(verb)) {
      return false;
    }
    boolean behindNoun = tree.upos(verb - 1).equals("NOUN") || tree.upos(verb - 1).equals("PROPN");
    return behindNoun
        && rule.words().stream()
            .anyMatch(each -> each.size() == 1 && each.get(0).equals(tree.lemma(verb)));
  }

  private boolean isUndergoer(CountRule rule, Clause clause, int place) {
    // "cost them 4,000 men"
    boolean bare =
        tree.head(place) == clause.predicate()
            && place > clause.predicate()
            && tree.relation(place).startsWith("obl")
            && tree.preposition(place).isEmpty();
    boolean asked = rule.kind() == FigureKind.AID_ASKED && clause.prepositional("for") == place;
    return asked
        || clause.undergoer() == place
        || clause.object() == place
        || clause.passiveSubject() == place
        || bare;
  }

  private boolean isVerb(CountRule rule, Clause clause) {
    int verb = clause.predicate();
    String lemma = tree.lemma(verb);
    for (List<String> each : rule.words()) {
      if (each.get(0).equals(lemma) && (each.size() == 1 || isSecond(clause, each.get(1)))) {
        return true;
      }
    }
    return false;
  }

  /** The second word of a rule: a particle, an object, what follows at once. */
  private boolean isSecond(Clause clause, String second) {
    if (tree.lower(clause.predicate() + 1).equals(second)) {
      return true;
    }
    int object = clause.object();
    if (object >= 0 && tree.isNoun(object, second)) {
      return true;
    }
    for (int particle : clause.particles()) {
      if (tree.lower(particle).equals(second)) {
        return true;
      }
    }
    return false;
  }
}
