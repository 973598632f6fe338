package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Digest;
import org.parley.model.Given;
import org.parley.model.RawItem;

class JsonLinesTest {

  @Test
  void readsAllFieldsOfALine() {
    RawItem item =
        Found.inStandardInput(
                "{\"id\":\"a1\",\"text\":\"They met.\",\"title\":\"Talks\",\"url\":\"https://P.example/a\","
                    + "\"date\":\"2031-05-04\",\"outlet\":\"Post\",\"authors\":[\"A B\",\"C D\"],"
                    + "\"section\":\"World\",\"language\":\"en\",\"unknown\":{\"deep\":[1,{}]}}")
            .only();
    assertThat(item)
        .isEqualTo(
            new RawItem(
                Digest.sha256("https://p.example/a", "They met."),
                "a1",
                "https://p.example/a",
                "https://P.example/a",
                null,
                RawItem.MediaType.TEXT,
                "They met.",
                new Given("Talks", "Post", "2031-05-04", List.of("A B", "C D"), "World", "en")));
  }

  @Test
  void knowsTheOtherNamesOfFields() {
    RawItem item =
        Found.inStandardInput(
                "{\"id\":7,\"body\":\"They met.\",\"published\":\"May\",\"source\":{\"name\":\"Post\"},"
                    + "\"author\":\"A B\"}")
            .only();
    assertThat(item.ref()).isEqualTo("7");
    assertThat(item.sourceKey()).isEqualTo("Post/7");
    assertThat(item.given()).isEqualTo(new Given(null, "Post", "May", List.of("A B"), null, null));
    assertThat(Found.inStandardInput("{\"text\":\" \",\"content\":\"Yes.\"}").only().text())
        .isEqualTo("Yes.");
  }

  @Test
  void numbersItemsWithoutId() {
    Found found =
        Found.inStandardInput(
            "{\"text\":\"a\"}\n\n{\"id\":\"x\",\"text\":\"b\"}\r\n{\"text\":\"c\"}");
    assertThat(found.items).extracting(RawItem::ref).containsExactly("-#1", "x", "-#3");
    assertThat(found.errors).isEmpty();
  }

  @Test
  void tellsHtmlInTheFieldByContent() {
    assertThat(Found.inStandardInput("{\"text\":\"<p>a</p>\"}").only().mediaType())
        .isEqualTo(RawItem.MediaType.HTML);
    assertThat(Found.inStandardInput("{\"text\":\"a <p> b\"}").only().mediaType())
        .isEqualTo(RawItem.MediaType.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": oops}|JSON",
        "{\"text\":\"cut|JSON",
        "[1,2]|JSON",
        "nothing like it|JSON",
        "{\"text\":\"a\"} {\"text\":\"b\"}|JSON",
        "{\"title\":\"a\"}|NO_TEXT",
        "{\"text\":{\"no\":\"string\"}}|NO_TEXT",
        "{\"text\":null}|NO_TEXT",
        "{\"text\":\"  \"}|EMPTY"
      })
  void tellsABadLineAndGoesOn(String bad, InputError.Code code) {
    Found found = Found.inStandardInput("{\"text\":\"a\"}\n" + bad + "\n{\"text\":\"c\"}\n");
    assertThat(found.items).extracting(RawItem::text).containsExactly("a", "c");
    assertThat(found.errors).hasSize(1);
    assertThat(found.errors.get(0).code()).isEqualTo(code);
    assertThat(found.errors.get(0).where()).isEqualTo("2");
    assertThat(found.errors.get(0).kept()).isFalse();
  }

  @Test
  void survivesDeepNesting() {
    String deep = "[".repeat(100_000);
    Found found =
        Found.inStandardInput("{\"text\":\"a\"}\n{\"x\":" + deep + "\n{\"text\":\"c\"}\n");
    assertThat(found.items).hasSize(2);
    assertThat(found.codes()).containsExactly(InputError.Code.JSON);
  }

  @Test
  void skipsALineThatIsTooLongWithoutHoldingIt() {
    long length = 300_000_000;
    Found found = new Found();
    InputStream in =
        new Filled("{\"text\":\"a\"}\n{\"text\":\"", length, "\"}\n{\"text\":\"c\"}\n");
    new RawReader(Limits.defaults(), in).read(List.of("-"), found);
    assertThat(found.items).extracting(RawItem::text).containsExactly("a", "c");
    assertThat(found.codes()).containsExactly(InputError.Code.TOO_LARGE);
    assertThat(found.errors.get(0).where()).isEqualTo("2");
  }

  @Test
  void decodesEachLineByItself() {
    byte[] bytes = "{\"text\":\"caf\u00e9\"}\n{\"text\":\"“yes” ?\"}\n".getBytes(UTF_8);
    byte[] damaged = new String(bytes, UTF_8).getBytes(UTF_8);
    damaged[damaged.length - 4] = (byte) 0xe9;
    Found found = Found.inStandardInput(damaged);
    assertThat(found.items).extracting(RawItem::text).containsExactly("café", "“yes” \uFFFD");
    assertThat(found.codes()).containsExactly(InputError.Code.ENCODING);
    assertThat(found.errors.get(0).kept()).isTrue();
  }

  @Test
  void readsUtf16Lines() {
    String text = "{\"text\":\"“yes” \uD83D\uDE00\"}\n".repeat(2000);
    Found found = Found.inStandardInput(text.getBytes(UTF_16));
    assertThat(found.items).hasSize(2000).allMatch(i -> i.text().equals("“yes” \uD83D\uDE00"));
  }

  @Test
  void readsLinesBehindAByteOrderMark() {
    assertThat(Found.inStandardInput("\uFEFF{\"text\":\"a\"}").only().text()).isEqualTo("a");
  }
}
