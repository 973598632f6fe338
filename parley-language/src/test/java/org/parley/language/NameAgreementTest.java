package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameAgreementTest {
  private static Sentence sentence(String tagged, Sentence.Name... names) {
    List<Sentence.Word> words = new ArrayList<>();
    int at = 0;
    for (String each : tagged.split(" ")) {
      String form = each.substring(0, each.indexOf('/'));
      String upos = each.substring(each.indexOf('/') + 1);
      words.add(
          new Sentence.Word(
              at, at + form.length(), form, form, upos, "_", "_", words.size() - 1, "dep"));
      at += form.length() + 1;
    }
    return new Sentence(words, List.of(names));
  }

  private static final Sentence WHOLE =
      sentence("Ana/PROPN Belko/PROPN spoke/VERB", new Sentence.Name(0, 2, "PER"));

  @Test
  void aPersonWithAFirstNameIsOneWithoutIt() {
    Sentence bare = sentence("Then/ADV Belko/PROPN left/VERB");
    Sentence asPlace = sentence("Belko/PROPN said/VERB so/ADV", new Sentence.Name(0, 1, "LOC"));
    List<Sentence> read = NameAgreement.of(List.of(WHOLE, bare, asPlace));
    assertThat(read.get(1).names()).containsExactly(new Sentence.Name(1, 2, "PER"));
    assertThat(read.get(2).names()).containsExactly(new Sentence.Name(0, 1, "PER"));
  }

  @Test
  void aPartOfALongerNameStaysAPart() {
    Sentence street = sentence("Belko/PROPN Street/PROPN is/AUX shut/ADJ");
    Sentence small = sentence("the/DET belko/NOUN fell/VERB");
    assertThat(NameAgreement.of(List.of(WHOLE, street, small)).stream().skip(1))
        .allSatisfy(read -> assertThat(read.names()).isEmpty());
  }

  @Test
  void oneSightingAloneMakesNoOther() {
    Sentence once = sentence("in/ADP Orvel/PROPN today/NOUN", new Sentence.Name(1, 2, "LOC"));
    Sentence other = sentence("Orvel/PROPN fell/VERB");
    assertThat(NameAgreement.of(List.of(once, other)).get(1).names()).isEmpty();
    assertThat(NameAgreement.of(List.of(once, once, other)).get(2).names())
        .containsExactly(new Sentence.Name(0, 1, "LOC"));
  }
}
