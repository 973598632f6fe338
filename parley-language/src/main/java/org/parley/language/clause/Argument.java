package org.parley.language.clause;

/** A subject or an object with how it is known; word -1 for none. */
record Argument(int word, Source source) {
  static final Argument NONE = new Argument(-1, Source.NONE);

  static Argument of(int word, Source source) {
    return word < 0 ? NONE : new Argument(word, source);
  }
}
