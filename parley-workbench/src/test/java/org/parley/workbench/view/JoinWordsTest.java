package org.parley.workbench.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.engine.name.Name;
import org.parley.engine.name.NameComparison;
import org.parley.ledger.ActorEntry;

class JoinWordsTest {
  private static String words(String name, String other) {
    var likeness = NameComparison.compare(Name.person(name), Name.person(other));
    return JoinWords.of(new ActorEntry.Joined(name, other, likeness.why(), likeness.score()));
  }

  @Test
  void saysInAPlainSentenceWhyTwoNamesAreOne() {
    assertThat(words("Orla Vennsky", "Orla Vennskyy")).isEqualTo("One name in two spellings.");
    assertThat(words("Orla J. Holt", "Orla Holt"))
        .isEqualTo("Only one of them has “J”, all else agrees.");
    assertThat(words("Bill Holt", "William Holt"))
        .isEqualTo("“Bill” and “William” are forms of one first name.");
  }

  @Test
  void aSurnameAloneSaysWhoseItIs() {
    assertThat(
            JoinWords.of(
                new ActorEntry.Joined("Holt", "Orla Holt", "the only one of that surname", null)))
        .isEqualTo("The surname alone: Orla Holt is the only one of that surname.");
    assertThat(JoinWords.of(new ActorEntry.Joined("A Holt", "O Holt", "judged to be one", 0.6)))
        .isEqualTo("A person judged that both are one.");
  }
}
