package org.parley.engine.flow;

import org.parley.engine.document.DateCandidate;
import org.parley.engine.document.ReceivedPage;
import org.parley.engine.document.html.HtmlPage;
import org.parley.engine.document.html.PageMetadata;
import org.parley.model.Given;
import org.parley.model.RawItem;

/** Fits the page reader to the document step. */
final class HtmlPages {
  private HtmlPages() {}

  static ReceivedPage read(RawItem item) {
    HtmlPage page = HtmlPage.read(item.text());
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
