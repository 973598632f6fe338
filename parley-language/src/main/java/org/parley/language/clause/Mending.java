package org.parley.language.clause;

import java.util.Arrays;

/**
 * Mends what parsers get wrong in news again and again: names in pieces, participles read as
 * content, who speaks read as going on after what is said, and subjects that hang from a neighbour.
 * Right trees stay as they are.
 */
final class Mending {
  private final TreeDraft draft;
  private final Tree tree;
  private final LostSubjects lost;

  /** By verb: the last complement so far; -1. */
  private final int[] complements;

  private Mending(Tree tree) {
    this.tree = tree;
    draft = new TreeDraft(tree);
    lost = new LostSubjects(draft);
    complements = new int[tree.size()];
    Arrays.fill(complements, -1);
  }

  /** The tree, or another one that is right where this is known to be wrong. */
  static Tree mend(Tree tree) {
    Mending mending = new Mending(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        mending.verb(i);
      }
    }
    return mending.draft.mended();
  }

  private void verb(int verb) {
    Relation relation = draft.relations[verb];
    switch (relation) {
      case ROOT, CCOMP, PARATAXIS, CONJ, ADVCL, ACL, APPOS, DEP -> {}
      default -> {
        return;
      }
    }
    int group = verb;
    boolean finite = draft.isFinite(verb);
    boolean filled = draft.firstSubject[verb] >= 0;
    boolean joined = false;
    boolean marked = false;
    boolean helped = false;
    for (int k = tree.from(verb); k < tree.to(verb); k++) {
      int child = tree.child(k);
      switch (tree.relation(child)) {
        case AUX, AUX_PASS, COP -> {
          group = Math.min(group, child);
          finite |= draft.isFinite(child);
          helped = true;
        }
        case CSUBJ, EXPL -> filled = true;
        case CC -> joined |= child < verb;
        case MARK -> marked = true;
        default -> {}
      }
    }
    if (!finite) {
      if (relation == Relation.CCOMP && !filled && !marked && !helped) {
        participle(verb);
      }
      return;
    }
    boolean bareParticiple =
        !helped && (relation == Relation.ADVCL || relation == Relation.ACL) && !marked;
    if (relation == Relation.CCOMP && !filled && joined && complements[draft.heads[verb]] >= 0) {
      // "said he was ill and was resting": the second goes on after the first.
      draft.hang(verb, complements[draft.heads[verb]], Relation.CONJ);
      return;
    }
    if (relation == Relation.CCOMP && !joined) {
      complements[draft.heads[verb]] = verb;
    }
    if (!filled
        && !(relation == Relation.CONJ && joined)
        && !lost.own(verb, group)
        && !bareParticiple) {
      lost.find(verb, group, marked);
    }
    if (draft.relations[verb] == Relation.CONJ
        && !joined
        && !draft.isConjunction(tree.left(verb))
        && !draft.isConjunction(tree.left(verb) - 1)
        && draft.firstSubject[verb] >= 0
        && draft.lastJoined[draft.heads[verb]] < verb) {
      // "..., Venn said" goes on after nothing.
      draft.call(verb, Relation.PARATAXIS);
    }
  }

  /** "He left, <i>warning</i> of more" is no content of what he did. */
  private void participle(int verb) {
    if (tree.xpos(verb).equals("VBG")
        && (verb > draft.heads[verb]
            ? draft.isComma(tree.left(verb) - 1)
            : draft.isComma(tree.right(verb) + 1))) {
      draft.call(verb, Relation.ADVCL);
    }
  }
}
