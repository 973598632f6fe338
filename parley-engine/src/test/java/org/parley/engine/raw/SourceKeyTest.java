package org.parley.engine.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "HTTPS://News.Example/A/b, https://news.example/A/b",
    "http://INFO.example:80/a/, http://info.example/a",
    "https://a.example:443, https://a.example",
    "https://a.example:8443/, https://a.example:8443",
    "https://a.example/x#top, https://a.example/x",
    "https://a.example/x?utm_source=a&id=5&fbclid=b, https://a.example/x?id=5",
    "https://a.example/x?UTM_Medium=a, https://a.example/x",
    "https://a.example/?id=5, https://a.example?id=5",
    "'  https://a.example/x  ', https://a.example/x"
  })
  void makesTheAddressCanonical(String url, String canonical) {
    assertThat(SourceKey.canonical(url)).isEqualTo(canonical);
    assertThat(SourceKey.canonical(canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"mailto:a@b.example", "ftp://a.example/x", "not an address", "https:///x", "tag:1"})
  void takesNothingElseAsAnAddress(String url) {
    assertThat(SourceKey.canonical(url)).isEmpty();
  }

  @Test
  void fallsBackToOutletAndRecord() {
    assertThat(SourceKey.of("tag:1", "Post", "7")).isEqualTo("Post/7");
    assertThat(SourceKey.of(null, "Post", null)).isEmpty();
    assertThat(SourceKey.of(null, null, "7")).isEmpty();
  }
}
