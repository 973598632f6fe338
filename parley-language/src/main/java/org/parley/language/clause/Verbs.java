package org.parley.language.clause;

import org.jspecify.annotations.Nullable;

/** Completes what a verb says by the verb before or above it. */
final class Verbs {
  private Verbs() {}

  static void complete(Tree tree, ClauseReader.Parts parts) {
    Clause before = parts.before;
    if (before != null) {
      goOn(tree, parts, before);
    }
    Clause above = parts.parent;
    if (parts.kind == ClauseKind.OPEN_COMPLEMENT
        && above != null
        && parts.verb.modality() == Modality.NONE
        && tree.xpos(parts.predicate).equals("VB")) {
      WordLists.Modal modal = modal(tree, above);
      if (modal != null) {
        parts.verb = parts.verb.under(above.verb(), modal.modality());
        if (modal.negates()) {
          parts.negations.add(new Negation(above.predicate(), Negation.Place.MODAL));
        }
        for (Negation each : above.negations()) {
          if (each.place() != Negation.Place.OBJECT) {
            parts.negations.add(new Negation(each.word(), Negation.Place.MODAL));
          }
        }
      }
    }
    scheduled(tree, parts);
  }

  /** "came and gone" after "has": what the second verb has not, it takes from the first. */
  private static void goOn(Tree tree, ClauseReader.Parts parts, Clause before) {
    Dependents own = parts.own;
    if (!own.auxiliaries.isEmpty() || own.subject >= 0 || !own.marks.isEmpty()) {
      return;
    }
    String tag = tree.xpos(parts.predicate);
    String first = tree.xpos(before.predicate());
    boolean participle = tag.equals("VBN");
    if (participle && before.auxiliaries().isEmpty() && before.tense() == Tense.PAST) {
      // "came and gone" without an auxiliary is a wrong tag.
      parts.verb =
          new VerbGroup(parts.verb.auxiliaries(), Tense.PAST, false, false, false, Modality.NONE);
      return;
    }
    boolean alike = tag.equals(first) || participle && first.equals("VBD");
    if (alike && (tag.equals("VB") || tag.equals("VBG") || participle)) {
      parts.verb = parts.verb.after(before.verb());
      boolean turns = false;
      for (int word : own.coordinators) {
        turns |= tree.lower(word).equals("but");
      }
      for (Negation each : before.negations()) {
        if (!turns && each.place() != Negation.Place.OBJECT) {
          parts.negations.add(
              new Negation(
                  each.word(),
                  each.place() == Negation.Place.SUBJECT
                      ? Negation.Place.SUBJECT
                      : Negation.Place.SHARED));
        }
      }
    }
  }

  private static WordLists.@Nullable Modal modal(Tree tree, Clause above) {
    int word = above.predicate();
    if (!tree.upos(word).equals("VERB") || above.copula() >= 0) {
      return WordLists.modal("adjective", tree.lower(word));
    }
    String lemma = tree.lemma(word);
    if (above.isPassive()) {
      return WordLists.modal("passive", lemma);
    }
    if (above.isProgressive()) {
      return WordLists.modal("progressive", lemma);
    }
    if (above.objectSource() == Source.OWN) {
      return null;
    }
    WordLists.Modal perfect = above.isPerfect() ? WordLists.modal("perfect", lemma) : null;
    return perfect != null ? perfect : WordLists.modal("verb", lemma);
  }

  /** "The minister is to leave", which trees read as "The aim is to leave". */
  private static void scheduled(Tree tree, ClauseReader.Parts parts) {
    Dependents own = parts.own;
    if (own.outer >= 0
        && own.copula >= 0
        && own.subject < 0
        && tree.xpos(parts.predicate).equals("VB")
        && !WordLists.TOPICS.contains(tree.lemma(own.outer))) {
      Tense tense =
          switch (tree.xpos(own.copula)) {
            case "VBD" -> Tense.PAST;
            case "VBP", "VBZ" -> Tense.PRESENT;
            default -> Tense.NONE;
          };
      parts.verb =
          new VerbGroup(
              parts.verb.auxiliaries(), tense, false, false, parts.verb.passive(), Modality.BE_TO);
      own.subject = own.outer;
    }
  }
}
