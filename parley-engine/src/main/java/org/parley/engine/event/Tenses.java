package org.parley.engine.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Mood;
import org.parley.language.clause.Tense;
import org.parley.model.EventModality;

/** What the tense, the modal and the negation of a clause make of its act. */
final class Tenses {
  private static final Set<String> CONDITIONALS =
      Set.of(
          "if",
          "unless",
          "whether",
          "lest",
          "until",
          "before",
          "in case",
          "even if",
          "once",
          "should",
          "till",
          "as if",
          "as though",
          "provided",
          "so that");

  private Tenses() {}

  static @Nullable Act apply(Clause clause, Act act, boolean argument) {
    Modality modal = clause.modality();
    boolean negated = clause.isNegated();
    boolean future =
        clause.tense() == Tense.FUTURE
            || modal == Modality.WILL
            || modal == Modality.SHALL
            || modal == Modality.GOING_TO
            || modal == Modality.BE_TO;
    switch (modal) {
      case READY_TO -> {
        return Operations.apply(negated ? "refuse" : "agree", act);
      }
      case WOULD -> {
        Act made = Operations.apply(negated ? "not-future" : "future", act);
        if (made != null && clause.first().kind() != ClauseKind.COMPLEMENT) {
          made.modality = EventModality.HYPOTHETICAL;
        }
        return made;
      }
      case MUST, SHOULD, HAVE_TO, SUPPOSED_TO -> {
        act.obliged = modal != Modality.HAVE_TO || clause.tense() != Tense.PAST;
        return act;
      }
      case CAN, COULD, MAY, MIGHT -> {
        if (negated) {
          return Operations.apply("not-future", act);
        }
        act.modality = EventModality.HYPOTHETICAL;
        act.rank = 2;
        return act;
      }
      default -> {}
    }
    if (future && act.actors.isEmpty() && act.recipients.isEmpty()) {
      return null;
    }
    if (future) {
      return Operations.apply(negated ? "not-future" : "future", act);
    }
    if (negated) {
      return Operations.apply(argument ? "not-future" : "not", act);
    }
    return act;
  }

  /** What stands below is wished, thought or denied. */
  private static boolean isUnreal(Scene scene, Clause above) {
    String lemma = scene.lemma(above.predicate());
    int subject = above.outerSubject() >= 0 ? above.outerSubject() : above.subject();
    return switch (above.modality()) {
          case MUST, SHOULD, HAVE_TO, SUPPOSED_TO, CAN, COULD, MAY, MIGHT -> true;
          default -> false;
        }
        || above.isNegated()
        || Classes.has("opining", lemma, "")
        || Classes.has("claimed", lemma, "")
        || subject >= 0 && Classes.has("claimed", scene.lemma(subject), scene.lower(subject));
  }

  /** "..., killing two" goes on after its clause; "Speaking to her, ..." stands before. */
  private static boolean isBehind(Clause clause) {
    return clause.parent() != null && clause.predicate() > clause.parent().predicate();
  }

  /** "Another demand is that the port is opened": parsers lose the clause above. */
  private static boolean isWhatIsWanted(Scene scene, Clause clause) {
    int from = clause.range().from();
    for (int word = Math.max(2, from); word < clause.predicate(); word++) {
      if (scene.lower(word).equals("that")
          && scene.lemma(word - 1).equals("be")
          && Classes.has("claimed", scene.lemma(word - 2), scene.lower(word - 2))) {
        return true;
      }
    }
    return false;
  }

  /** How firmly a clause is told: 0 as such, 1 in passing, 2 as a purpose or a condition. */
  static int rank(Scene scene, Clause clause) {
    if (isWhatIsWanted(scene, clause)) {
      return 3;
    }
    int rank = 0;
    int steps = 0;
    for (Clause at = clause; at != null && steps < 12; at = at.parent(), steps++) {
      String marker = at.marker();
      if (CONDITIONALS.contains(marker) || at.mood() != Mood.STATEMENT) {
        return 2;
      }
      if (at != clause && isUnreal(scene, at)) {
        return 3;
      }
      switch (at.kind()) {
        case ADVERBIAL -> {
          if (at.tense() == Tense.NONE) {
            int here =
                marker.endsWith("to")
                    ? 2
                    : marker.equals("by") || marker.isEmpty() && isBehind(at) ? 0 : 1;
            rank = Math.max(rank, here);
          }
        }
        case INFINITIVAL -> rank = 2;
        case SUBJECT -> rank = 3;
        case RELATIVE, PARTICIPIAL, ADNOMINAL -> rank = Math.max(rank, 1);
        case OPEN_COMPLEMENT -> {
          if (marker.endsWith("to") && at.modality() == Modality.NONE) {
            rank = Math.max(rank, 1);
          }
        }
        default -> {}
      }
    }
    return rank;
  }
}
