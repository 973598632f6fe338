package org.parley.engine.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Given;
import org.parley.model.RawItem;

class FrontMatterTest {
  @TempDir Path folder;

  @Test
  void readsAllKeysAndKeepsTheTextWhole() {
    String text =
        "---\ntitle: 'Talks: a start'\noutlet: Post\nurl: https://p.example/1/#top\n"
            + "published: 2031-05-04\nauthors: [A B, C D]\nsection: World\nlanguage: en\n---\n"
            + "They met.\n";
    RawItem item = Found.inStandardInput(text).only();
    assertThat(item.text()).isEqualTo(text);
    assertThat(text.substring(FrontMatter.endOf(text))).isEqualTo("They met.\n");
    assertThat(item.uri()).isEqualTo("https://p.example/1/#top");
    assertThat(item.sourceKey()).isEqualTo("https://p.example/1");
    assertThat(item.given())
        .isEqualTo(
            new Given(
                "Talks: a start", "Post", "2031-05-04", List.of("A B", "C D"), "World", "en"));
  }

  @Test
  void takesOneAuthorAsAText() {
    assertThat(Found.inStandardInput("---\r\nauthors: A B\r\n---\r\nx").only().given().authors())
        .containsExactly("A B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met.",
        "---\nThey met.\n---\nAnd went.",
        "---\ntitle: never closed\nThey met.",
        "----\ntitle: x\n---\n",
        "\n---\ntitle: x\n---\n",
        "---",
        ""
      })
  void leavesARuleAlone(String text) {
    assertThat(FrontMatter.endOf(text)).isZero();
  }

  @Test
  void tellsAnUnknownKeyWithItsLineAndKeepsTheRest() {
    Found found = Found.inStandardInput("---\ntitle: x\nauthor: A B\n---\nThey met.");
    assertThat(found.only().given().title()).isEqualTo("x");
    InputError error = found.errors.get(0);
    assertThat(error.code()).isEqualTo(InputError.Code.FRONT_MATTER);
    assertThat(error.where()).isEqualTo("3");
    assertThat(error.what()).contains("\"author\"").contains("title, outlet, url, published");
    assertThat(error.kept()).isTrue();
  }

  @Test
  void tellsFrontMatterThatIsNoYaml() {
    Found found = Found.inStandardInput("---\ntitle: x\noutlet: [a\n---\nThey met.");
    assertThat(found.only().given()).isEqualTo(Given.nothing());
    assertThat(found.codes()).containsExactly(InputError.Code.FRONT_MATTER);
  }

  @Test
  void readsASidecarBesideTextPagesAndTheirGzip() throws IOException {
    for (String name : List.of("a.txt", "b.html", "c.txt.gz")) {
      Path file = folder.resolve(name);
      String text = name.equals("b.html") ? "<html><body>They met.</body></html>" : "They met.";
      if (name.endsWith(".gz")) {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
          out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
      } else {
        Files.writeString(file, text);
      }
      Files.writeString(
          folder.resolve(name.charAt(0) + ".yaml"), "title: T\nurl: http://p.example");
      RawItem item = Found.in(file).only();
      assertThat(item.given().title()).isEqualTo("T");
      assertThat(item.sourceKey()).isEqualTo("http://p.example");
      assertThat(item.ref()).isEqualTo(name);
    }
  }

  @Test
  void letsFrontMatterGoBeforeASidecar() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "---\ntitle: near\n---\nThey met.");
    Files.writeString(folder.resolve("a.yaml"), "title: far\noutlet: Post");
    assertThat(Found.in(file).only().given())
        .isEqualTo(new Given("near", "Post", null, List.of(), null, null));
  }

  @Test
  void tellsABadSidecarByItsOwnNameAndLine() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "They met.");
    Files.writeString(folder.resolve("a.yaml"), "title: far\nheadline: x");
    Found found = Found.in(file);
    assertThat(found.only().given().title()).isEqualTo("far");
    assertThat(found.errors.get(0).line()).contains("a.yaml:2: unknown key \"headline\"");
  }
}
