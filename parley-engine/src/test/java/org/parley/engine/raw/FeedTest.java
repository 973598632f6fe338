package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Given;
import org.parley.model.RawItem;

class FeedTest {
  @TempDir Path folder;

  private static String rss(String items) {
    return "<?xml version='1.0'?>\n<rss version='2.0'"
        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Arl Post</title>"
        + "<link>http://arl.example</link><description>d</description><language>en-GB</language>"
        + items
        + "</channel></rss>";
  }

  @Test
  void readsRssWithItsDataAndTheDateAsWritten() throws IOException {
    Path file = folder.resolve("arl.xml");
    Files.writeString(
        file,
        rss(
            "<item><title>Talks &amp; more</title><link>http://arl.example/1?utm_source=x</link>"
                + "<dc:creator>A B</dc:creator><pubDate>Sun, 04 May 2031 00:30:00 +0300</pubDate>"
                + "<description>short</description>"
                + "<content:encoded><![CDATA[<p>They met.</p>]]></content:encoded></item>"));
    RawItem item = Found.in(file).only();
    assertThat(item.ref()).isEqualTo("arl.xml#1");
    assertThat(item.text()).isEqualTo("<p>They met.</p>");
    assertThat(item.mediaType()).isEqualTo(RawItem.MediaType.HTML);
    assertThat(item.uri()).isEqualTo("http://arl.example/1?utm_source=x");
    assertThat(item.sourceKey()).isEqualTo("http://arl.example/1");
    assertThat(item.given())
        .isEqualTo(
            new Given(
                "Talks & more",
                "Arl Post",
                "Sun, 04 May 2031 00:30:00 +0300",
                List.of("A B"),
                null,
                "en-GB"));
  }

  @Test
  void takesTheDescriptionWhereThereIsNoContentAndTellsTextByContent() {
    Found found =
        Found.inStandardInput(
            rss(
                "<item><title>a</title><description>They met.</description></item>"
                    + "<item><title>b</title></item>"
                    + "<item><title>c</title><description>They &lt;a href='x'&gt;met&lt;/a&gt;."
                    + "</description></item>"));
    assertThat(found.items).extracting(RawItem::ref).containsExactly("-#1", "-#3");
    assertThat(found.items)
        .extracting(RawItem::mediaType)
        .containsExactly(RawItem.MediaType.TEXT, RawItem.MediaType.HTML);
    assertThat(found.codes()).containsExactly(InputError.Code.NO_TEXT);
    assertThat(found.errors.get(0).where()).isEqualTo("#2");
  }

  @Test
  void readsAtom() {
    RawItem item =
        Found.inStandardInput(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Arl Post</title><id>f</id>"
                    + "<updated>2031-05-05T00:00:00Z</updated><entry><title>Talks</title>"
                    + "<id>tag:1</id><link href='https://arl.example/1'/>"
                    + "<author><name>A B</name></author><updated>2031-05-06T00:00:00Z</updated>"
                    + "<published>2031-05-04T10:00:00+02:00</published>"
                    + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                    + "<p>They met.</p></div></content></entry></feed>")
            .only();
    assertThat(item.mediaType()).isEqualTo(RawItem.MediaType.HTML);
    assertThat(item.text()).contains("<p>They met.</p>");
    assertThat(item.given().published()).isEqualTo("2031-05-04T10:00:00+02:00");
    assertThat(item.given().authors()).containsExactly("A B");
    assertThat(item.uri()).isEqualTo("https://arl.example/1");
  }

  @Test
  void readsRssOne() {
    RawItem item =
        Found.inStandardInput(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                    + " xmlns='http://purl.org/rss/1.0/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                    + "<channel rdf:about='x'><title>Arl Post</title><link>http://a.example</link>"
                    + "<description>d</description></channel>"
                    + "<item rdf:about='http://a.example/1'><title>t</title>"
                    + "<link>http://a.example/1</link><dc:date>2031-05-04</dc:date>"
                    + "<description>They met.</description></item></rdf:RDF>")
            .only();
    assertThat(item.text()).isEqualTo("They met.");
    assertThat(item.given().published()).isEqualTo("2031-05-04");
  }

  @Test
  void obeysTheEncodingOfTheProlog() {
    String xml = rss("<item><description>Министр ушёл</description></item>");
    byte[] bytes =
        xml.replace("version='1.0'", "version='1.0' encoding='windows-1251'")
            .getBytes(Charset.forName("windows-1251"));
    assertThat(Found.inStandardInput(bytes).only().text()).isEqualTo("Министр ушёл");
  }

  @Test
  void refusesEntitiesThatMultiply() {
    StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 'lol'>");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10));
      xml.append("'>");
    }
    xml.append("]><rss version='2.0'><channel><title>t</title><item><description>&l11;");
    xml.append("</description></item></channel></rss>");
    assertOneFeedError(xml.toString());
  }

  @Test
  void neverReadsAnExternalEntity() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "secret words");
    String xml =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><rss version='2.0'><channel><title>t</title><item><description>&x;"
            + "</description></item></channel></rss>";
    assertOneFeedError(xml);
  }

  @Test
  void refusesWhatUnfoldsToTooMuch() {
    assertOneFeedError(rss("<item>" + "<b>".repeat(100_000)));
    assertOneFeedError(rss("<item>" + "<b/>".repeat(1_100_000) + "</item>"));
    assertOneFeedError(rss("<?a?>".repeat(1_100_000)));
    StringBuilder namespaces = new StringBuilder("<item");
    for (int i = 0; i < 200; i++) {
      namespaces.append(" xmlns:n").append(i).append("='u'");
    }
    assertOneFeedError(rss(namespaces + "/>"));
  }

  @Test
  void tellsABrokenFeedAndAnEmptyOne() {
    assertOneFeedError("<rss version='2.0'><channel><item><title>cut");
    assertOneFeedError("<rss version='2.0'>");
    assertThat(Found.inStandardInput(rss("")).codes()).containsExactly(InputError.Code.EMPTY);
  }

  @Test
  void readsAFeedOfMegabytesInOnePass() {
    String amps = "&".repeat(3_000_000);
    byte[] bytes = rss("<item><description>" + amps + "</description></item>").getBytes(UTF_8);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> Found.inStandardInput(bytes));
  }

  private static void assertOneFeedError(String xml) {
    Found found = Found.inStandardInput(xml);
    assertThat(found.items).isEmpty();
    assertThat(found.codes()).containsExactly(InputError.Code.FEED);
  }
}
