package org.parley.language.clause;

import java.util.Set;

/**
 * Finds the subject of a finite verb that has none, where it hangs from a neighbour. In <i>"It is
 * over," Venn said</i>, "Venn" may hang from "over"; in <i>they believe he left</i>, "they" from
 * "left".
 *
 * <p>Each verb costs a bounded number of steps beside the words that hang from it.
 */
final class LostSubjects {
  /** How many steps up the tree, or words before the verb, a subject is looked for. */
  private static final int REACH = 24;

  /** Prepositions that are conjunctions where a verb follows: "as the war <i>goes on</i>". */
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "before", "since", "until", "than", "while", "though", "because");

  private final TreeDraft draft;
  private final Tree tree;

  LostSubjects(TreeDraft draft) {
    this.draft = draft;
    tree = draft.tree;
  }

  /** Asks each neighbour that may have the subject, until one has it. */
  boolean find(int verb, int group, boolean marked) {
    return below(verb, group)
        || above(verb, group)
        || !marked && (before(verb, group) || behind(verb, group));
  }

  /** What hangs from the verb as something else, before it. */
  boolean own(int verb, int group) {
    int found = -1;
    int mark = -1;
    for (int k = tree.from(verb); k < tree.to(verb) && tree.child(k) < group; k++) {
      int child = tree.child(k);
      if (!draft.isNoun(child) || asks(tree.left(child))) {
        continue;
      }
      int preposition = draft.preposition[child];
      boolean takes =
          switch (tree.relation(child)) {
            case OBJ, IOBJ, CONJ, DEP, APPOS, COMPOUND, NMOD, OBL, PARATAXIS, LIST ->
                preposition < 0
                    || opens(preposition) && reaches(child, group) && isWhole(child, group);
            default -> false;
          };
      // "this year" and the like are told as such.
      if (takes && !tree.sentence().relation(child).startsWith("obl:")) {
        found = child;
        mark = preposition;
      }
    }
    if (found < 0) {
      return false;
    }
    if (!draft.move(found, verb)) {
      return false;
    }
    if (mark >= 0) {
      draft.hang(mark, verb, Relation.MARK);
    }
    return true;
  }

  /** "as a success" tells what it was. */
  private boolean isIndefinite(int word) {
    String lower = tree.lower(word);
    return lower.equals("a") || lower.equals("an");
  }

  /** True for words without a comma among them, and not too many. */
  private boolean isWhole(int from, int to) {
    if (to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (draft.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** True for a phrase that ends where the verb begins, adverbs aside. */
  private boolean reaches(int noun, int group) {
    int at = group - 1;
    for (int steps = 0; at > noun && steps < 3 && tree.upos(at).equals("ADV"); steps++) {
      at--;
    }
    return tree.right(noun) >= at;
  }

  private boolean opens(int preposition) {
    String word = tree.lower(preposition);
    return CONJUNCTIONS.contains(word)
        || word.equals("to") && preposition > 0 && tree.lower(preposition - 1).equals("up");
  }

  /** Of two subjects of a clause inside, the one on the verb's side. */
  private boolean below(int verb, int group) {
    for (int k = tree.from(verb); k < tree.to(verb); k++) {
      int child = tree.child(k);
      int first = draft.firstSubject[child];
      int last = draft.lastSubject[child];
      if (first < 0) {
        continue;
      }
      if (child > verb && first != last && first < group) {
        return draft.take(first, child, verb);
      }
      if (child < group && first != last && last > child && last < group) {
        return draft.take(last, child, verb);
      }
      if (child < group && first < child && !tree.has(child, Relation.AUX_PASS)) {
        // "Venn, held there since May, was freed": the participle took it.
        Relation relation = tree.relation(child);
        String tag = tree.xpos(child);
        if (relation == Relation.ADVCL
            && (tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("VBD") && draft.isComma(tree.right(first) + 1))
            && !tree.has(child, Relation.MARK)
            && !tree.has(child, Relation.AUX)) {
          return draft.take(first, child, verb);
        }
      }
    }
    return false;
  }

  /** Of two subjects of the clause around, the one on the verb's side. */
  private boolean above(int verb, int group) {
    int head = draft.heads[verb];
    if (head < 0) {
      return false;
    }
    int first = draft.firstSubject[head];
    int last = draft.lastSubject[head];
    if (first < 0 || first == last) {
      return false;
    }
    if (verb < head && first < group && last > verb) {
      return draft.take(first, head, verb);
    }
    return verb > head
        && first < head
        && last > head
        && last < group
        && draft.take(last, head, verb);
  }

  /**
   * The noun phrase just before the verb, where a comma or a quotation mark parts it from the rest.
   */
  private boolean before(int verb, int group) {
    int at = group - 1;
    for (int steps = 0; at >= 0 && steps < 3 && tree.upos(at).equals("ADV"); steps++) {
      at--;
    }
    boolean apart = false;
    for (int steps = 0; at >= 0 && steps < 2 && draft.isComma(at); steps++) {
      at--;
      apart = true;
    }
    if (!apart && at >= 0 && isSubjectPronoun(at)) {
      return draft.move(at, verb);
    }
    int found = -1;
    int word = at;
    for (int steps = 0; word >= 0 && word != verb && steps < REACH; steps++) {
      boolean clause =
          draft.firstSubject[word] >= 0 || draft.isFinite(word) || draft.hasCopula[word];
      if (clause && draft.relations[word] != Relation.ACL_RELCL) {
        break;
      }
      if (!clause && draft.isNoun(word)) {
        int preposition = draft.preposition[word];
        if (preposition >= 0
            && !apart
            && CONJUNCTIONS.contains(tree.lower(preposition))
            && !isIndefinite(preposition + 1)
            && isWhole(preposition, group)) {
          if (!draft.move(word, verb)) {
            return false;
          }
          draft.hang(preposition, verb, Relation.MARK);
          return true;
        }
        if (preposition < 0 && moves(word, verb, apart)) {
          found = word;
        }
      }
      word = draft.heads[word];
    }
    return found >= 0 && draft.move(found, verb);
  }

  /** "he", "they" and, as no verb has it for a subject, "it". */
  private boolean isSubjectPronoun(int word) {
    return switch (tree.lower(word)) {
      case "he", "she", "they", "we", "i", "it" -> !draft.relations[word].isSubject();
      default -> false;
    };
  }

  private boolean moves(int word, int verb, boolean apart) {
    int head = draft.heads[word];
    if (head == verb) {
      return false;
    }
    if (!apart
        && draft.relations[verb] == Relation.CCOMP
        && head == draft.heads[verb]
        && head < word
        && (draft.relations[word] == Relation.OBJ || draft.relations[word] == Relation.IOBJ)) {
      // "said missiles fell"
      return true;
    }
    return switch (draft.relations[word]) {
      case COMPOUND, FLAT, AMOD, NMOD_POSS, NMOD_DESC, DET, FIXED -> false;
      default -> draft.isEdge(tree.left(word) - 1) && head < word;
    };
  }

  /** "said Venn", where the tree has no subject for who speaks. */
  private boolean behind(int verb, int group) {
    if (!draft.isComma(group - 1)) {
      return false;
    }
    boolean quoted = draft.isQuote(group - 1);
    boolean reports = quoted || draft.relations[verb] == Relation.PARATAXIS;
    for (int k = tree.from(verb); k < tree.to(verb); k++) {
      int child = tree.child(k);
      Relation relation = tree.relation(child);
      if (relation == Relation.CCOMP && child < verb) {
        quoted = true;
        reports = true;
      }
      if (child > verb && tree.left(child) == verb + 1) {
        boolean takes =
            switch (relation) {
              case CCOMP, XCOMP, APPOS, DEP, NMOD, PARATAXIS -> reports;
              // "he came, saw the gate, left": only behind a quotation can it be who speaks.
              case OBJ, IOBJ -> quoted;
              default -> false;
            };
        return takes
            && draft.isNoun(child)
            && draft.preposition[child] < 0
            && draft.move(child, verb);
      }
    }
    return quoted && across(verb);
  }

  /** "said Minister Venn", where Venn hangs from the quotation. */
  private boolean across(int verb) {
    int word = verb + 1;
    for (int steps = 0; word < draft.heads.length && steps < REACH; steps++) {
      int head = draft.heads[word];
      if (head < 0 || head == verb) {
        return false;
      }
      if (head < verb) {
        return draft.isNoun(word)
            && draft.preposition[word] < 0
            && tree.left(word) == verb + 1
            && draft.relations[word] != Relation.NSUBJ_PASS
            && draft.move(word, verb);
      }
      word = head;
    }
    return false;
  }

  private boolean asks(int word) {
    return tree.xpos(word).startsWith("W");
  }
}
