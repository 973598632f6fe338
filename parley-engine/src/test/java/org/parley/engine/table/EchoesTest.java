package org.parley.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Echo;
import org.parley.model.Reading;

class EchoesTest {
  private static final String LONG = "The envoys met on the quay at dawn.";

  private static Reading article(String outlet, String... sentences) {
    Told told = Told.by(outlet, "2031-03-04");
    for (String sentence : sentences) {
      told.says(sentence);
    }
    return told.reading();
  }

  @Test
  void findsWordsPrintedInTwoArticles() {
    Reading a = article("Gull Post", LONG, "Nothing else was said by either side.");
    Reading b = article("Heron News", LONG);
    List<Echo> echoes = new Echoes().derive(List.of(a, b));
    assertThat(echoes).hasSize(1);
    assertThat(echoes.get(0).passages())
        .containsExactlyInAnyOrder(a.passages().get(0), b.passages().get(0));
    assertThat(new Echoes().derive(List.of(b, a))).isEqualTo(echoes);
  }

  @Test
  void findsWordsPrintedTwiceInOneArticle() {
    assertThat(new Echoes().derive(List.of(article("Gull Post", LONG, LONG)))).hasSize(1);
  }

  @Test
  void leavesShortPassagesAlone() {
    String four = "He did not elaborate.";
    assertThat(new Echoes().derive(List.of(article("Gull Post", four, four)))).isEmpty();
    assertThat(Echoes.isLongEnough("He did not elaborate")).isFalse();
    assertThat(Echoes.isLongEnough("He did not elaborate\u00A0further")).isTrue();
    assertThat(Echoes.isLongEnough("")).isFalse();
  }
}
