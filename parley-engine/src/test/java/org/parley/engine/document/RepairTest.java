package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Document;

final class RepairTest {
  private static String clean(String text) {
    Document document = Items.read(text);
    DocumentInvariants.check(document);
    return document.clean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          R&amp;B in Orlen                     | R&B in Orlen
          it&#8217;s over                      | it’s over
          it&#x27;s over                       | it's over
          it&amp;#8217;s over                  | it’s over
          a &amp;amp;amp; b                    | a & b
          said.&quot He left                   | said." He left
          the country&rsquos army              | the country’s army
          it&#146;s over                       | it’s over
          a&nbsp;b                             | a b
          AT&T; bought it                      | AT&T; bought it
          see http://a.example/?x=1&copy=2     | see http://a.example/?x=1&copy=2
          if (a && b) &x; &foo; end            | if (a && b) &x; &foo; end
          &unknownthing; stays                 | &unknownthing; stays
          "We left,&quxyzwot; he said.         | "We left," he said.
          &quabcdot;We left," he said.         | "We left," he said.
          the army&apqqqos;s men               | the army's men
          one &axyzmp; two                     | one & two
          left&quxyzot;right                   | left&quxyzot;right
          """)
  void entitiesAreRead(String received, String clean) {
    assertThat(clean(received)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          he said â€œnoâ€\u009d and left      | he said “no” and left
          the cafÃ© in Orlen                   | the café in Orlen
          itâ€™s over                          | it’s over
          itÃ¢â‚¬â„¢s over                    | it’s over
          SÃO PAULO said no                    | SÃO PAULO said no
          a naïve plan for “peace”             | a naïve plan for “peace”
          """)
  void mojibakeIsRead(String received, String clean) {
    assertThat(clean(received.replace("\\u009d", "\u009d"))).isEqualTo(clean);
  }

  @Test
  void controlCharactersGoAndLineEndsAreOne() {
    assertThat(clean("\ufeffa\u200b\u0000 line\r\nand\u00a0\u00a0another\tone \ufffd"))
        .isEqualTo("a line\nand another one \ufffd");
  }

  @Test
  void nameSplitAcrossLinesIsPutTogether() {
    String text =
        "The envoys met in the old harbour hall on Monday and Tuesday, said Tarvo Ke\n"
            + "lvun, the head of the northern delegation, in a statement.";
    assertThat(clean(text)).contains("Tarvo Kelvun, the head");
    assertThat(Items.read(text).repairs().get(0).rule()).isEqualTo("word-split-at-line-end");
  }

  @Test
  void wordThatStandsWholeElsewhereIsPutTogether() {
    assertThat(
            clean(
                "The talks in Marinsk began on time, but the hotel in Mari\nnsk had no power at all."))
        .contains("hotel in Marinsk had");
  }

  @Test
  void wrappedLinesKeepTheirBlanks() {
    String text =
        "The delegations of both countries returned to the lakeside hotel where\n"
            + "they had met in the spring, and the mediator said that a third round\n"
            + "was likely before the end of the month if neither side walked out of\n"
            + "the room again. Nego-\ntiators on both sides had asked for a long-\nterm plan.";
    assertThat(clean(text))
        .contains("hotel where they had")
        .contains("third round was")
        .contains("walked out of the room")
        .contains("Negotiators on")
        .contains("long-term plan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister who speaks for Kelvun\nrebuffed the offer of the other side.",
        "The capital has been without any\nrapprochement since the spring of last year."
      })
  void wholeWordsAreNotGlued(String text) {
    assertThat(clean(text)).isEqualTo(text.replace('\n', ' '));
  }
}
