package org.parley.language.clause;

import java.util.ArrayList;
import java.util.List;

/** What the verb of a clause and its auxiliaries say together. */
record VerbGroup(
    List<Integer> auxiliaries,
    Tense tense,
    boolean perfect,
    boolean progressive,
    boolean passive,
    Modality modality) {

  static VerbGroup of(Tree tree, int predicate, Dependents own) {
    // "The aim is to leave": the copula is that of the outer subject.
    boolean outer = own.outer >= 0 && own.copula >= 0;
    boolean verbal = tree.isVerb(predicate) && (own.copula < 0 || outer);
    List<Integer> group = new ArrayList<>(own.auxiliaries);
    if (outer) {
      group.removeIf(word -> word <= own.copula);
    }
    List<Integer> auxiliaries = List.copyOf(group);
    if (verbal) {
      group.add(predicate);
    }
    boolean perfect = false;
    boolean progressive = false;
    boolean passive = false;
    Modality modality = Modality.NONE;
    for (int i = 0; i < group.size(); i++) {
      int word = group.get(i);
      String lemma = tree.lemma(word);
      if (modality == Modality.NONE && tree.xpos(word).equals("MD")) {
        WordLists.Modal modal = WordLists.modal("auxiliary", lemma);
        modality = modal == null ? Modality.NONE : modal.modality();
      }
      if (i + 1 < group.size()) {
        String next = tree.xpos(group.get(i + 1));
        boolean participle = next.equals("VBN") || next.equals("VBD");
        perfect |= lemma.equals("have") && participle;
        progressive |= lemma.equals("be") && next.equals("VBG");
        passive |= (lemma.equals("be") || lemma.equals("get")) && participle && verbal;
      }
    }
    boolean bare = verbal && auxiliaries.isEmpty() && tree.xpos(predicate).equals("VBN");
    // "Torvia rejected it" with a wrong tag; in "With Torvia occupied" the tag is right.
    boolean past = bare && own.subject >= 0 && !own.labelledPassive && own.marks.isEmpty();
    // "If granted, it ...": a participle tagged as a past tense.
    boolean reduced = verbal && auxiliaries.isEmpty() && isReduced(tree, predicate, own);
    passive |= bare && !past || reduced || verbal && own.labelledPassive;
    return new VerbGroup(
        auxiliaries,
        past
            ? Tense.PAST
            : reduced ? Tense.NONE : tense(tree, predicate, own, group, perfect, modality),
        perfect,
        progressive,
        passive,
        modality);
  }

  private static boolean isReduced(Tree tree, int predicate, Dependents own) {
    Relation relation = tree.relation(predicate);
    return tree.xpos(predicate).equals("VBD")
        && (relation == Relation.ADVCL || relation == Relation.ACL)
        && own.subject < 0
        && own.expletive < 0
        && own.object < 0;
  }

  private static Tense tense(
      Tree tree,
      int predicate,
      Dependents own,
      List<Integer> group,
      boolean perfect,
      Modality modality) {
    if (group.isEmpty()) {
      return Tense.NONE;
    }
    return switch (tree.xpos(group.get(0))) {
      case "MD" ->
          modality == Modality.WILL || modality == Modality.SHALL
              ? Tense.FUTURE
              : perfect ? Tense.PAST : Tense.PRESENT;
      case "VBD" -> Tense.PAST;
      case "VBP", "VBZ" -> Tense.PRESENT;
      case "VB" -> bare(tree, predicate, own);
      default -> Tense.NONE;
    };
  }

  /** Of a base form: infinitives, commands and subjunctives have none. */
  private static Tense bare(Tree tree, int predicate, Dependents own) {
    if (own.subject < 0) {
      return Tense.NONE;
    }
    if (own.marks.stream().anyMatch(mark -> tree.xpos(mark).equals("TO"))) {
      // A headline: "Torvia to withdraw". Elsewhere: "for Torvia to withdraw".
      return tree.relation(predicate) == Relation.ROOT ? Tense.FUTURE : Tense.NONE;
    }
    return own.marks.isEmpty() && tree.relation(predicate) != Relation.CCOMP
        ? Tense.PRESENT
        : Tense.NONE;
  }

  /** This verb with the auxiliaries of the one before: "has come and <i>gone</i>". */
  VerbGroup after(VerbGroup first) {
    return new VerbGroup(
        first.auxiliaries,
        first.tense,
        first.perfect,
        first.progressive,
        passive && first.passive,
        first.modality);
  }

  /** This infinitive under a modal: "has <i>to leave</i>". */
  VerbGroup under(VerbGroup above, Modality modal) {
    boolean ahead = modal == Modality.GOING_TO && above.tense == Tense.PRESENT;
    return new VerbGroup(
        auxiliaries, ahead ? Tense.FUTURE : above.tense, perfect, progressive, passive, modal);
  }
}
