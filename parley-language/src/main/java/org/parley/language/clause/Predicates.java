package org.parley.language.clause;

import org.jspecify.annotations.Nullable;

/** Which words head a clause, and in which clause each word is. Immutable. */
final class Predicates {
  private final Tree tree;
  private final @Nullable ClauseKind[] kinds;
  private final int[] owners;
  private final int count;

  Predicates(Tree tree) {
    this.tree = tree;
    int n = tree.size();
    kinds = new ClauseKind[n];
    owners = new int[n];
    int found = 0;
    for (int k = 0; k < n; k++) {
      int word = tree.ordered(k);
      ClauseKind kind = tree.head(word) < 0 ? ClauseKind.ROOT : kind(word);
      kinds[word] = kind;
      owners[word] = kind != null ? word : owners[tree.head(word)];
      found += kind != null ? 1 : 0;
    }
    count = found;
  }

  int count() {
    return count;
  }

  boolean isPredicate(int word) {
    return kinds[word] != null;
  }

  /** The kind of the clause that a word heads; null for a word that heads none. */
  @Nullable ClauseKind kindOf(int word) {
    return kinds[word];
  }

  /** The predicate of the smallest clause of a word. */
  int owner(int word) {
    return owners[word];
  }

  private @Nullable ClauseKind kind(int word) {
    return switch (tree.relation(word)) {
      case CCOMP -> ClauseKind.COMPLEMENT;
      case XCOMP -> ClauseKind.OPEN_COMPLEMENT;
      case CSUBJ -> ClauseKind.SUBJECT;
      case ADVCL -> ClauseKind.ADVERBIAL;
      case ACL_RELCL, ADVCL_RELCL -> ClauseKind.RELATIVE;
      case ACL -> ofNoun(word);
      case PARATAXIS -> ClauseKind.PARATAXIS;
      case CONJ -> conjunct(word);
      case AUX, AUX_PASS, COP, MARK, CASE, CC, DET, FIXED, FLAT, GOESWITH, PUNCT, COMPOUND_PRT ->
          null;
      default -> hasClause(word) ? misplaced(word) : null;
    };
  }

  private ClauseKind ofNoun(int word) {
    boolean marked = false;
    boolean to = false;
    boolean subject = false;
    for (int k = tree.from(word); k < tree.to(word); k++) {
      int child = tree.child(k);
      Relation relation = tree.relation(child);
      to |=
          (relation == Relation.MARK || relation == Relation.AUX) && tree.xpos(child).equals("TO");
      marked |= relation == Relation.MARK || relation == Relation.CASE && child < word;
      subject |= relation.isSubject();
    }
    String xpos = tree.xpos(word);
    if (to) {
      return ClauseKind.INFINITIVAL;
    }
    return !marked && !subject && (xpos.equals("VBN") || xpos.equals("VBG") || xpos.equals("VBD"))
        ? ClauseKind.PARTICIPIAL
        : ClauseKind.ADNOMINAL;
  }

  /** A verb that goes on after a clause, or what has a subject or a copula of its own. */
  private @Nullable ClauseKind conjunct(int word) {
    boolean afterClause = kinds[tree.head(word)] != null;
    if (afterClause && (tree.isVerb(word) || hasClause(word))) {
      return ClauseKind.CONJUNCT;
    }
    return hasClause(word) ? ClauseKind.OTHER : null;
  }

  /** True for a word with a subject or a copula, and a verb with an auxiliary or an object. */
  private boolean hasClause(int word) {
    boolean verb = tree.isVerb(word);
    for (int k = tree.from(word); k < tree.to(word); k++) {
      boolean tells =
          switch (tree.relation(tree.child(k))) {
            case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER, CSUBJ, COP, EXPL -> true;
            case AUX, AUX_PASS, OBJ, CCOMP, XCOMP -> verb;
            default -> false;
          };
      if (tells) {
        return true;
      }
    }
    return false;
  }

  /** A clause where the tree has a noun or an adverb. */
  private ClauseKind misplaced(int word) {
    return switch (tree.relation(word)) {
      case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER -> ClauseKind.SUBJECT;
      case OBJ, IOBJ -> ClauseKind.COMPLEMENT;
      case OBL, OBL_AGENT, ADVMOD -> ClauseKind.ADVERBIAL;
      case NMOD, NMOD_POSS, NMOD_DESC, AMOD, COMPOUND -> ClauseKind.ADNOMINAL;
      case APPOS, LIST -> ClauseKind.PARATAXIS;
      default -> ClauseKind.OTHER;
    };
  }
}
