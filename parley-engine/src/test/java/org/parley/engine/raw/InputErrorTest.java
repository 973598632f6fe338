package org.parley.engine.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputErrorTest {

  @Test
  void isOneLineThatSaysWhatWhereWhyAndWhatToDo() {
    InputError error =
        new InputError("a.jsonl", "12", InputError.Code.NO_TEXT, "no text, body or content", false);
    assertThat(error.line())
        .isEqualTo(
            "a.jsonl:12: no text, body or content [no-text]; give the article's words as \"text\"");
  }

  @Test
  void namesItsCodesTheSameInEveryLocale() {
    assertThat(InputError.Code.BINARY.id()).isEqualTo("binary");
    assertThat(InputError.Code.GZIP_BROKEN.id()).isEqualTo("gzip-broken");
  }

  @Test
  void neverLetsInputWriteOnTheTerminal() {
    String evil = "a\u001b]0;x\u0007\r\n\u202e\u2028\u009b1m\ud800b";
    String line = new InputError(evil, evil, InputError.Code.JSON, evil, false).line();
    assertThat(line.chars().filter(c -> c < ' ' || (c >= 0x7f && c < 0xa0)).count()).isZero();
    assertThat(line).doesNotContain("\u202e").doesNotContain("\u2028").doesNotContain("\ud800");
    assertThat(Printable.of("a\u001bü")).isEqualTo("a\\u001Bü");
  }

  @Test
  void cutsLongTexts() {
    assertThat(Printable.of("x".repeat(500))).isEqualTo("x".repeat(200) + "…");
    assertThat(Printable.of("x".repeat(200))).isEqualTo("x".repeat(200));
  }
}
