package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String ENGLISH = "The minister’s answer – “no” – came late in Zürich.";
  private static final String RUSSIAN =
      "Министр иностранных дел заявил, что переговоры продолжатся в понедельник, если стороны"
          + " согласятся на прекращение огня. Ответа пока нет.";

  @Test
  void readsStrictUtf8() {
    assertThat(TextDecoder.decode(ENGLISH.getBytes(UTF_8), null))
        .isEqualTo(new Decoded(ENGLISH, "UTF-8", 0));
  }

  @Test
  void takesAByteOrderMarkOffAndObeysIt() {
    assertThat(TextDecoder.decode(("\uFEFF" + ENGLISH).getBytes(UTF_8), "koi8-r").text())
        .isEqualTo(ENGLISH);
    assertThat(TextDecoder.decode(ENGLISH.getBytes(UTF_16), null).text()).isEqualTo(ENGLISH);
    assertThat(TextDecoder.decode(("\uFEFF" + RUSSIAN).getBytes(UTF_16LE), null).text())
        .isEqualTo(RUSSIAN);
    byte[] utf32 = ("\uFEFF" + ENGLISH).getBytes(Charset.forName("UTF-32LE"));
    assertThat(TextDecoder.decode(utf32, null).text()).isEqualTo(ENGLISH);
  }

  @Test
  void tellsUtf16WithoutAMarkByItsZeros() {
    for (String text : new String[] {ENGLISH, RUSSIAN}) {
      assertThat(TextDecoder.decode(text.getBytes(UTF_16LE), null).text()).isEqualTo(text);
      assertThat(TextDecoder.decode(text.getBytes(UTF_16BE), null).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "koi8-r", "iso-8859-5"})
  void readsCyrillicByDeclarationAndWithout(String name) {
    byte[] bytes = RUSSIAN.getBytes(Charset.forName(name));
    assertThat(TextDecoder.decode(bytes, name).text()).isEqualTo(RUSSIAN);
    assertThat(TextDecoder.decode(bytes, null).text()).isEqualTo(RUSSIAN);
    assertThat(TextDecoder.decode(bytes, "utf-8").text()).isEqualTo(RUSSIAN);
  }

  @Test
  void readsWindows1252WhenNothingElseIsKnown() {
    byte[] bytes = ENGLISH.getBytes(Charset.forName("windows-1252"));
    assertThat(TextDecoder.decode(bytes, null).text()).isEqualTo(ENGLISH);
    assertThat(TextDecoder.decode(bytes, "ISO-8859-1").text()).isEqualTo(ENGLISH);
    assertThat(TextDecoder.decode(bytes, "no such encoding!").text()).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-1", "windows-1252", "windows-1251", "us-ascii", "utf-16", "gbk"})
  void letsUtf8WinOverAWrongDeclaration(String declared) {
    assertThat(TextDecoder.decode(ENGLISH.getBytes(UTF_8), declared).text()).isEqualTo(ENGLISH);
  }

  @Test
  void obeysADeclarationThatExplainsEveryByte() {
    String polish = "Żądania pozostały bez odpowiedzi, powiedział minister";
    byte[] bytes = polish.getBytes(Charset.forName("iso-8859-2"));
    assertThat(TextDecoder.decode(bytes, "ISO-8859-2").text()).isEqualTo(polish);
    String japanese = "停戦の交渉";
    byte[] escaped = japanese.getBytes(Charset.forName("ISO-2022-JP"));
    assertThat(TextDecoder.decode(escaped, "iso-2022-jp").text()).isEqualTo(japanese);
  }

  @Test
  void readsDamagedUtf8AndCountsTheDamage() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("“Never”, said the envoy. ".getBytes(UTF_8));
    bytes.write(0xe9);
    bytes.writeBytes(" He left".getBytes(UTF_8));
    assertThat(TextDecoder.decode(bytes.toByteArray(), "iso-8859-1"))
        .isEqualTo(new Decoded("“Never”, said the envoy. \uFFFD He left", "UTF-8", 1));
  }

  @Test
  void readsUtf8CutWithinACharacter() {
    byte[] bytes = "“Never” – said".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(bytes, "“Never” ".getBytes(UTF_8).length + 2);
    assertThat(TextDecoder.decode(cut, null)).isEqualTo(new Decoded("“Never” \uFFFD", "UTF-8", 1));
  }

  @Test
  void takesOneAccentInPlainTextAsWesternAndNotAsDamage() {
    byte[] bytes = "They met at a café in the old town.".getBytes(ISO_8859_1);
    assertThat(TextDecoder.decode(bytes, null).text())
        .isEqualTo("They met at a café in the old town.");
  }
}
