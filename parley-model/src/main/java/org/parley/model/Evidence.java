package org.parley.model;

/**
 * The exact words of one passage that a claim rests on.
 *
 * @param span in the clean text of the passage's document
 */
public record Evidence(Passage passage, Span span, String text) {

  /**
   * @throws IllegalArgumentException if {@code text} is not what stands at {@code span}: no claim
   *     is ever made of other words than those received
   */
  public Evidence {
    Span in = passage.span();
    if (!in.contains(span)
        || !passage.text().regionMatches(span.start() - in.start(), text, 0, span.length())
        || text.length() != span.length()) {
      throw new IllegalArgumentException("evidence is not verbatim at " + span);
    }
  }

  /** The words of {@code passage} at {@code span}, which must lie inside it. */
  public static Evidence of(Passage passage, Span span) {
    Span in = passage.span();
    if (!in.contains(span)) {
      throw new IllegalArgumentException(span + " lies outside the passage " + in);
    }
    return new Evidence(passage, span, span.shift(-in.start()).of(passage.text()));
  }
}
