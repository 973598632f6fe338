package org.parley.engine.position;

import org.parley.language.clause.Clause;

/**
 * Where a rule's predicate stands.
 *
 * @param word the verb, noun or adjective, as a word of the tree
 * @param clause the clause that it heads, or that it stands in
 * @param end the word behind it and its particle
 */
record Cue(StanceRule rule, Sort sort, int word, Clause clause, int end) {

  /** What kind of word it is. */
  enum Sort {
    VERB,
    NOUN,
    ADJECTIVE
  }

  boolean isNoun() {
    return sort == Sort.NOUN;
  }
}
