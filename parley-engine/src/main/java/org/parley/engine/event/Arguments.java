package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Prepositional;

/** Finds the act that is the argument of an operator: a noun or a clause below. */
final class Arguments {

  /** Reads the act of a clause as an argument. */
  interface Inner {
    @Nullable Act read(Clause clause, int depth);
  }

  /** An act and the clauses that tell it. */
  record Found(Act act, List<Integer> clauses) {}

  private final Scene scene;
  private final NounActs nouns;
  private final Inner inner;

  Arguments(Scene scene, NounActs nouns, Inner inner) {
    this.scene = scene;
    this.nouns = nouns;
    this.inner = inner;
  }

  @Nullable Found of(Clause clause, Operator operator, List<String> words, int depth) {
    String taken = Lemmas.preposition(clause, words);
    for (String introduction : operator.introductions()) {
      Found found =
          switch (introduction) {
            case "obj" -> {
              int object = new VerbFrame(scene, clause, taken).object();
              yield operator.operation().equals("have")
                  ? object < 0 ? null : operatedNoun(object, clause, depth)
                  : noun(object, clause, depth);
            }
            case "subj" ->
                clause.undergoer() < 0 || clause.isPassive()
                    ? noun(clause.subject(), clause, depth)
                    : null;
            case "inf" -> infinitive(clause, operator, depth);
            case "ing" -> gerund(clause, "", depth);
            case "that" -> content(clause, depth);
            default -> behind(clause, introduction, depth);
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A noun that names an act, or takes one: "an end to the strike", "its plan to withdraw". */
  private @Nullable Found noun(int noun, Clause clause, int depth) {
    for (int each : noun < 0 ? List.<Integer>of() : scene.deep(noun)) {
      Found operated = operatedNoun(each, clause, depth);
      if (operated != null) {
        return operated;
      }
      Act act = nouns.act(each, clause);
      if (act != null) {
        return new Found(act, List.of());
      }
    }
    return null;
  }

  private @Nullable Found operatedNoun(int noun, Clause clause, int depth) {
    if (depth > 6) {
      return null;
    }
    for (Operator operator : Operator.startingWith(scene.lemma(noun))) {
      if (!operator.partOfSpeech().equals("n")) {
        continue;
      }
      Found below = null;
      for (Clause each : scene.phrase(noun).clauses()) {
        if (below == null
            && each.predicate() > noun
            && (each.marker().endsWith("to")
                || each.marker().equals("that") && operator.introductions().contains("that"))) {
          below = clause(each, depth);
        }
      }
      for (Prepositional each : scene.phrase(noun).attributes()) {
        if (below == null && operator.introductions().contains(each.preposition())) {
          below = noun(each.noun(), clause, depth + 1);
        }
      }
      if (below != null) {
        Act act = Operations.apply(operator.operation(), below.act);
        if (act != null) {
          act = act.reaching(noun);
          return new Found(act, below.clauses);
        }
      }
    }
    return null;
  }

  private @Nullable Found infinitive(Clause clause, Operator operator, int depth) {
    boolean content = operator.introductions().contains("that") && hasContent(clause);
    for (Clause each : content ? List.<Clause>of() : clause.children()) {
      boolean open =
          each.kind() == ClauseKind.OPEN_COMPLEMENT || each.kind() == ClauseKind.COMPLEMENT;
      boolean purpose = each.kind() == ClauseKind.ADVERBIAL && !operator.operation().equals("do");
      boolean to = each.marker().equals("to") || each.marker().equals("for to");
      if (to
          && (open || purpose)
          && each.predicate() > clause.predicate()
          && each.modality() != Modality.READY_TO) {
        Found found = clause(each, depth);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found gerund(Clause clause, String marker, int depth) {
    for (Clause each : clause.children()) {
      boolean ing = scene.lower(each.predicate()).endsWith("ing");
      if (ing && each.marker().equals(marker) && each.predicate() > clause.predicate()) {
        boolean argument = each.kind() != ClauseKind.ADVERBIAL || !marker.isEmpty();
        Found found = argument && each.kind() != ClauseKind.CONJUNCT ? clause(each, depth) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean hasContent(Clause clause) {
    return clause.children().stream()
        .anyMatch(each -> each.kind() == ClauseKind.COMPLEMENT && each.marker().equals("that"));
  }

  private @Nullable Found content(Clause clause, int depth) {
    for (Clause each : clause.children()) {
      if (each.kind() == ClauseKind.COMPLEMENT && each.subject() >= 0) {
        Found found = clause(each, depth);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found behind(Clause clause, String preposition, int depth) {
    for (Prepositional each : clause.prepositional()) {
      if (each.preposition().equals(preposition)) {
        Found found = noun(each.noun(), clause, depth);
        if (found != null) {
          return found;
        }
      }
    }
    return gerund(clause, preposition, depth);
  }

  private @Nullable Found clause(Clause clause, int depth) {
    Act act = inner.read(clause, depth);
    return act == null ? null : new Found(act, List.of(clause.predicate()));
  }

  /** Who must: the subject of what is said. */
  List<Integer> obliged(Clause clause) {
    List<Integer> found = new ArrayList<>();
    for (Clause each : clause.complements()) {
      if (found.isEmpty() && each.subject() >= 0) {
        found.add(each.isPassive() && each.doer() >= 0 ? each.doer() : each.subject());
      }
    }
    return found;
  }
}
