package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title>",
        "\n\n  <html lang=en>",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html><body/></html>",
        "<!-- saved --><HTML><BODY>x",
        "<ARTICLE>İstanbul</ARTICLE>",
        "<div class=\"x\">words</div>",
        "<b>Bold</b> start<p>and a paragraph",
        "HTTP/1.1 200 OK\n\n<html><body>late</body></html>"
      })
  void tellsHtmlByItsTags(String text) throws Rejection {
    assertThat(Kind.of(text.getBytes(UTF_8))).isEqualTo(Kind.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'>",
        "  <?xml version='1.0'?><!-- a --><rss>",
        "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><rss>"
      })
  void tellsFeedsByTheirRoot(String text) throws Rejection {
    assertThat(Kind.of(text.getBytes(UTF_8))).isEqualTo(Kind.FEED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1,\"text\":\"a\"}\n{\"id\":2}",
        "\n  { \"text\" : \"a",
        "{}\n{\"text\":\"a\"}",
        "{\"broken\": nonsense\n"
      })
  void tellsJsonLinesByTheirFirstField(String text) throws Rejection {
    assertThat(Kind.of(text.getBytes(UTF_8))).isEqualTo(Kind.JSON_LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks went on.",
        "{curly} words",
        "{\"quoted\" words} begin this text",
        "[Agency] The talks went on.",
        "<b>Bold</b> words only",
        "5 < 6 and <p> is a tag of HTML",
        "---\ntitle: x\n---\nwords",
        "< 5 people"
      })
  void takesTheRestAsText(String text) throws Rejection {
    assertThat(Kind.of(text.getBytes(UTF_8))).isEqualTo(Kind.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WARC/1.0\\r\\nWARC-Type: warcinfo|UNSUPPORTED_WARC",
        "[ {\"text\":\"a\"}]|JSON",
        "{\\n  \"text\": \"a\"\\n}|JSON",
        "<?xml version='1.0'?><nitf><body.head/></nitf>|UNSUPPORTED_XML",
        "%PDF-1.7 words|BINARY",
        "PK\u0003\u0004 words and words and words|BINARY",
        "{\\rtf1 words}|BINARY"
      })
  void refusesWhatItCanNameWithItsCode(String text, InputError.Code code) {
    byte[] head = text.replace("\\n", "\n").replace("\\r\n", "\r\n").getBytes(ISO_8859_1);
    Rejection rejection = catchThrowableOfType(Rejection.class, () -> Kind.of(head));
    assertThat(rejection.code()).isEqualTo(code);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] head = new byte[1000];
    for (int i = 0; i < head.length; i++) {
      head[i] = (byte) (i * 37);
    }
    Rejection rejection = catchThrowableOfType(Rejection.class, () -> Kind.of(head));
    assertThat(rejection.code()).isEqualTo(InputError.Code.BINARY);
  }

  @Test
  void takesAStrayControlCharacterAsDamageOfAText() throws Rejection {
    String text = "The ministers met again on Sunday.\u0000 They did not agree on anything at all.";
    assertThat(Kind.of(text.getBytes(UTF_8))).isEqualTo(Kind.TEXT);
  }
}
