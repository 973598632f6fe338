package org.parley.engine.document.html;

import java.util.List;
import org.parley.model.AlignedText;
import org.parley.model.Block;
import org.parley.model.Dropped;

/**
 * An article's page, read from its HTML source.
 *
 * @param body the source and the article's text; empty where the page holds no article
 * @param blocks the text's blocks in order, as spans of its clean side
 * @param dropped words of the page that are not the article's, as spans of the source, in order and
 *     without overlap; the reason is furniture, promotion or limit
 * @param metadata what the page says of itself
 */
public record HtmlPage(
    AlignedText body, List<Block> blocks, List<Dropped> dropped, PageMetadata metadata) {

  public HtmlPage {
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
  }

  /**
   * Reads a page. Never throws on a page, however broken: what can't be read is empty. Thread-safe.
   *
   * @param source the decoded HTML, of any length
   */
  public static HtmlPage read(String source) {
    return PageReader.read(source);
  }
}
