package org.parley.language.clause;

import java.util.ArrayList;
import java.util.List;

/** What hangs from a predicate, sorted by what it is; words by number, -1 for none. */
final class Dependents {
  int subject = -1;
  int outer = -1;
  int clausalSubject = -1;
  int expletive = -1;
  int object = -1;
  int indirect = -1;
  int agent = -1;
  int copula = -1;
  int stranded = -1;
  boolean labelledPassive;
  boolean asks;
  final List<Integer> auxiliaries = new ArrayList<>(4);
  final List<Integer> marks = new ArrayList<>(2);
  final List<Integer> adverbs = new ArrayList<>(4);
  final List<Integer> particles = new ArrayList<>(1);
  final List<Integer> obliques = new ArrayList<>(4);
  final List<Integer> coordinators = new ArrayList<>(1);

  private final Tree tree;
  private final int predicate;

  Dependents(Tree tree, int predicate) {
    this.tree = tree;
    this.predicate = predicate;
    for (int k = tree.from(predicate); k < tree.to(predicate); k++) {
      take(tree.child(k));
    }
    if (subject < 0 && outer >= 0 && (copula < 0 || marks.isEmpty())) {
      // Without a copula, or a clause behind it, there is but one subject.
      subject = outer;
      outer = -1;
    }
  }

  private void take(int word) {
    Relation relation = tree.relation(word);
    switch (relation) {
      case NSUBJ, NSUBJ_PASS -> {
        labelledPassive |= relation == Relation.NSUBJ_PASS;
        // Of two, the one nearer before the predicate.
        if (subject < 0 || word < predicate) {
          subject = word;
        }
      }
      case NSUBJ_OUTER -> outer = outer < 0 ? word : outer;
      case CSUBJ -> clausalSubject = clausalSubject < 0 ? word : clausalSubject;
      case EXPL -> expletive = expletive < 0 ? word : expletive;
      case OBJ -> object = object < 0 ? word : object;
      case IOBJ -> indirect = indirect < 0 ? word : indirect;
      case OBL -> {
        if (isStranded(word)) {
          stranded = word;
        } else {
          obliques.add(word);
        }
      }
      case OBL_AGENT -> {
        if (agent < 0) {
          agent = word;
        } else {
          obliques.add(word);
        }
      }
      case AUX, AUX_PASS -> {
        labelledPassive |= relation == Relation.AUX_PASS;
        if (tree.xpos(word).equals("TO")) {
          marks.add(word);
        } else if (word < predicate || !tree.isVerb(predicate)) {
          auxiliaries.add(word);
        }
      }
      case COP -> {
        copula = copula < 0 ? word : copula;
        auxiliaries.add(word);
      }
      case MARK -> marks.add(word);
      case CASE -> {
        if (word < predicate && tree.isVerb(predicate)) {
          marks.add(word);
        } else if (word > predicate) {
          stranded = word;
        }
      }
      case ADVMOD -> {
        stranded = isStranded(word) ? word : stranded;
        adverbs.add(word);
        if (word < predicate && tree.xpos(word).equals("WRB")) {
          marks.add(word);
        }
      }
      case COMPOUND_PRT -> particles.add(word);
      case CC -> coordinators.add(word);
      case PUNCT -> asks |= word > predicate && tree.sentence().form(word).indexOf('?') >= 0;
      default -> {}
    }
  }

  /** "the paper they agreed <i>on</i>". */
  private boolean isStranded(int word) {
    return word > predicate && tree.xpos(word).equals("IN") && tree.from(word) == tree.to(word);
  }
}
