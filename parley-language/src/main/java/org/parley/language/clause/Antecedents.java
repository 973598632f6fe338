package org.parley.language.clause;

/**
 * Who relative pronouns stand for, and which clauses lack the noun that a relative clause
 * describes: "the offer they <i>made</i>".
 */
final class Antecedents {
  /** Relative pronouns stand among the first words of their clause: "on behalf of all of whom". */
  private static final int REACH = 8;

  private final Tree tree;
  private final int[] stands;

  /**
   * By predicate: the noun that a relative clause describes, where no pronoun stands for it; -1.
   */
  private final int[] missing;

  Antecedents(Tree tree) {
    this.tree = tree;
    int n = tree.size();
    stands = new int[n];
    missing = new int[n];
    for (int i = 0; i < n; i++) {
      stands[i] = i;
    }
  }

  int[] stands() {
    return stands;
  }

  /** What a word stands for; of -1, -1. */
  int of(int word) {
    return word < 0 ? -1 : stands[word];
  }

  /** The noun that the clause of this predicate lacks; -1. */
  int missing(int predicate) {
    return missing[predicate];
  }

  /** Begins a clause; the one that it stands in has begun. */
  void enter(ClauseReader.Parts parts) {
    int word = parts.predicate;
    int head = tree.head(word);
    missing[word] = -1;
    switch (parts.kind) {
      case RELATIVE -> {
        parts.antecedent = head;
        missing[word] = pronoun(word, head) ? -1 : head;
      }
      case COMPLEMENT, OPEN_COMPLEMENT -> {
        // "the deal they want to sign", "the man who they said left"
        if (tree.isVerb(word) && missing[head] >= 0) {
          missing[word] = missing[head];
          missing[head] = -1;
        }
      }
      case PARTICIPIAL, INFINITIVAL, ADNOMINAL -> parts.antecedent = head;
      default -> {}
    }
  }

  /** Binds the pronouns before a relative clause's predicate; false without any. */
  private boolean pronoun(int predicate, int antecedent) {
    boolean found = false;
    int from = tree.left(predicate);
    for (int i = from; i < predicate && i < from + REACH; i++) {
      String tag = tree.xpos(i);
      if (i != antecedent && tag.startsWith("W")) {
        switch (tree.relation(i)) {
          case MARK, DEP, FIXED, DISCOURSE, CC -> {}
          default -> {
            stands[i] = tag.equals("WRB") ? i : antecedent;
            found = true;
          }
        }
      }
    }
    return found;
  }

  /** The noun that a clause lacks is found in it. */
  void fill(int predicate) {
    missing[predicate] = -1;
  }
}
