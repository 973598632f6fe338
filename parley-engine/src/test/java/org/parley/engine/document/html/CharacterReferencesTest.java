package org.parley.engine.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {

  private static String decoded(String source) {
    List<SourcePiece> pieces = new ArrayList<>();
    new CharacterReferences().decode(source, 0, source.length(), pieces);
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (SourcePiece piece : pieces) {
      assertThat(piece.start()).isEqualTo(at);
      at = piece.end();
      for (int i = 0; i < piece.length(); i++) {
        words.append(piece.charAt(source, i));
      }
    }
    assertThat(at).isEqualTo(source.length());
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a &amp; b | a & b",
        "a &amp b | a & b",
        "&ldquo;yes&rdquo; | “yes”",
        "&#8220;yes&#x201d; | “yes”",
        "1914&#150;1918 | 1914–1918",
        "don&#146t | don’t",
        "&#X2014; | —",
        "&#128512; | 😀",
        "&#0; &#55296; &#1114112; | � � �",
        "AT&T, Q&A, R&D; | AT&T, Q&A, R&D;",
        "&zzyxqmt; | &zzyxqmt;",
        "a?b=1&c=2 | a?b=1&c=2",
        "&amp;quot; | &quot;",
        "&& &# &#; &#x; & | && &# &#; &#x; &"
      })
  void referencesAreDecodedInPlace(String source, String words) {
    assertThat(decoded(source)).isEqualTo(words);
  }

  @Test
  void aPieceThatIsTheSourcesOwnHasNoWords() {
    List<SourcePiece> pieces = new ArrayList<>();
    new CharacterReferences().decode("xx&lt;yy", 0, 8, pieces);
    assertThat(pieces)
        .containsExactly(
            new SourcePiece(0, 2, null), new SourcePiece(2, 6, "<"), new SourcePiece(6, 8, null));
  }
}
