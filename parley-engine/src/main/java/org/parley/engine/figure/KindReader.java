package org.parley.engine.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.figure.Amount.Measure;
import org.parley.engine.figure.CountRule.Shape;
import org.parley.engine.mention.PlacePhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;
import org.parley.model.FigureKind;

/** Finds the rule that tells what kind of figure a number is. */
final class KindReader {
  private static final Set<String> DEAD = Set.of("killed", "dead");
  private static final Set<String> HURT =
      Set.of("wounded", "injured", "hurt", "captured", "missing");

  private static final Set<String> ANYBODY = Set.of("them", "whom", "those", "others", "which");

  private final FigureTree tree;
  private final RuleWords words;
  private final VerbRules verbs;
  private final NounRules nouns;

  KindReader(FigureTree tree) {
    this.tree = tree;
    this.words = new RuleWords(tree);
    this.verbs = new VerbRules(tree);
    this.nouns = new NounRules(tree);
  }

  /** A rule that fits, and the clause that it fits by; null where a noun alone tells. */
  record Match(CountRule rule, @Nullable Clause clause, FigureKind kind) {}

  @Nullable Match read(NumberInTree number) {
    for (CountRule rule : CountRules.SHIPPED.all()) {
      boolean count = number.amount().measure() == Measure.COUNT;
      Match match = count || rule.kind() == FigureKind.AID_ASKED ? match(rule, number) : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** Whether a part of people is one of those that a rule counts: "half the residents fled". */
  boolean isPartOfCounted(NumberInTree number) {
    for (CountRule rule : CountRules.SHIPPED.all()) {
      if (rule.shape() != Shape.THING && match(rule, number) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match match(CountRule rule, NumberInTree number) {
    @Nullable Clause[] by = new @Nullable Clause[1];
    if (!fits(rule, number, by)) {
      return null;
    }
    boolean mixed = isMixed(rule, by[0], number.counted());
    return new Match(rule, by[0], mixed ? FigureKind.OTHER : rule.kind());
  }

  /** "killed or wounded", "dead and injured" in one number are neither. */
  private boolean isMixed(CountRule rule, @Nullable Clause clause, Counted counted) {
    if (rule.kind() != FigureKind.KILLED && rule.kind() != FigureKind.WOUNDED) {
      return false;
    }
    int at = clause == null ? counted.end(tree) : clause.predicate();
    boolean joined = tree.lower(at + 1).equals("or") || tree.lower(at + 1).equals("and");
    boolean first = rule.kind() == FigureKind.KILLED;
    String other = tree.lower(at + 2);
    return joined && (first ? HURT : DEAD).contains(other) && at > counted.top();
  }

  private boolean fits(CountRule rule, NumberInTree number, @Nullable Clause[] by) {
    return switch (rule.shape()) {
      case NOUN -> nouns.isNoun(rule, number);
      case OBJECT, SUBJECT ->
          isMany(rule, number.amount()) && counts(rule, number) && verbs.fit(rule, number, by);
      case ADJECTIVE -> counts(rule, number) && isSaid(rule, number, by);
      case TOLL -> nouns.isToll(rule, number);
      case THING -> nouns.isThing(rule, number);
    };
  }

  /** "one house after another" is no count of houses. */
  private static boolean isMany(CountRule rule, Amount amount) {
    return !amount.isOne() || rule.counts().contains("@people");
  }

  /** Whether what is counted is of the rule's classes. */
  private boolean counts(CountRule rule, NumberInTree number) {
    List<String> classes = rule.counts();
    boolean money = number.amount().measure() == Measure.MONEY;
    if (classes.isEmpty() || money && classes.contains("@money")) {
      return true;
    }
    int noun = number.counted().noun();
    if (noun < 0) {
      return !money && (classes.contains("@people") || classes.contains("@troops"));
    }
    for (String each : classes) {
      if (isOne(noun, each)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(int noun, String wanted) {
    if (wanted.charAt(0) != '@') {
      return tree.isNoun(noun, wanted);
    }
    String name = wanted.substring(1);
    String lower = tree.lower(noun);
    boolean named = tree.upos(noun).equals("PROPN") && lower.endsWith("s");
    if (name.equals("people") && (isOfPeople(noun) || isOfTrade(lower) || named)) {
      return true;
    }
    return CountWords.is(name, lower) || CountWords.is(name, tree.lemma(noun));
  }

  /** "Peruvians" */
  private boolean isOfPeople(int noun) {
    int token = tree.syntax().token(noun);
    for (PlacePhrase place : tree.mentions().places()) {
      if (place.kind() == PlacePhrase.Kind.PEOPLE
          && place.start() <= token
          && token < place.end()) {
        return true;
      }
    }
    return ANYBODY.contains(tree.lower(noun));
  }

  private static boolean isOfTrade(String lower) {
    return lower.endsWith("ists") || lower.endsWith("men") || lower.endsWith("women");
  }

  /** "20 people dead", "20 missing", "they are missing". */
  private boolean isSaid(CountRule rule, NumberInTree number, @Nullable Clause[] by) {
    Counted counted = number.counted();
    Range core = counted.noun() < 0 ? null : tree.clauses().phrase(counted.noun()).core();
    int behind = core == null ? counted.top() + 1 : Math.max(counted.noun() + 1, core.to());
    boolean beside =
        isAdjective(rule, behind) || isAdjective(rule, Math.max(counted.noun(), counted.top()) + 1);
    for (int i = counted.top() + 1; i < counted.noun(); i++) {
      beside |= isAdjective(rule, i);
    }
    if (beside && words.stand(rule, null)) {
      return true;
    }
    for (Clause clause : tree.clauses()) {
      if ((isAdjective(rule, clause.predicate()) || isWithout(rule, clause))
          && number.places().contains(clause.subject())
          && !verbs.isTaken(clause, counted)
          && words.stand(rule, clause)) {
        by[0] = clause;
        return true;
      }
    }
    return false;
  }

  /** "were left without power" */
  private boolean isWithout(CountRule rule, Clause clause) {
    String word = rule.words().get(0).get(0);
    return word.equals("without")
        && (clause.prepositional(word) >= 0 || tree.preposition(clause.predicate()).equals(word));
  }

  private boolean isAdjective(CountRule rule, int word) {
    String lower = tree.lower(word);
    for (List<String> each : rule.words()) {
      if (each.get(0).equals(lower)) {
        return true;
      }
    }
    return false;
  }
}
