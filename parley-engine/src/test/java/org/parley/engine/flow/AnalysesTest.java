package org.parley.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.engine.Articles;
import org.parley.engine.mention.Gazetteer;
import org.parley.engine.passage.Words;
import org.parley.engine.profile.Profile;
import org.parley.model.Passage;

/** Words are analysed once, however they are printed. */
final class AnalysesTest {
  @Test
  void analysesEqualWordsOnce() {
    Analyses analyses = new Analyses(Gazetteer.of(Profile.empty()), Profile.empty());
    PassageAnalysis first = analyses.of(Words.of("\"We'll meet - soon,\" Kenya said."));
    PassageAnalysis curly =
        analyses.of(Words.of("\u201CWe\u2019ll  meet \u2013 soon,\u201D Kenya said."));
    assertThat(curly).isSameAs(first);
    assertThat(analyses.count()).isEqualTo(1);
    analyses.of(Words.of("\"We'll meet - later,\" Kenya said."));
    assertThat(analyses.count()).isEqualTo(2);
  }

  @Test
  void hashesAreEqualWhereOnlyTheStyleDiffers() {
    String plain = hash("The envoy's answer was \"no\" - for the third time.");
    for (String other :
        List.of(
            "The envoy\u2019s answer was \u201Cno\u201D - for the third time.",
            "The envoy's answer was \"no\" \u2014 for the third time.",
            "The  envoy's answer\u00A0was \"no\" - for the\tthird time.",
            "The envoy&#8217;s answer was &quot;no&quot; &ndash; for the third time.")) {
      assertThat(hash(other)).as(other).isEqualTo(plain);
    }
  }

  @Test
  void hashesDifferWhereWordsDo() {
    String plain = hash("The envoy's answer was \"no\" - for the third time.");
    for (String other :
        List.of(
            "The envoy's answer was \"no\" - for the fourth time.",
            "The envoys' answer was \"no\" - for the third time.",
            "The envoy's answer was no - for the third time.",
            "The envoy's answer was \"no\" - for the third time?")) {
      assertThat(hash(other)).as(other).isNotEqualTo(plain);
    }
  }

  private static String hash(String text) {
    List<Passage> passages = new Pipeline(Profile.empty()).read(Articles.text(text)).passages();
    assertThat(passages).hasSize(1);
    return passages.get(0).hash();
  }
}
