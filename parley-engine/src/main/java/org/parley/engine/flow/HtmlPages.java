package org.parley.engine.flow;

import java.util.List;
import org.parley.engine.document.DateCandidate;
import org.parley.engine.document.ReceivedPage;
import org.parley.engine.document.html.HtmlPage;
import org.parley.engine.document.html.PageMetadata;
import org.parley.model.AlignedText;
import org.parley.model.Dropped;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.Span;

/** Fits the page reader to the document step. */
final class HtmlPages {
  private HtmlPages() {}

  /** UTF-16 code units of a body beyond which a page is no article, as with plain text. */
  private static final int LONGEST = 4_000_000;

  /** A page whose text would fill the memory: nothing of it is read, and it says so. */
  private static ReceivedPage tooLong(RawItem item) {
    Span all = new Span(0, item.text().length());
    return new ReceivedPage(
        AlignedText.edit(item.text()).drop(all).finish(),
        List.of(),
        List.of(new Dropped(all, "limit")),
        Given.nothing(),
        null,
        List.of());
  }

  static ReceivedPage read(RawItem item) {
    HtmlPage page = HtmlPage.read(item.text());
    if (page.body().clean().length() > LONGEST) {
      return tooLong(item);
    }
    PageMetadata metadata = page.metadata();
    Given given =
        new Given(
            metadata.title(),
            metadata.outlet(),
            null,
            metadata.authors(),
            metadata.section(),
            metadata.language());
    return new ReceivedPage(
        page.body(),
        page.blocks(),
        page.dropped(),
        given,
        metadata.address(),
        metadata.published().stream()
            // The address is read by the document step, as how it is known differs.
            .filter(date -> !date.source().equals("url"))
            .map(date -> new DateCandidate(date.value(), date.source()))
            .toList());
  }
}
