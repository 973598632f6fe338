package org.parley.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.raw.FrontMatter;
import org.parley.model.AlignedText;
import org.parley.model.Block;
import org.parley.model.Dropped;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.Span;

/**
 * The body of an article before mending, as a page extractor or a plain file gives it.
 *
 * @param body from the received text to the body's text
 * @param hints blocks of the body's text that the markup tells; empty for plain text
 * @param dropped received words that the extractor left out
 * @param given what the page's data says of the article
 * @param canonical the address that the page gives itself
 * @param dates dates of the page's data, most trusted first
 */
public record ReceivedPage(
    AlignedText body,
    List<Block> hints,
    List<Dropped> dropped,
    Given given,
    @Nullable String canonical,
    List<DateCandidate> dates) {
  public ReceivedPage {
    hints = List.copyOf(hints);
    dropped = List.copyOf(dropped);
    dates = List.copyOf(dates);
  }

  /** Reads the body out of an item's received text. */
  @FunctionalInterface
  public interface Reader {
    ReceivedPage read(RawItem item);
  }

  /** Plain text: all behind its front matter is the body, and nothing else is known. */
  public static ReceivedPage ofText(RawItem item) {
    int end = FrontMatter.endOf(item.text());
    if (end == 0) {
      return new ReceivedPage(
          AlignedText.same(item.text()), List.of(), List.of(), Given.nothing(), null, List.of());
    }
    Span front = new Span(0, end);
    return new ReceivedPage(
        AlignedText.edit(item.text()).drop(front).finish(),
        List.of(),
        List.of(new Dropped(front, Draft.FRONT_MATTER)),
        Given.nothing(),
        null,
        List.of());
  }
}
