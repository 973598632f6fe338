package org.parley.language.clause;

import java.util.Arrays;
import java.util.Set;

/**
 * Mends what parsers get wrong in news again and again: a finite verb without a subject, whose
 * subject hangs from a neighbour. In <i>"It is over," Venn said</i>, "Venn" hangs from "over"; in
 * <i>they believe he left</i>, "they" from "left". Right trees stay as they are.
 *
 * <p>Each verb costs a bounded number of steps beside the words that hang from it.
 */
final class Mending {
  /** How many steps up the tree a subject is looked for. */
  private static final int REACH = 24;

  /** How deep a tree may be for a word of it to be moved. */
  private static final int DEPTH = 256;

  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "''", "``", "‘‘", "’’", "«", "»", "„");

  /** Prepositions that are conjunctions where a verb follows: "as the war <i>goes on</i>". */
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "before", "since", "until", "than", "while", "though", "because");

  private final Tree tree;
  private final int[] heads;
  private final Relation[] relations;
  private boolean changed;

  /** By predicate: its first and its last subject; -1. */
  private final int[] firstSubject;

  private final int[] lastSubject;

  /** By the first of what is conjoined: the last that a conjunction joins. */
  private final int[] lastJoined;

  private final boolean[] hasCopula;
  private final boolean[] hasPreposition;

  private Mending(Tree tree) {
    this.tree = tree;
    int n = tree.size();
    heads = new int[n];
    relations = new Relation[n];
    firstSubject = new int[n];
    lastSubject = new int[n];
    lastJoined = new int[n];
    hasCopula = new boolean[n];
    hasPreposition = new boolean[n];
    Arrays.fill(firstSubject, -1);
    Arrays.fill(lastSubject, -1);
    for (int i = 0; i < n; i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
      if (goesOn(i)) {
        heads[i] = relations[i - 1] == Relation.FLAT ? heads[i - 1] : i - 1;
        relations[i] = Relation.FLAT;
        changed = true;
      }
      int head = heads[i];
      Relation relation = relations[i];
      if (head < 0) {
        continue;
      }
      if (relation.isSubject() || relation == Relation.NSUBJ_OUTER) {
        firstSubject[head] = firstSubject[head] < 0 ? i : firstSubject[head];
        lastSubject[head] = i;
      } else if (relation == Relation.COP) {
        hasCopula[head] = true;
      } else if (relation == Relation.CASE) {
        hasPreposition[head] |= i < head;
      } else if (relation == Relation.CC && tree.head(head) >= 0) {
        lastJoined[tree.head(head)] = Math.max(lastJoined[tree.head(head)], head);
      }
    }
  }

  /** True for "Venn" of "Orla Venn", where both hang from the verb alike. */
  private boolean goesOn(int word) {
    if (word == 0
        || tree.head(word) < 0
        || tree.head(word) != tree.head(word - 1)
        || tree.relation(word) != tree.relation(word - 1)
        || !tree.upos(word).equals("PROPN")
        || !tree.upos(word - 1).equals("PROPN")
        || tree.left(word) < word) {
      return false;
    }
    return switch (tree.relation(word)) {
      case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, OBL_AGENT, NMOD, NMOD_POSS, APPOS -> true;
      default -> false;
    };
  }

  /** The tree, or another one that is right where this is known to be wrong. */
  static Tree mend(Tree tree) {
    Mending mending = new Mending(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        mending.verb(i);
      }
    }
    return mending.changed ? new Tree(tree.sentence(), mending.heads, mending.relations) : tree;
  }

  private void verb(int verb) {
    Relation relation = relations[verb];
    switch (relation) {
      case ROOT, CCOMP, PARATAXIS, CONJ, ADVCL, ACL, APPOS, DEP -> {}
      default -> {
        return;
      }
    }
    int group = verb;
    boolean finite = isFinite(verb);
    boolean filled = firstSubject[verb] >= 0;
    boolean joined = false;
    boolean marked = false;
    boolean helped = false;
    for (int k = tree.from(verb); k < tree.to(verb); k++) {
      int child = tree.child(k);
      switch (tree.relation(child)) {
        case AUX, AUX_PASS, COP -> {
          group = Math.min(group, child);
          finite |= isFinite(child);
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
    if (!filled && !bareParticiple && !(relation == Relation.CONJ && joined)) {
      filled = find(verb, group, marked);
    }
    if (relations[verb] == Relation.CONJ
        && !joined
        && !isConjunction(tree.left(verb))
        && !isConjunction(tree.left(verb) - 1)
        && firstSubject[verb] >= 0
        && lastJoined[heads[verb]] < verb) {
      // "..., Venn said" goes on after nothing.
      relations[verb] = Relation.PARATAXIS;
      changed = true;
    }
  }

  private boolean isFinite(int word) {
    return switch (tree.xpos(word)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** "He left, <i>warning</i> of more" is no content of what he did. */
  private void participle(int verb) {
    if (tree.xpos(verb).equals("VBG")
        && (verb > heads[verb] ? isComma(tree.left(verb) - 1) : isComma(tree.right(verb) + 1))) {
      relations[verb] = Relation.ADVCL;
      changed = true;
    }
  }

  private boolean find(int verb, int group, boolean marked) {
    if (own(verb, group) || below(verb, group) || above(verb, group)) {
      return true;
    }
    return !marked && (before(verb, group) || behind(verb, group));
  }

  /** What hangs from the verb as something else, before it. */
  private boolean own(int verb, int group) {
    int found = -1;
    int mark = -1;
    for (int k = tree.from(verb); k < tree.to(verb) && tree.child(k) < group; k++) {
      int child = tree.child(k);
      if (!isNoun(child) || asks(tree.left(child))) {
        continue;
      }
      int preposition = tree.first(child, Relation.CASE);
      boolean takes =
          switch (tree.relation(child)) {
            case OBJ, IOBJ, CONJ, DEP, APPOS, COMPOUND, NMOD, OBL, PARATAXIS, LIST ->
                preposition < 0 || opens(preposition) && reaches(child, group);
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
    if (mark >= 0) {
      heads[mark] = verb;
      relations[mark] = Relation.MARK;
    }
    return move(found, verb);
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
      int first = firstSubject[child];
      int last = lastSubject[child];
      if (first < 0) {
        continue;
      }
      if (child > verb && first != last && first < group) {
        return take(first, child, verb);
      }
      if (child < group && first != last && last > child && last < group) {
        return take(last, child, verb);
      }
      if (child < group && first < child && !tree.has(child, Relation.AUX_PASS)) {
        // "Venn, held there since May, was freed": the participle took it.
        Relation relation = tree.relation(child);
        String tag = tree.xpos(child);
        if (relation == Relation.ADVCL
            && (tag.equals("VBN") || tag.equals("VBG"))
            && !tree.has(child, Relation.MARK)
            && !tree.has(child, Relation.AUX)) {
          return take(first, child, verb);
        }
      }
    }
    return false;
  }

  /** Of two subjects of the clause around, the one on the verb's side. */
  private boolean above(int verb, int group) {
    int head = heads[verb];
    if (head < 0) {
      return false;
    }
    int first = firstSubject[head];
    int last = lastSubject[head];
    if (first < 0 || first == last) {
      return false;
    }
    if (verb < head && first < group && last > verb) {
      return take(first, head, verb);
    }
    return verb > head && first < head && last > head && last < group && take(last, head, verb);
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
    for (int steps = 0; at >= 0 && steps < 2 && isComma(at); steps++) {
      at--;
      apart = true;
    }
    int found = -1;
    int word = at;
    for (int steps = 0; word >= 0 && word != verb && steps < REACH; steps++) {
      if (firstSubject[word] >= 0 || isFinite(word) || hasCopula[word]) {
        break;
      }
      if (isNoun(word) && !hasPreposition[word] && moves(word, verb, apart)) {
        found = word;
      }
      word = heads[word];
    }
    return found >= 0 && move(found, verb);
  }

  private boolean moves(int word, int verb, boolean apart) {
    int head = heads[word];
    if (head == verb) {
      return false;
    }
    if (!apart
        && relations[verb] == Relation.CCOMP
        && head == heads[verb]
        && head < word
        && (relations[word] == Relation.OBJ || relations[word] == Relation.IOBJ)) {
      // "said missiles fell"
      return true;
    }
    return switch (relations[word]) {
      case COMPOUND, FLAT, AMOD, NMOD_POSS, NMOD_DESC, DET, FIXED -> false;
      default -> isEdge(tree.left(word) - 1) && head < word;
    };
  }

  /** "said Venn", where the tree has no subject for who speaks. */
  private boolean behind(int verb, int group) {
    if (!isComma(group - 1)) {
      return false;
    }
    boolean quoted = isQuote(group - 1);
    boolean reports = quoted || relations[verb] == Relation.PARATAXIS;
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
        return takes && isNoun(child) && !hasPreposition[child] && move(child, verb);
      }
    }
    return false;
  }

  private boolean take(int subject, int from, int verb) {
    if (!move(subject, verb)) {
      return false;
    }
    if (firstSubject[from] == subject) {
      firstSubject[from] = lastSubject[from];
    } else {
      lastSubject[from] = firstSubject[from];
    }
    return true;
  }

  /** Hangs a noun from a verb as its subject; a verb that hung from the noun takes its place. */
  private boolean move(int noun, int verb) {
    int up = verb;
    int below = -1;
    for (int steps = 0; up >= 0 && up != noun; steps++) {
      if (steps > DEPTH) {
        return false;
      }
      below = up;
      up = heads[up];
    }
    if (up == noun) {
      // "Love the place!" commands.
      if (below != verb
          || relations[noun] == Relation.NSUBJ
          || relations[verb] == Relation.APPOS
          || tree.xpos(verb).equals("VBP")) {
        return false;
      }
      heads[verb] = heads[noun];
      relations[verb] = relations[noun];
    }
    heads[noun] = verb;
    relations[noun] = Relation.NSUBJ;
    firstSubject[verb] = noun;
    lastSubject[verb] = noun;
    changed = true;
    return true;
  }

  private boolean isNoun(int word) {
    String upos = tree.upos(word);
    return (upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON"))
        && !WordLists.TERMS.contains(tree.lower(word));
  }

  private boolean isConjunction(int word) {
    return word >= 0 && tree.upos(word).equals("CCONJ");
  }

  private boolean asks(int word) {
    return tree.xpos(word).startsWith("W");
  }

  private boolean isComma(int word) {
    return word >= 0
        && word < tree.size()
        && (tree.sentence().form(word).equals(",") || isQuote(word));
  }

  private boolean isQuote(int word) {
    return word >= 0 && QUOTES.contains(tree.sentence().form(word));
  }

  /** True for a comma, a mark, and what is before the sentence. */
  private boolean isEdge(int word) {
    return word < 0 || isComma(word);
  }
}
