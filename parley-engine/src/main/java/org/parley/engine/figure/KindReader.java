package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.figure.Amount.Measure;
import org.parley.engine.figure.CountRule.Shape;
import org.parley.engine.mention.PlacePhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Range;
import org.parley.model.FigureKind;

/** Finds the rule that tells what kind of figure a number is. */
final class KindReader {
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

  private static final Set<String> DEAD = Set.of("killed", "dead");
  private static final Set<String> HURT =
      Set.of("wounded", "injured", "hurt", "captured", "missing");

  /** Fewest that count where only the noun tells the kind. */
  private static final int FEWEST_TROOPS = 10;

  private static final int FEWEST_PEOPLE = 10_000;

  private final FigureTree tree;

  KindReader(FigureTree tree) {
    this.tree = tree;
  }

  /** A rule that fits, and the clause that it fits by; null where a noun alone tells. */
  record Match(CountRule rule, @Nullable Clause clause, FigureKind kind) {}

  @Nullable Match read(Amount amount, Counted counted) {
    return read(amount, counted, false);
  }

  /**
   * @param share true to read a part of people as if they were counted
   */
  @Nullable Match read(Amount amount, Counted counted, boolean share) {
    List<Integer> places = counted.places(tree);
    for (CountRule rule : CountRules.SHIPPED.all()) {
      if (!share && !fitsMeasure(rule, amount) || share && rule.shape() == Shape.THING) {
        continue;
      }
      Clause[] by = new Clause[1];
      if (fits(rule, amount, counted, places, by)) {
        return new Match(
            rule, by[0], isMixed(rule, by[0], counted) ? FigureKind.OTHER : rule.kind());
      }
    }
    return null;
  }

  private static boolean fitsMeasure(CountRule rule, Amount amount) {
    return amount.measure() == Measure.COUNT || rule.kind() == FigureKind.AID_ASKED;
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

  private boolean fits(
      CountRule rule, Amount amount, Counted counted, List<Integer> places, Clause[] by) {
    return switch (rule.shape()) {
      case NOUN -> isNoun(rule, counted) && stands(rule, null);
      case OBJECT, SUBJECT ->
          isMany(rule, amount)
              && counts(rule, amount, counted)
              && isArgument(rule, counted, places, by);
      case ADJECTIVE -> counts(rule, amount, counted) && isSaid(rule, counted, places, by);
      case TOLL -> counted.noun() < 0 && isToll(rule, counted);
      case THING -> isThing(rule, amount, counted);
    };
  }

  /** "one house after another" is no count of houses. */
  private static boolean isMany(CountRule rule, Amount amount) {
    return !amount.isOne() || rule.counts().contains("@people");
  }

  private boolean isNoun(CountRule rule, Counted counted) {
    List<Integer> nouns = new ArrayList<>(counted.owners(tree));
    nouns.addAll(counted.predicates(tree));
    if (counted.noun() >= 0) {
      nouns.add(counted.noun());
    } else {
      nouns.add(counted.top() + 1);
    }
    for (int noun : nouns) {
      for (List<String> words : rule.words()) {
        if (noun < tree.size() && startsAt(noun, words)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean startsAt(int noun, List<String> words) {
    if (!tree.isNoun(noun, words.get(0))) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!tree.lower(noun + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is counted is of the rule's classes. */
  private boolean counts(CountRule rule, Amount amount, Counted counted) {
    if (rule.counts().isEmpty()) {
      return true;
    }
    if (counted.noun() < 0) {
      boolean people = rule.counts().contains("@people") || rule.counts().contains("@troops");
      return amount.measure() == Measure.MONEY ? rule.counts().contains("@money") : people;
    }
    boolean of = false;
    for (String each : rule.counts()) {
      of |= isOne(counted.noun(), each);
      of |= amount.measure() == Measure.MONEY && each.equals("@money");
    }
    return of;
  }

  private boolean isOne(int noun, String wanted) {
    if (wanted.charAt(0) != '@') {
      return tree.isNoun(noun, wanted);
    }
    String name = wanted.substring(1);
    String lower = tree.lower(noun);
    if (name.equals("people") && (isOfPeople(noun) || isOfTrade(lower))) {
      return true;
    }
    return CountWords.is(name, lower) || CountWords.is(name, tree.lemma(noun));
  }

  /** "Ukrainians" of any state. */
  private boolean isOfPeople(int noun) {
    int token = tree.syntax().token(noun);
    for (PlacePhrase place : tree.mentions().places()) {
      if (place.kind() == PlacePhrase.Kind.PEOPLE
          && place.start() <= token
          && token < place.end()) {
        return true;
      }
    }
    return Set.of("them", "whom", "those", "others", "which").contains(tree.lower(noun));
  }

  private static boolean isOfTrade(String lower) {
    return lower.endsWith("ists") || lower.endsWith("men") || lower.endsWith("women");
  }

  private boolean isArgument(CountRule rule, Counted counted, List<Integer> places, Clause[] by) {
    Clause beside = VerbBeside.behind(tree, counted);
    boolean object = rule.shape() == Shape.OBJECT;
    boolean fits = beside != null && (object ? isPassive(beside) : !beside.isPassive());
    if (beside != null && fits && isSo(rule, beside)) {
      by[0] = beside;
      return true;
    }
    Clause before = object ? VerbBeside.before(tree, counted) : null;
    if (before != null && isSo(rule, before)) {
      by[0] = before;
      return true;
    }
    for (Clause clause : tree.clauses()) {
      for (int place : places) {
        boolean here =
            object
                ? isUndergoer(clause, place)
                : clause.doer() == place || clause.subject() == place && !clause.isPassive();
        if (here && !isTaken(clause, counted) && isSo(rule, clause)) {
          by[0] = clause;
          return true;
        }
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
    return isVerb(rule, clause) && stands(rule, clause);
  }

  /** "40 killed and 12 wounded": the second verb has a number of its own. */
  private boolean isTaken(Clause clause, Counted counted) {
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

  private boolean isUndergoer(Clause clause, int place) {
    // "cost them 4,000 men"
    boolean bare =
        tree.head(place) == clause.predicate()
            && place > clause.predicate()
            && tree.relation(place).startsWith("obl")
            && tree.preposition(place).isEmpty();
    return clause.undergoer() == place
        || clause.object() == place
        || clause.passiveSubject() == place
        || bare;
  }

  private boolean isVerb(CountRule rule, Clause clause) {
    int verb = clause.predicate();
    String lemma = tree.lemma(verb);
    for (List<String> words : rule.words()) {
      if (!words.get(0).equals(lemma)) {
        continue;
      }
      if (words.size() == 1 || tree.lower(verb + 1).equals(words.get(1))) {
        return true;
      }
      int object = clause.object();
      if (object >= 0 && tree.isNoun(object, words.get(1))) {
        return true;
      }
      for (int particle : clause.particles()) {
        if (tree.lower(particle).equals(words.get(1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "20 people dead", "20 missing", "they are missing". */
  private boolean isSaid(CountRule rule, Counted counted, List<Integer> places, Clause[] by) {
    Range core = counted.noun() < 0 ? null : tree.clauses().phrase(counted.noun()).core();
    int behind = core == null ? counted.top() + 1 : Math.max(counted.noun() + 1, core.to());
    if (isAdjective(rule, behind) && stands(rule, null)) {
      return true;
    }
    for (int i = counted.top() + 1; i < counted.noun(); i++) {
      if (isAdjective(rule, i) && stands(rule, null)) {
        return true;
      }
    }
    for (Clause clause : tree.clauses()) {
      if ((isAdjective(rule, clause.predicate()) || isWithout(rule, clause))
          && places.contains(clause.subject())
          && !isTaken(clause, counted)
          && stands(rule, clause)) {
        by[0] = clause;
        return true;
      }
    }
    return false;
  }

  /** "were left without power" */
  private static boolean isWithout(CountRule rule, Clause clause) {
    String word = rule.words().get(0).get(0);
    return word.equals("without") && clause.prepositional(word) >= 0;
  }

  private boolean isAdjective(CountRule rule, int word) {
    String lower = tree.lower(word);
    for (List<String> words : rule.words()) {
      if (words.get(0).equals(lower)) {
        return true;
      }
    }
    return false;
  }

  private boolean isToll(CountRule rule, Counted counted) {
    for (int owner : counted.owners(tree)) {
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
    for (List<String> words : rule.words()) {
      int last = words.size() - 1;
      if (tree.isNoun(noun, words.get(last))
          && (last == 0 || tree.lower(noun - 1).equals(words.get(0)))) {
        return true;
      }
      if (last == 2 && startsAt(noun, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(CountRule rule, Amount amount, Counted counted) {
    int noun = counted.noun();
    if (noun < 0 || amount.isOne()) {
      return false;
    }
    double high = amount.high() == null ? 0 : amount.high();
    double size = amount.low() == null ? high : amount.low();
    boolean people = CountWords.is("people", tree.lower(noun));
    if (size < (rule.kind() == FigureKind.TROOPS ? FEWEST_TROOPS : people ? FEWEST_PEOPLE : 2)) {
      return false;
    }
    boolean named = false;
    for (List<String> words : rule.words()) {
      named |= words.size() == 1 ? tree.isNoun(noun, words.get(0)) : isCompound(counted, words);
    }
    return named
        && (rule.required().contains("@inhabited") ? isInhabited(counted) : stands(rule, null));
  }

  /** "armoured vehicle" of "12 armoured patrol vehicles". */
  private boolean isCompound(Counted counted, List<String> words) {
    if (!tree.isNoun(counted.noun(), words.get(1))) {
      return false;
    }
    for (int i = counted.top() + 1; i < counted.noun(); i++) {
      if (tree.lower(i).equals(words.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** "Torvia's 44 million people", "a city of 300,000 people", "3 million people in Torvia". */
  private boolean isInhabited(Counted counted) {
    int owner = tree.clauses().phrase(counted.noun()).possessor();
    if (owner >= 0 && tree.place(owner) != null) {
      return true;
    }
    for (int each : counted.owners(tree)) {
      if (Set.of("city", "town", "country", "nation", "region", "population")
          .contains(tree.lemma(each))) {
        return true;
      }
    }
    return tree.clauses().phrase(counted.noun()).attributes().stream()
        .anyMatch(
            each ->
                Set.of("in", "of").contains(each.preposition()) && tree.place(each.noun()) != null);
  }

  /** Whether the words that the rule asks for stand in the clause, and none that it forbids. */
  private boolean stands(CountRule rule, @Nullable Clause clause) {
    if (rule.required().isEmpty() && rule.forbidden().isEmpty()) {
      return true;
    }
    Range range = clause == null ? new Range(0, tree.size()) : clause.range();
    boolean required = rule.required().isEmpty();
    for (int i = range.from(); i < range.to(); i++) {
      for (String each : rule.required()) {
        required |= isWord(i, each);
      }
      for (String each : rule.forbidden()) {
        if (isWord(i, each)) {
          return false;
        }
      }
    }
    return required;
  }

  private boolean isWord(int word, String wanted) {
    if (wanted.charAt(0) != '@') {
      return tree.lower(word).equals(wanted);
    }
    PlacePhrase place = tree.place(word);
    return switch (wanted) {
      case "@state" -> place != null && place.kind() == PlacePhrase.Kind.STATE;
      case "@city" ->
          place != null
              && (place.kind() == PlacePhrase.Kind.CITY
                  || place.kind() == PlacePhrase.Kind.CAPITAL);
      default -> CountWords.is(wanted.substring(1), tree.lower(word));
    };
  }
}
