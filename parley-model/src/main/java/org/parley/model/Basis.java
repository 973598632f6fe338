package org.parley.model;

/**
 * Why a claim is believed to stand in the text.
 *
 * @param kind machine (a rule read it), implied (it follows from another claim), person (confirmed)
 * @param rule id of the rule, as in its data file
 * @param score from 0 to 1: the share of such readings that were right where the rule was measured,
 *     or its author's estimate
 */
public record Basis(Kind kind, String rule, double score) {

  /** Who concluded it. */
  public enum Kind {
    MACHINE,
    IMPLIED,
    PERSON
  }

  /**
   * @throws IllegalArgumentException if the score is not from 0 to 1
   */
  public Basis {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score out of range: " + score);
    }
  }
}
