package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, clean and dated.
 *
 * @param id equals the id of the raw item
 * @param text received and clean text; all spans of a reading are of the clean text
 * @param language ISO 639-1 code; {@code und} where the text is too short to tell
 * @param agencies news agencies that the article credits, by their common names
 * @param blocks the clean text's lines and paragraphs; white space between belongs to none
 */
public record Document(
    String id,
    RawItem raw,
    @Nullable Outlet outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable String section,
    List<String> agencies,
    Dated published,
    String language,
    AlignedText text,
    List<Repair> repairs,
    List<Dropped> dropped,
    List<Block> blocks) {

  /**
   * @throws IllegalArgumentException if blocks overlap, run backwards or reach beyond the text
   */
  public Document {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    repairs = List.copyOf(repairs);
    dropped = List.copyOf(dropped);
    blocks = List.copyOf(blocks);
    int at = 0;
    for (Block block : blocks) {
      if (block.span().start() < at || block.span().end() > text.clean().length()) {
        throw new IllegalArgumentException("block out of order or out of text: " + block);
      }
      at = block.span().end();
    }
  }

  /** This document with another date. */
  public Document dated(Dated other) {
    return new Document(
        id, raw, outlet, title, authors, section, agencies, other, language, text, repairs, dropped,
        blocks);
  }

  /** The clean text. */
  public String clean() {
    return text.clean();
  }
}
