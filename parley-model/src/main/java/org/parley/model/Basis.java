package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a claim is believed to stand in the text.
 *
 * @param kind machine (a rule read it), implied (it follows from another claim), person (confirmed)
 * @param rule id of the rule, as in its data file
 * @param score from 0 to 1: the share of such readings that were right where the rule was measured,
 *     or its author's estimate
 * @param words the word of the text that the rule went by, where a claim does not tell it otherwise
 */
public record Basis(Kind kind, String rule, double score, @Nullable Span words) {

  /** A basis of a claim that tells itself by which words it was found. */
  public Basis(Kind kind, String rule, double score) {
    this(kind, rule, score, null);
  }

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
