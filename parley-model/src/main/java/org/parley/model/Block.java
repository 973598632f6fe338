package org.parley.model;

/** A line or paragraph of the clean text and what it is. Blocks are in order and never overlap. */
public record Block(Span span, Kind kind) {

  /** What a block of an article is; furniture and promotions are dropped and have no kind. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CAPTION,
    BYLINE,
    /** A note on agencies and contributors: credits, never claims. */
    CREDIT
  }
}
