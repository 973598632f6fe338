package org.parley.engine.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Dropped;

class HostilePageTest {

  private static final String SENTENCE =
      "The delegation of Ostmark said on Monday that it would study the text of the accord. ";

  private static HtmlPage readWithin(int seconds, String source) {
    return assertTimeoutPreemptively(Duration.ofSeconds(seconds), () -> HtmlPage.read(source));
  }

  @Test
  void tenThousandNestedTagsKeepTheirWords() {
    String source = "<div>".repeat(10_000) + "<p>" + SENTENCE.repeat(3) + "</p>";
    assertThat(readWithin(10, source).body().clean()).isEqualTo(SENTENCE.repeat(3).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<a href=x>",
        "<table>",
        "<li>",
        "<p><b>",
        "<font>",
        "<span>x",
        "<table>many words go here<tr><td>x",
        "<time itemprop=datePublished>1 ",
        "<a rel=author class=byline>Ada Quill "
      })
  void unclosedTagsByTheThousandEnd(String tag) {
    assertThat(readWithin(20, tag.repeat(50_000)).body().received()).hasSize(tag.length() * 50_000);
  }

  @Test
  void twentyMegabytesOfTagsAreCutOffAndListed() {
    String source = "<p>" + SENTENCE.repeat(3) + "</p>" + "<div>".repeat(4_000_000);
    HtmlPage page = readWithin(60, source);
    assertThat(page.body().clean()).isEqualTo(SENTENCE.repeat(3).strip());
    assertThat(page.dropped()).extracting(Dropped::why).contains("limit");
  }

  @Test
  void twentyMegabytesOfOneParagraphAreRead() {
    String words = SENTENCE.repeat(240_000).strip();
    assertThat(readWithin(60, "<p>" + words).body().clean()).isEqualTo(words);
  }

  @Test
  void megabytesOfAmpersandsAreRead() {
    String source = "<p>" + "&".repeat(2_000_000) + "&amp;".repeat(500_000) + "</p>";
    readWithin(30, source);
  }

  @Test
  void aHugeAttributeIsNoText() {
    String source =
        "<div class='" + "related-".repeat(1_000_000) + "'><p>" + SENTENCE.repeat(3) + "</p></div>";
    assertThat(readWithin(20, source).body().clean()).isEqualTo(SENTENCE.repeat(3).strip());
  }

  @Test
  void hugeOrDeepDataIsPassedOver() {
    String deep = "[".repeat(200_000);
    String source =
        "<script type='application/ld+json'>" + deep + "</script><p>" + SENTENCE.repeat(3) + "</p>";
    assertThat(readWithin(20, source).body().clean()).isEqualTo(SENTENCE.repeat(3).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0000",
        "<",
        "<!--",
        "<html>",
        "<script>var x = 1 < 2;</script>",
        "<frameset><frame src=a><frame src=b></frameset>",
        "<html><head><title>Only a title</title></head></html>",
        "&",
        "&#;",
        "&#x;",
        "&#99999999999;",
        "</p></div></body>"
      })
  void aPageWithoutAnArticleIsEmpty(String source) {
    HtmlPage page = HtmlPage.read(source);
    assertThat(page.body().received()).isEqualTo(source);
    assertThat(page.blocks()).isEmpty();
    assertThat(page.body().clean()).isEmpty();
  }

  @Test
  void charactersThatAreNothingAreLeftOut() {
    String source =
        "<p>The dele\u0000gation of Ost\u00admark said that it would study the text, and left.";
    assertThat(HtmlPage.read(source).body().clean())
        .isEqualTo("The delegation of Ostmark said that it would study the text, and left.");
  }
}
