package org.parley.language.clause;

/** A word that negates a clause, and where it stands. */
public record Negation(int word, Place place) {
  /** Where. */
  public enum Place {
    /** At the verb: not, n't, never, no longer, neither, nor. */
    PREDICATE,
    /** In the subject: "<i>No</i> side left", "<i>Nobody</i> left". */
    SUBJECT,
    /** In the object: "They saw <i>nothing</i>." */
    OBJECT,
    /** As what introduces the clause: "<i>without</i> leaving". */
    MARKER,
    /** At the modal above: "is <i>not</i> ready to leave", "is <i>unable</i> to leave". */
    MODAL,
    /** At the clause before, whose auxiliary is shared: "will <i>not</i> sign or leave". */
    SHARED
  }
}
