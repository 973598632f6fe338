package org.parley.model;

/**
 * The smallest unit that is cited: one sentence, heading, caption, list item or byline.
 *
 * @param id made of the document's id and the passage's place in it
 * @param document the document's id
 * @param span in the clean text
 * @param paragraph number of the block it stands in, from 0
 * @param hash sha256 (hex, 32 digits) of its normalised words: equal wherever the words are printed
 * @param text the words themselves
 */
public record Passage(
    String id, String document, Span span, Kind kind, int paragraph, String hash, String text) {

  /** What the passage is on the page. */
  public enum Kind {
    SENTENCE,
    HEADING,
    CAPTION,
    ITEM,
    BYLINE
  }

  /**
   * @throws IllegalArgumentException if the text is not as long as the span
   */
  public Passage {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("a passage's text fills its span");
    }
  }
}
