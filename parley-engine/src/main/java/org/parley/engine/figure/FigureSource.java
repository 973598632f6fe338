package org.parley.engine.figure;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Range;

/** Who gives a number, as far as its sentence tells it. */
final class FigureSource {
  private final FigureTree tree;
  private final NumberInTree number;
  private final Counted counted;
  private final Clause clause;

  FigureSource(FigureTree tree, NumberInTree number, Clause clause) {
    this.tree = tree;
    this.number = number;
    this.counted = number.counted();
    this.clause = clause;
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
                  || at.first().marker().equals("that")
                  || isInObject(above))
              && FigureWords.is("tell", tree.lemma(above.predicate()));
      Clause who = told && above != null && above.doer() < 0 ? above.parent() : above;
      if (told && who != null && who.doer() >= 0) {
        return teller(who.doer());
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
    ActorPhrase phrase = tree.actor(word);
    if (phrase != null) {
      return new Teller(phrase.start(), phrase.end(), phrase);
    }
    boolean noun =
        tree.upos(word).equals("PROPN")
            || FigureWords.is("teller", CountWords.singular(tree.lower(word)));
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
      for (int place : number.places()) {
        here |= at.object() == place || at.undergoer() == place;
      }
      for (int place : number.owners()) {
        here |= at.object() == place || at.undergoer() == place;
      }
      // "put the toll at 300"
      here |= tree.clauses().clauseOf(counted.place()) == at && at.object() >= 0;
      if (here && at.doer() >= 0) {
        ActorPhrase who = tree.actor(at.doer());
        if (who != null) {
          return who;
        }
      }
    }
    for (int owner : number.owners()) {
      if (FigureWords.is("account", tree.lemma(owner))) {
        int whose = tree.clauses().phrase(owner).possessor();
        if (whose >= 0) {
          return tree.actor(whose);
        }
      }
    }
    // "by Torvia's count"
    int by = clause.agent() >= 0 ? clause.agent() : clause.prepositional("by");
    if (by >= 0 && FigureWords.is("account", tree.lemma(by))) {
      int whose = tree.clauses().phrase(by).possessor();
      return whose < 0 ? null : tree.actor(whose);
    }
    return null;
  }
}
