package org.parley.language.clause;

import java.util.Arrays;
import java.util.Set;

/** A tree while it is mended: where words hang now, and where subjects do. */
final class TreeDraft {
  /** How deep a tree may be for a word of it to be moved. */
  private static final int DEPTH = 256;

  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "''", "``", "‘‘", "’’", "«", "»", "„");

  /** As it came. */
  final Tree tree;

  final int[] heads;
  final Relation[] relations;

  /** By predicate: its first and its last subject; -1. */
  final int[] firstSubject;

  final int[] lastSubject;

  /** By the first of what is conjoined: the last that a conjunction joins. */
  final int[] lastJoined;

  final boolean[] hasCopula;

  /** By noun: the first preposition before it; -1. */
  final int[] preposition;

  private boolean changed;

  TreeDraft(Tree tree) {
    this.tree = tree;
    int n = tree.size();
    heads = new int[n];
    relations = new Relation[n];
    firstSubject = new int[n];
    lastSubject = new int[n];
    lastJoined = new int[n];
    hasCopula = new boolean[n];
    preposition = new int[n];
    Arrays.fill(firstSubject, -1);
    Arrays.fill(lastSubject, -1);
    Arrays.fill(preposition, -1);
    for (int i = 0; i < n; i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
      if (goesOn(i)) {
        hang(i, relations[i - 1] == Relation.FLAT ? heads[i - 1] : i - 1, Relation.FLAT);
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
      } else if (relation == Relation.CASE && i < head && preposition[head] < 0) {
        preposition[head] = i;
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

  /** The tree as it is now; the very one that came, where nothing was to mend. */
  Tree mended() {
    return changed ? new Tree(tree.sentence(), heads, relations) : tree;
  }

  /** Hangs a word elsewhere, where it makes no circle. */
  void hang(int word, int head, Relation relation) {
    heads[word] = head;
    relations[word] = relation;
    changed = true;
  }

  /** Calls a word something else. */
  void call(int word, Relation relation) {
    hang(word, heads[word], relation);
  }

  /** Takes a subject from one predicate and gives it to another. */
  boolean take(int subject, int from, int verb) {
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
  boolean move(int noun, int verb) {
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
      hang(verb, heads[noun], relations[noun]);
    }
    hang(noun, verb, Relation.NSUBJ);
    firstSubject[verb] = noun;
    lastSubject[verb] = noun;
    return true;
  }

  boolean isFinite(int word) {
    return switch (tree.xpos(word)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  boolean isNoun(int word) {
    String upos = tree.upos(word);
    return (upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON"))
        && !WordLists.TERMS.contains(tree.lower(word));
  }

  boolean isConjunction(int word) {
    return word >= 0 && tree.upos(word).equals("CCONJ");
  }

  boolean isComma(int word) {
    return word >= 0
        && word < tree.size()
        && (tree.sentence().form(word).equals(",") || isQuote(word));
  }

  boolean isQuote(int word) {
    if (word < 0 || word >= tree.size()) {
      return false;
    }
    String tag = tree.xpos(word);
    return tag.equals("``") || tag.equals("''") || QUOTES.contains(tree.sentence().form(word));
  }

  /** True for a comma, a mark, and what is before the sentence. */
  boolean isEdge(int word) {
    return word < 0 || isComma(word);
  }
}
