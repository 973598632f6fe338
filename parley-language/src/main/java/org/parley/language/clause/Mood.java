package org.parley.language.clause;

/** What a clause does. */
public enum Mood {
  STATEMENT,
  QUESTION,
  IMPERATIVE
}
