package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static final long SEED = Long.getLong("parley.seed", 20220327);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '|',
      textBlock =
          """
          We don't know.~We do n't know .
          They can’t, we'll see~They ca n’t , we 'll see
          I cannot go~I can not go
          Veldania's fleet and the sailors' pay~Veldania 's fleet and the sailors ' pay
          a well-known anti-war poet~a well - known anti-war poet
          Gen. Orsin met Mr. Tolven on Nov. 3.~Gen. Orsin met Mr. Tolven on Nov. 3 .
          the U.S. fleet at 5 p.m. sharp~the U.S. fleet at 5 p.m. sharp
          It cost $1,250.50, or 12.5%.~It cost $ 1,250.50 , or 12.5 % .
          10km of road in 2031-2032~10 km of road in 2031 - 2032
          Write to desk@gull.example or see https://gull.example/a?b=1.~Write to desk@gull.example or see https://gull.example/a?b=1 .
          Wait... what?! No!!~Wait ... what ?! No !!
          “Leave,” she said (twice).~“ Leave , ” she said ( twice ) .
          V. Harrow and/or the P&L desk~V. Harrow and / or the P&L desk
          good 👍 work~good 👍 work
          at 6:30 on 12/03/2031 call 713-555-0100~at 6:30 on 12/03/2031 call 713-555-0100
          """)
  void cutsAsTheTreebanksDo(String text, String tokens) {
    assertThat(String.join(" ", forms(text))).isEqualTo(tokens);
  }

  @Test
  void putsEveryCharacterIntoOneToken() {
    String alphabet = "aZé0 9.,'’-\"“”()&/%$@_:!?…\n\t\u00a0\ud83d\udc4d\u0301\u4e2d#";
    Random random = new Random(SEED);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Tokens tokens = new Tokenizer(Lexicon.load()).cut(text, 0, text.length());
      int at = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.end(i)).as("%s", text).isGreaterThan(tokens.start(i));
        assertThat(text.substring(at, tokens.start(i)).chars())
            .as("%s", text)
            .allMatch(c -> Characters.isSpace((char) (int) c));
        at = tokens.end(i);
      }
      assertThat(text.substring(at).chars()).allMatch(c -> Characters.isSpace((char) (int) c));
    }
  }

  private static List<String> forms(String text) {
    Tokens tokens = new Tokenizer(Lexicon.load()).cut(text, 0, text.length());
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return forms;
  }
}
