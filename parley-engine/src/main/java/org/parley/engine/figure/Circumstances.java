package org.parley.engine.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Range;
import org.parley.language.clause.Tense;

/** What stands around a number: whose, where, when, forecast or denied, and who gives it. */
final class Circumstances {
  private static final Set<String> IN =
      Set.of(
          "in",
          "at",
          "near",
          "across",
          "throughout",
          "around",
          "outside",
          "inside",
          "from",
          "to",
          "into");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "in case", "lest");

  private final FigureTree tree;
  private final Words words;
  private final Amount amount;
  private final Counted counted;
  private final Clause clause;

  Circumstances(FigureTree tree, Amount amount, Counted counted, KindReader.@Nullable Match match) {
    this.tree = tree;
    this.words = tree.words();
    this.amount = amount;
    this.counted = counted;
    Clause by = match == null ? null : match.clause();
    this.clause = by != null ? by : tree.clauses().clauseOf(counted.place());
  }

  /** "has not killed", "if 20 people die". */
  boolean isDenied() {
    return clause.isNegated() || CONDITIONS.contains(clause.first().marker());
  }

  boolean isPredicted() {
    for (Clause at = clause; at != null; at = at.parent()) {
      boolean modal =
          switch (at.modality()) {
            case WILL, SHALL, WOULD, MAY, MIGHT, COULD, CAN, GOING_TO, BE_TO, SHOULD -> true;
            default -> false;
          };
      if (modal && at.modality() != Modality.CAN || at.tense() == Tense.FUTURE || isForecast(at)) {
        return true;
      }
      if (at.tense() != Tense.NONE && at.parent() != null && !isForecast(at.parent())) {
        return false;
      }
    }
    return false;
  }

  private boolean isForecast(Clause at) {
    return FigureWords.is("forecast", tree.lemma(at.predicate()));
  }

  /** "Torvian soldiers": whose by an adjective. */
  @Nullable PlacePhrase people() {
    if (counted.noun() < 0) {
      return null;
    }
    Range range = counted.words(tree);
    int from = tree.syntax().token(range.from());
    int to = tree.syntax().tokenEnd(range.to());
    for (PlacePhrase place : tree.mentions().places()) {
      boolean whose =
          place.kind() == PlacePhrase.Kind.PEOPLE || place.kind() == PlacePhrase.Kind.STATE;
      if (whose && place.start() >= from && place.end() <= to) {
        return place;
      }
    }
    return null;
  }

  /** "of its soldiers", "the army's tanks"; who lost them. */
  @Nullable ActorPhrase owner() {
    if (counted.noun() >= 0) {
      int owner = tree.clauses().phrase(counted.noun()).possessor();
      if (owner >= 0) {
        return actor(owner);
      }
    }
    boolean loses = Set.of("lose", "suffer", "deploy").contains(tree.lemma(clause.predicate()));
    return loses && clause.doer() >= 0 ? actor(clause.doer()) : null;
  }

  private @Nullable ActorPhrase actor(int word) {
    int token = tree.syntax().token(word);
    for (ActorPhrase phrase : tree.mentions().actors()) {
      if (phrase.start() <= token && token < phrase.end()) {
        return phrase;
      }
    }
    return null;
  }

  /** The first place behind the number in its clause, else the last before it. */
  @Nullable PlacePhrase place() {
    Range range = clause.range();
    int from = tree.syntax().token(range.from());
    int to = tree.syntax().tokenEnd(range.to());
    PlacePhrase best = null;
    for (PlacePhrase place : tree.mentions().places()) {
      if (!FigureTree.isOnMap(place) || place.start() < from || place.end() > to) {
        continue;
      }
      int before = place.start() - 1;
      boolean located = IN.contains(words.lower(before)) || isLeft(place);
      if (located && (best == null || best.start() < amount.start())) {
        best = place;
        if (place.start() > amount.start()) {
          break;
        }
      }
    }
    return best;
  }

  /** "fled Torvia" */
  private boolean isLeft(PlacePhrase place) {
    int object = clause.object();
    return object >= 0
        && tree.syntax().token(object) >= place.start()
        && tree.syntax().token(object) < place.end()
        && !clause.isPassive();
  }

  /** The time that stands in the clause, outside of clauses in it. */
  @Nullable TimePhrase time() {
    TimePhrase since = since();
    if (since != null) {
      return since;
    }
    for (Clause at = clause; at != null; at = at.parent()) {
      for (TimePhrase time : tree.mentions().times()) {
        int word = tree.syntax().word(time.start());
        if (tree.clauses().clauseOf(word) == at) {
          return time;
        }
      }
      if (at.tense() != Tense.NONE) {
        return null;
      }
    }
    return null;
  }

  boolean isSince() {
    return since() != null;
  }

  private @Nullable TimePhrase since() {
    for (TimePhrase time : tree.mentions().times()) {
      if (words.lower(time.start() - 1).equals("since")
          || words.lower(time.start()).equals("since")) {
        return time;
      }
    }
    return null;
  }

  /** "since the war began", "so far": a total from the conflict's first day. */
  boolean isRunning() {
    for (int i = 0; i < words.size(); i++) {
      String pair = words.lower(i) + "_" + words.lower(i + 1);
      if (FigureWords.is("running", pair)) {
        return true;
      }
      if (words.lower(i).equals("since")) {
        for (int k = i + 1; k < Math.min(words.size(), i + 9); k++) {
          String word = words.lower(k);
          if (FigureWords.is("war", word) || word.equals("invaded") || word.equals("invading")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Who confirms, counts, estimates the number. */
  @Nullable ActorPhrase reporter() {
    for (Clause at : tree.clauses()) {
      if (!FigureWords.is("report", tree.lemma(at.predicate()))) {
        continue;
      }
      boolean here = false;
      for (int place : counted.places(tree)) {
        here |= at.object() == place || at.undergoer() == place;
      }
      for (int place : counted.owners(tree)) {
        here |= at.object() == place || at.undergoer() == place;
      }
      // "put the toll at 300"
      here |= tree.clauses().clauseOf(counted.place()) == at && at.object() >= 0;
      if (here && at.doer() >= 0) {
        ActorPhrase who = actor(at.doer());
        if (who != null) {
          return who;
        }
      }
    }
    for (int owner : counted.owners(tree)) {
      if (FigureWords.is("account", tree.lemma(owner))) {
        int whose = tree.clauses().phrase(owner).possessor();
        if (whose >= 0) {
          return actor(whose);
        }
      }
    }
    return null;
  }
}
