package org.parley.engine.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Alignment;
import org.parley.model.Block;
import org.parley.model.Dropped;
import org.parley.model.Span;

class HtmlPageTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Envoys meet in Sundhaven - Harbour Post</title>
      <meta property="og:site_name" content="Harbour Post"></head>
      <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <div class="cookie-banner"><p>We use cookies to make this site better for you and for us.</p></div>
      <main><article>
      <h1>Envoys meet in Sundhaven</h1>
      <div class="byline">By <a rel="author" href="/ada">Ada Quill</a></div>
      <figure><img src="a.jpg"><figcaption>The harbour of Sundhaven on Monday.</figcaption></figure>
      <p>Envoys of Ostmark and Vell met in Sundhaven on Monday for a third round of talks,
         the first since the&nbsp;winter.</p>
      <p>&ldquo;We ask for a corridor&rdquo;, said the envoy of Vell &#150; and left the room.</p>
      <h2>What Vell asks for</h2>
      <p><strong>READ MORE: <a href="/other">Ten harbours to see before summer</a></strong></p>
      <ul><li>An open corridor to the eastern islands for the winter.</li>
      <li>The release of all sailors who are held in Ostmark.</li></ul>
      <p>Ostmark has not answered<br>and is not expected to answer before the end of the week.</p>
      <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">Sailors come home</a></li>
      <li><a href="/2">Islands without light</a></li></ul></div>
      <div class="share-tools"><p>Share this story with your friends</p></div>
      </article></main>
      <footer><p>Harbour Post is printed in Sundhaven since the year of the great storm.</p></footer>
      </body></html>
      """;

  private static List<String> described(HtmlPage page) {
    List<String> blocks = new ArrayList<>();
    for (Block block : page.blocks()) {
      blocks.add(block.kind() + " " + block.span().of(page.body().clean()));
    }
    return blocks;
  }

  @Test
  void anArticleIsReadBlockByBlock() {
    assertThat(described(HtmlPage.read(PAGE)))
        .containsExactly(
            "HEADING Envoys meet in Sundhaven",
            "BYLINE By Ada Quill",
            "CAPTION The harbour of Sundhaven on Monday.",
            "PARAGRAPH Envoys of Ostmark and Vell met in Sundhaven on Monday for a third round of"
                + " talks, the first since the winter.",
            "PARAGRAPH “We ask for a corridor”, said the envoy of Vell – and left the room.",
            "HEADING What Vell asks for",
            "ITEM An open corridor to the eastern islands for the winter.",
            "ITEM The release of all sailors who are held in Ostmark.",
            "PARAGRAPH Ostmark has not answered\n"
                + "and is not expected to answer before the end of the week.");
  }

  @Test
  void blocksAreParagraphsOfTheText() {
    HtmlPage page = HtmlPage.read(PAGE);
    List<String> blocks = new ArrayList<>();
    page.blocks().forEach(block -> blocks.add(block.span().of(page.body().clean())));
    assertThat(String.join("\n\n", blocks)).isEqualTo(page.body().clean());
  }

  @Test
  void everyWordLeadsBackToTheSource() {
    HtmlPage page = HtmlPage.read(PAGE);
    String clean = page.body().clean();
    Alignment alignment = page.body().alignment();
    int at = clean.indexOf("said the envoy");
    assertThat(alignment.toReceived(new Span(at, at + 14)).of(PAGE)).isEqualTo("said the envoy");
    int dash = clean.indexOf('–');
    assertThat(alignment.toReceived(new Span(dash, dash + 1)).of(PAGE)).isEqualTo("&#150;");
    int quote = clean.indexOf('“');
    Span source = alignment.toReceived(new Span(quote, quote + 1));
    assertThat(source.of(PAGE)).endsWith("&ldquo;");
  }

  @Test
  void whatIsDroppedIsListedInOrderWithItsReason() {
    HtmlPage page = HtmlPage.read(PAGE);
    int at = 0;
    for (Dropped dropped : page.dropped()) {
      assertThat(dropped.received().start()).isGreaterThanOrEqualTo(at);
      at = dropped.received().end();
    }
    assertThat(page.dropped())
        .anyMatch(
            d -> d.why().equals("promotion") && d.received().of(PAGE).contains("Ten harbours"))
        .anyMatch(d -> d.why().equals("promotion") && d.received().of(PAGE).contains("Islands"))
        .anyMatch(d -> d.why().equals("furniture") && d.received().of(PAGE).contains("cookies"))
        .anyMatch(d -> d.why().equals("furniture") && d.received().of(PAGE).contains("storm"));
  }

  @Test
  void doubleLineBreaksPartParagraphs() {
    String page =
        "<body><div>The envoys met on Monday in the old harbour of the town.<br><br>"
            + "They are to meet again on Friday, both of the delegations said.</div>";
    assertThat(described(HtmlPage.read(page)))
        .containsExactly(
            "PARAGRAPH The envoys met on Monday in the old harbour of the town.",
            "PARAGRAPH They are to meet again on Friday, both of the delegations said.");
  }

  @Test
  void titleBylineAndStandfirstAboveTheContainerAreKept() {
    String page =
        "<body><header><h1>Envoys meet in Sundhaven</h1><h2>Both sides speak of a good beginning,"
            + " and neither of a second day.</h2><span class=byline>By Ada Quill</span></header>"
            + "<div class=story-body><p>The envoys of both sides met on Monday in the old harbour"
            + " of the town, they said.</p><p>They are to meet again on Friday, both of the"
            + " delegations said in the evening.</p></div></body>";
    assertThat(described(HtmlPage.read(page)))
        .startsWith(
            "HEADING Envoys meet in Sundhaven",
            "HEADING Both sides speak of a good beginning, and neither of a second day.",
            "BYLINE By Ada Quill")
        .hasSize(5);
  }

  @Test
  void furnitureIsNotBelievedOfWhatHoldsTheProse() {
    String page =
        "<body class=has-sidebar><div class='print:hidden newsletter-layout'><p>The envoys of both"
            + " sides met on Monday in the old harbour of the town, as they had said.</p></div>";
    assertThat(HtmlPage.read(page).blocks()).hasSize(1);
  }

  @Test
  void shortParagraphsBetweenLongOnesAreKept() {
    String page =
        "<div><p>The envoys of both sides met on Monday in the old harbour of the town, they said."
            + "</p><p>Then silence.</p><p>Nobody could say on Tuesday whether there would be a second"
            + " day of talks in the town.</p></div>";
    assertThat(described(HtmlPage.read(page))).contains("PARAGRAPH Then silence.").hasSize(3);
  }

  @Test
  void wordsThatTheParserMovesOutOfATableAreRead() {
    String page =
        "<table>The envoys met on Monday in the old harbour of the town, as both sides had asked."
            + "<tr><td>They are to meet again on Friday, both of the delegations said in the evening."
            + "</td></tr>Nothing was signed on the first day of the talks, one of them said.</table>";
    String clean = HtmlPage.read(page).body().clean();
    assertThat(clean)
        .contains("The envoys met on Monday", "They are to meet again", "Nothing was signed");
  }

  @Test
  void anArticleThatIsOnlyInThePagesDataIsReadFromThere() {
    String page =
        """
        <html><body><div id="app"></div><script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "Envoys meet", "articleBody": "The envoys met on \\"neutral\\" ground on Monday, both sides said.\\n\\nThey are to meet again on Friday, if the weather lets them cross the strait. Nobody would say more than that in the evening."}
        </script></body></html>
        """;
    HtmlPage read = HtmlPage.read(page);
    assertThat(described(read))
        .containsExactly(
            "PARAGRAPH The envoys met on \"neutral\" ground on Monday, both sides said.",
            "PARAGRAPH They are to meet again on Friday, if the weather lets them cross the strait."
                + " Nobody would say more than that in the evening.");
    assertThat(read.body().alignment().runs()).isNotEmpty();
  }

  @Test
  void randomDamageNeverThrowsAndKeepsTheOrder() {
    long seed = Long.getLong("parley.seed", 20220327L);
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      StringBuilder damaged = new StringBuilder(PAGE);
      for (int i = 0; i < 1 + round / 10; i++) {
        int from = random.nextInt(damaged.length());
        int to = Math.min(damaged.length(), from + random.nextInt(30));
        switch (random.nextInt(4)) {
          case 0 -> damaged.delete(from, to);
          case 1 -> damaged.insert(from, damaged.substring(from, to));
          case 2 -> damaged.setCharAt(from, "<>&;\"'\u0000/".charAt(random.nextInt(8)));
          default -> damaged.insert(from, "<table>");
        }
      }
      HtmlPage page = HtmlPage.read(damaged.toString());
      int at = 0;
      for (Block block : page.blocks()) {
        assertThat(block.span().start())
            .as("seed %d round %d", seed, round)
            .isGreaterThanOrEqualTo(at);
        at = block.span().end();
        String words = block.span().of(page.body().clean());
        assertThat(words).isEqualTo(words.strip()).isNotEmpty();
      }
      assertThat(at).isEqualTo(page.body().clean().length());
    }
  }
}
