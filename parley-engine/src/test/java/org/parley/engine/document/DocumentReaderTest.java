package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.AlignedText;
import org.parley.model.Block;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Given;
import org.parley.model.Outlet;
import org.parley.model.RawItem;
import org.parley.model.Span;

final class DocumentReaderTest {
  private static final String SOURCE =
      "<nav>Menu</nav><h1>Talks &amp;amp; maps</h1><p>The envoys met on Monday in the harbour hall of Orlen.</p><li>two islands</li>";

  /** A stand-in for a page extractor: keeps the words, drops tags and the navigation. */
  private static ReceivedPage page(RawItem item) {
    AlignedText.Edit edit = AlignedText.edit(SOURCE);
    edit.drop(new Span(0, SOURCE.indexOf("Talks")));
    int amp = SOURCE.indexOf("&amp;");
    edit.replace(new Span(amp, amp + 5), "&");
    edit.replace(new Span(SOURCE.indexOf("</h1>"), SOURCE.indexOf("The envoys")), "\n");
    edit.replace(new Span(SOURCE.indexOf("</p>"), SOURCE.indexOf("two")), "\n");
    edit.drop(new Span(SOURCE.indexOf("</li>"), SOURCE.length()));
    AlignedText body = edit.finish();
    String text = body.clean();
    int first = text.indexOf('\n');
    int second = text.indexOf('\n', first + 1);
    return new ReceivedPage(
        body,
        List.of(
            new Block(new Span(0, first), Block.Kind.HEADING),
            new Block(new Span(first + 1, second), Block.Kind.PARAGRAPH),
            new Block(new Span(second + 1, text.length()), Block.Kind.ITEM)),
        List.of(new Dropped(new Span(0, 15), "furniture")),
        new Given(null, "Harbour Post", null, List.of("Ines Keldahl"), "World", "en"),
        "https://post.example.org/2031/05/04/talks",
        List.of(new DateCandidate("2031-05-03T08:00:00+02:00", "json-ld datePublished")));
  }

  @Test
  void pageKeepsItsMarkupsKindsAndData() {
    RawItem item =
        new RawItem(
            "id", "page.html", "", null, null, RawItem.MediaType.HTML, SOURCE, Given.nothing());
    Document document =
        new DocumentReader(DocumentSettings.none(), DocumentReaderTest::page).read(item);
    DocumentInvariants.check(document);
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.ITEM);
    assertThat(document.title()).isEqualTo("Talks & maps");
    assertThat(document.outlet().name()).isEqualTo("Harbour Post");
    assertThat(document.authors()).containsExactly("Ines Keldahl");
    assertThat(document.published().how()).isEqualTo(Dated.How.METADATA);
    assertThat(document.published().precision()).isEqualTo(Dated.Precision.MINUTE);
    assertThat(document.dropped()).hasSize(1);
  }

  @Test
  void profilesOutletWinsOverTheWellKnownOne() {
    Outlet own = new Outlet("post.example.org", "Harbour Post", List.of("example.org"), "outlet");
    DocumentSettings settings =
        new DocumentSettings(List.of(own), DocumentSettings.none().zone(), null);
    Document document =
        new DocumentReader(settings)
            .read(Items.text("Talks.", Given.nothing(), "https://www.example.org/talks"));
    assertThat(document.outlet()).isEqualTo(own);
  }

  @Test
  void givenTitleThatTheTextPrintsIsAHeadingOfIt() {
    Given given = new Given("Talks &amp; maps", null, null, List.of(), null, null);
    Document document =
        new DocumentReader(DocumentSettings.none())
            .read(Items.text("Talks & maps\nThe envoys met on Monday in Orlen.", given, null));
    assertThat(document.title()).isEqualTo("Talks & maps");
    assertThat(document.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void emptyTextHasNoBlocks() {
    Document document = Items.read(" \n ");
    assertThat(document.blocks()).isEmpty();
    assertThat(document.language()).isEqualTo("und");
  }

  @Test
  void readsAlikeTwice() {
    String text = "Talks resume\n\nThe envoys met on Monday in Orlen, &quxyzot;as planned.\"";
    assertThat(Items.read(text)).isEqualTo(Items.read(text));
  }
}
