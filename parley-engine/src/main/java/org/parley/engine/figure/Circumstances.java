package org.parley.engine.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
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

  /** Words between "since" and its time: "since the start of the war in late February". */
  private static final int SINCE = 10;

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

  /** "has not killed", "if 20 people die", "can carry 20 rockets". */
  boolean isDenied() {
    boolean able =
        switch (clause.modality()) {
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
      if (words.lower(place.end()).equals("'s")) {
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

  /** "have fled since", and where no verb tells when. */
  private boolean isLasting() {
    Clause above = clause.parent();
    return clause.tense() == Tense.NONE || clause.isPerfect() || above != null && above.isPerfect();
  }

  private @Nullable TimePhrase since() {
    if (!isLasting()) {
      return null;
    }
    for (TimePhrase time : tree.mentions().times()) {
      for (int i = time.start(); i >= Math.max(0, time.start() - SINCE); i--) {
        if (words.lower(i).equals("since")) {
          return time;
        }
        if (words.lower(i).equals(",")) {
          break;
        }
      }
    }
    return null;
  }

  /** "since the war began", "so far": a total from the conflict's first day. */
  boolean isRunning() {
    if (!isLasting()) {
      return false;
    }
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

  /** "The agency reported that 40 people fled", "It was revealed by Torvia that ...". */
  @Nullable Teller teller() {
    for (Clause at = clause; at != null; at = at.parent()) {
      Clause above = at.parent();
      if (above != null && isFurther(at, above)) {
        return teller(above.doer());
      }
      boolean told =
          above != null
              && (at.first().kind() == ClauseKind.COMPLEMENT
                  || at.first().kind() == ClauseKind.SUBJECT
                  || at.first().kind() == ClauseKind.PARATAXIS && at.first().marker().equals("that")
                  || isInObject(above))
              && FigureWords.is("tell", tree.lemma(above.predicate()));
      if (told && above != null && above.doer() >= 0) {
        return teller(above.doer());
      }
      for (Clause beside : at.children()) {
        // "40 people fled, a newspaper reported"
        boolean says =
            beside.kind() == ClauseKind.PARATAXIS
                && beside.predicate() > at.predicate()
                && FigureWords.is("tell", tree.lemma(beside.predicate()));
        if (says && beside.doer() >= 0) {
          return teller(beside.doer());
        }
      }
    }
    return null;
  }

  private @Nullable Teller teller(int word) {
    ActorPhrase phrase = actor(word);
    if (phrase != null) {
      return new Teller(phrase.start(), phrase.end(), phrase);
    }
    boolean noun = tree.upos(word).equals("NOUN") || tree.upos(word).equals("PROPN");
    if (!noun) {
      return null;
    }
    Range range = tree.clauses().phrase(word).core();
    int start = tree.syntax().token(range.from());
    return new Teller(start, Math.max(start + 1, tree.syntax().tokenEnd(range.to())), null);
  }

  /** "reported that 40 died and 12 fled": the second hangs from the verb of saying. */
  private boolean isFurther(Clause at, Clause above) {
    boolean tells =
        at.kind() == ClauseKind.CONJUNCT
            && FigureWords.is("tell", tree.lemma(above.predicate()))
            && above.doer() >= 0
            && at.doer() != above.doer()
            && !tree.lower(at.coordinator() - 1).equals(",");
    return tells && above.children().stream().anyMatch(c -> c != at && c.marker().equals("that"));
  }

  /** What it says is the noun phrase that the number stands in. */
  private boolean isInObject(Clause above) {
    int object = above.object();
    return object > above.predicate()
        && tree.clauses().phrase(object).full().contains(counted.top());
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
    // "by Torvia's count"
    int by = clause.prepositional("by");
    if (by >= 0 && FigureWords.is("account", tree.lemma(by))) {
      int whose = tree.clauses().phrase(by).possessor();
      return whose < 0 ? null : actor(whose);
    }
    return null;
  }
}
