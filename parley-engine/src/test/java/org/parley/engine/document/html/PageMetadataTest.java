package org.parley.engine.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

  private static PageMetadata read(String head, String body) {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return HtmlPage.read(page).metadata();
  }

  private static String data(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @Test
  void datesComeInTheOrderOfTrust() {
    PageMetadata metadata =
        read(
            data(
                    "{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-27T10:00:00Z\","
                        + "\"dateModified\":\"2031-04-01T10:00:00Z\"}")
                + "<meta property='article:modified_time' content='2031-04-02'>"
                + "<meta property='article:published_time' content='2031-03-28'>"
                + "<link rel=canonical href='https://post.example/2031/03/26/envoys'>",
            "<time class=updated datetime='2031-04-03'>x</time>"
                + "<time datetime='2031-03-29'>March 29</time>");
    assertThat(metadata.published())
        .containsExactly(
            new DateCandidate("2031-03-27T10:00:00Z", "json-ld datePublished"),
            new DateCandidate("2031-03-28", "meta article:published_time"),
            new DateCandidate("2031-03-29", "time"),
            new DateCandidate("2031-03-26", "url"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/2031/03/27/envoys, 2031-03-27",
    "https://post.example/2031/3/7/envoys, 2031-03-07",
    "https://post.example/world/2031-03-27-envoys, 2031-03-27",
    "https://post.example/world/20310327/envoys, 2031-03-27",
    "https://post.example/world/20310327123/envoys,",
    "https://post.example/2031/13/27/envoys,",
    "https://post.example/2031/03/envoys,",
    "https://post.example/story-1234567,",
    "https://post.example/20,",
  })
  void daysAreReadFromAddresses(String address, String day) {
    assertThat(PageDates.inAddress(address)).isEqualTo(day);
  }

  @Test
  void dataIsReadThroughGraphsReferencesAndDirt() {
    PageMetadata metadata =
        read(
            data(
                "<!-- //<![CDATA[\n[{\"@graph\":[{\"@type\":[\"NewsArticle\",\"Thing\"],"
                    + "\"headline\":\"Envoys &amp; sailors\",\"author\":{\"@id\":\"#ada\"},"
                    + "\"articleSection\":[\"World\"],\"publisher\":{\"name\":\"Harbour Post\",},},"
                    + "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Quill\"}]}]\n//]]> -->"),
            "");
    assertThat(metadata.title()).isEqualTo("Envoys & sailors");
    assertThat(metadata.outlet()).isEqualTo("Harbour Post");
    assertThat(metadata.authors()).containsExactly("Ada Quill");
    assertThat(metadata.section()).isEqualTo("World");
  }

  @Test
  void brokenDataLeavesTheRest() {
    PageMetadata metadata =
        read(data("{\"@type\":\"NewsArticle\",") + "<meta name=author content='By Ben Sail'>", "");
    assertThat(metadata.authors()).containsExactly("Ben Sail");
    assertThat(metadata.published()).isEmpty();
  }

  @Test
  void authorsAreTakenFromTheBylineWhenNothingElseNamesThem() {
    PageMetadata metadata =
        read(
            "<meta property='article:author' content='https://social.example/ada'>",
            "<div class=byline>By <a>Ada Quill</a> and <a>Ben Sail</a></div>");
    assertThat(metadata.authors()).isEqualTo(List.of("Ada Quill", "Ben Sail"));
  }

  @Test
  void theOutletIsNoPartOfTheTitle() {
    PageMetadata metadata =
        read(
            "<title>Envoys meet | Harbour Post</title><meta property='og:site_name'"
                + " content='Harbour Post'>",
            "");
    assertThat(metadata.title()).isEqualTo("Envoys meet");
    assertThat(MetadataReader.withoutOutlet("A day at Harbour Post", "Harbour Post"))
        .isEqualTo("A day at Harbour Post");
  }

  @Test
  void languageAndAddressAreThePages() {
    String page =
        "<html lang='en-GB'><head><link rel=canonical href='https://post.example/a'></head></html>";
    PageMetadata metadata = HtmlPage.read(page).metadata();
    assertThat(metadata.language()).isEqualTo("en-GB");
    assertThat(metadata.address()).isEqualTo("https://post.example/a");
  }
}
