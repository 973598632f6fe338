package org.parley.language.clause;

/** How the tree tells a subject or an object. */
public enum Source {
  /** There is none. */
  NONE,
  /** It stands in the clause. */
  OWN,
  /** It is that of the clause before: "They came and <i>left</i>." */
  SHARED,
  /** It is one of the clause above: "They refused to <i>leave</i>." */
  CONTROLLED,
  /** It is the noun that the clause describes: "the state that <i>refused</i>". */
  ANTECEDENT
}
