package org.parley.language.clause;

/** What a clause is to the one that it stands in. */
public enum ClauseKind {
  /** The sentence itself; without a verb, too. */
  ROOT,
  /** What is said, known, demanded: "that they left", "whether they leave"; also a quotation. */
  COMPLEMENT,
  /**
   * A complement without a subject of its own: "refused <i>to leave</i>", "remained <i>calm</i>".
   */
  OPEN_COMPLEMENT,
  /** A clause as subject: "<i>That they left</i> is known." */
  SUBJECT,
  /** When, why, if, in order to. */
  ADVERBIAL,
  /** "the state <i>that refused</i>", "the offer <i>they made</i>". */
  RELATIVE,
  /** "forces <i>holding the town</i>", "a deal <i>signed in May</i>". */
  PARTICIPIAL,
  /** "a promise <i>to leave</i>". */
  INFINITIVAL,
  /** Any other clause of a noun: "the claim <i>that they left</i>". */
  ADNOMINAL,
  /** Goes on after another one: "They came <i>and left</i>." {@link Clause#first()} is that. */
  CONJUNCT,
  /** Beside another without a conjunction: "He left, <i>she said</i>." */
  PARATAXIS,
  /** What no tree should have. */
  OTHER
}
