package org.parley.engine.position;

import java.util.Set;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Mood;
import org.parley.language.clause.Negation;
import org.parley.language.clause.Tense;

/** Whether a clause tells what is so: not asked, supposed, doubted, accused of, forecast. */
final class Reality {
  private final PassageTree tree;

  Reality(PassageTree tree) {
    this.tree = tree;
  }

  /** What the clauses above and the form of the verb make of a cue. */
  record Verdict(boolean real, boolean denied, boolean ahead) {
    static final Verdict UNREAL = new Verdict(false, false, false);
  }

  /**
   * Of a clause with a cue.
   *
   * @param modal true where the rule asks for a modal of its own
   */
  Verdict of(Clause clause, boolean modal) {
    if (clause.mood() == Mood.QUESTION || !modal && clause.mood() == Mood.IMPERATIVE) {
      return Verdict.UNREAL;
    }
    if (clause.modality() != Modality.NONE && clause.isPerfect()) {
      // "could have ended it", "would have agreed": it did not come to that.
      return Verdict.UNREAL;
    }
    if (!modal && isDoubtful(clause.modality())) {
      return Verdict.UNREAL;
    }
    boolean ahead =
        switch (clause.modality()) {
          case WILL, WOULD, SHALL, GOING_TO -> true;
          default -> false;
        };
    String first = tree.lower(clause.range().from());
    boolean instead = first.equals("instead") || first.equals("rather");
    if (instead && clause.tense() == Tense.NONE
        || hasMarkerNegation(clause)
        || !isCarried(clause)) {
      return Verdict.UNREAL;
    }
    if (!modal && clause.modality() == Modality.WOULD && isUnderPlan(clause)
        || isInverted(clause)) {
      return Verdict.UNREAL;
    }
    boolean denied = false;
    for (Clause at = clause; at != null; at = at.parent()) {
      if (PositionWords.SUPPOSED.contains(at.marker())) {
        return Verdict.UNREAL;
      }
      Clause parent = at.parent();
      if (parent == null || at.kind() == ClauseKind.CONJUNCT) {
        continue;
      }
      String lemma = tree.lemma(parent.predicate());
      boolean content = isContent(at);
      if (content
          && modal
          && parent.kind() == ClauseKind.RELATIVE
          && PositionWords.SPEECH.contains(lemma)) {
        // "statements that claim that they must leave" are spoken of, not made.
        return Verdict.UNREAL;
      }
      if (isSignOfNone(at, parent)) {
        return Verdict.UNREAL;
      }
      if (content && isHearsay(at, parent)) {
        boolean refuted = PositionWords.REFUTE.contains(lemma);
        denied |= refuted;
        if (!refuted && (!modal || clause.modality() == Modality.COULD)) {
          return Verdict.UNREAL;
        }
      } else if (content && PositionWords.DENY.contains(lemma)) {
        denied = true;
      } else if (content
          && !(modal && PositionWords.SPEECH.contains(lemma))
          && (PositionWords.DOUBT.contains(lemma) || PositionWords.DOUBTFUL.contains(lemma))) {
        return Verdict.UNREAL;
      } else if (content
          && !modal
          && PositionWords.PROPOSE.contains(lemma)
          && isOfAnother(clause)) {
        return Verdict.UNREAL;
      } else if (content
          && lemma.equals("be")
          && PositionWords.DOUBT.contains(tree.lemma(parent.subject()))) {
        // "my hope is that they will talk"
        return Verdict.UNREAL;
      } else if (content && tree.lemma(parent.object()).equals("blame")) {
        return Verdict.UNREAL;
      } else if (content && !modal && isGuess(parent.modality())) {
        // "may be willing to": what is guessed of the willing is guessed of the deed.
        return Verdict.UNREAL;
      } else if (content && parent.isNegated() && isBelief(lemma)) {
        return Verdict.UNREAL;
      }
    }
    return new Verdict(true, denied, ahead);
  }

  /**
   * "suggested that Torvia would give up the port": whoever suggests it, Torvia has not said so.
   */
  private boolean isOfAnother(Clause clause) {
    return clause.modality() == Modality.WOULD
        && clause.subject() >= 0
        && tree.isNoun(clause.subject());
  }

  /** "should it cross the border": that is a condition. */
  private boolean isInverted(Clause clause) {
    int first = tree.groupStart(clause);
    return clause.modality() == Modality.SHOULD
        && tree.lower(first).equals("should")
        && clause.subject() > first;
  }

  /** "no sign that it is ready to talk". */
  private boolean isSignOfNone(Clause clause, Clause parent) {
    int noun = clause.antecedent() >= 0 ? clause.antecedent() : parent.object();
    noun = noun < 0 ? parent.subject() : noun;
    return noun >= 0
        && noun < clause.predicate()
        && PositionWords.SIGN.contains(tree.lemma(noun))
        && (tree.lower(tree.phrase(noun).core().from()).equals("no") || isNegated(parent));
  }

  /** "under the draft, Torvia would give up the port". */
  private boolean isUnderPlan(Clause clause) {
    int plan = clause.prepositional("under");
    return plan >= 0 && PositionWords.PLAN.contains(tree.lemma(plan));
  }

  private static boolean isGuess(Modality modality) {
    return modality == Modality.MAY || modality == Modality.MIGHT;
  }

  private static boolean isBelief(String lemma) {
    return Set.of("believe", "think", "say", "see", "mean", "confirm").contains(lemma);
  }

  private static boolean isContent(Clause clause) {
    return switch (clause.kind()) {
      case COMPLEMENT, OPEN_COMPLEMENT, ADNOMINAL, INFINITIVAL, SUBJECT -> true;
      case ADVERBIAL ->
          clause.marker().equals("of")
              || clause.marker().equals("that")
              || clause.marker().equals("for")
              || clause.marker().equals("from")
              || clause.marker().equals("to");
      default -> false;
    };
  }

  /** "suggestions that ...": what a noun of hearsay holds. */
  private boolean isHearsay(Clause clause, Clause parent) {
    int noun = clause.antecedent() >= 0 ? clause.antecedent() : parent.object();
    return noun >= 0 && PositionWords.HEARSAY.contains(tree.lemma(noun));
  }

  private static boolean hasMarkerNegation(Clause clause) {
    return clause.negations().stream().anyMatch(n -> n.place() == Negation.Place.MARKER)
        || clause.marker().equals("instead of")
        || clause.marker().equals("rather than")
        || clause.marker().equals("before");
  }

  private static boolean isDoubtful(Modality modality) {
    return switch (modality) {
      case MAY, MIGHT, COULD, SHOULD, MUST, HAVE_TO, BE_TO, SUPPOSED_TO, ALLOWED_TO -> true;
      default -> false;
    };
  }

  /** An infinitive is as real as the verb that carries it. */
  private boolean isCarried(Clause clause) {
    if (clause.tense() != Tense.NONE) {
      return true;
    }
    Clause parent = clause.parent();
    return switch (clause.kind()) {
      case OPEN_COMPLEMENT, INFINITIVAL, COMPLEMENT ->
          parent != null
              && (PositionWords.CARRY.contains(tree.lemma(parent.predicate()))
                  || clause.kind() == ClauseKind.COMPLEMENT && clause.marker().isEmpty()
                  || tree.tag(clause.predicate()).equals("VBN"));
      case CONJUNCT ->
          !tree.tag(clause.predicate()).equals("VB") || clause.modality() != Modality.NONE;
      case ADVERBIAL -> !clause.marker().equals("to") && !clause.marker().equals("in order to");
      default -> true;
    };
  }

  /** Whether the clause itself is negated: "did not", "no side", "wants no truce". */
  static boolean isNegated(Clause clause) {
    return clause.negations().stream().anyMatch(n -> n.place() != Negation.Place.MARKER);
  }
}
