package org.parley.engine.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Range;
import org.parley.language.clause.Tense;

/** What stands around a number: whose, where, forecast or denied. */
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

  /** The clause that tells of the number. */
  Clause clause() {
    return clause;
  }

  /** "has not killed", "if 20 people die", "can carry 20 rockets". */
  boolean isDenied() {
    boolean able =
        switch (clause.first().modality()) {
          case CAN, SUPPOSED_TO, MUST -> true;
          default -> false;
        };
    return able || clause.isNegated() || CONDITIONS.contains(clause.first().marker());
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
        return tree.actor(owner);
      }
    }
    boolean loses = Set.of("lose", "suffer", "deploy").contains(tree.lemma(clause.predicate()));
    return loses && clause.doer() >= 0 ? tree.actor(clause.doer()) : null;
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
      if (words.lower(place.end()).equals("'s")
          || words.lower(place.start() - 2).equals("according")) {
        continue;
      }
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
}
