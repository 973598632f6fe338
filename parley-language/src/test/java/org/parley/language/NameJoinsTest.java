package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameJoinsTest {
  /** Words as form/xpos/head/relation; heads count from 0. */
  private static List<Sentence.Word> words(String... rows) {
    List<Sentence.Word> words = new ArrayList<>();
    for (String row : rows) {
      String[] cell = row.split("/");
      words.add(
          new Sentence.Word(
              words.size(),
              words.size() + 1,
              cell[0],
              cell[0],
              "PROPN",
              cell[1],
              "_",
              Integer.parseInt(cell[2]),
              cell[3]));
    }
    return words;
  }

  private static Sentence.Name name(int from, int to, String kind) {
    return new Sentence.Name(from, to, kind);
  }

  @Test
  void joinsOverAHyphenWhatTheTreeTies() {
    List<Sentence.Word> tied = words("Orla/NNP/2/compound", "-/HYPH/0/punct", "Cola/NNP/-1/root");
    List<Sentence.Word> apart = words("Arland/NNP/-1/root", "-/HYPH/0/punct", "Borland/NNP/0/conj");
    assertThat(NameJoins.of(tied, List.of(name(0, 1, "ORG"), name(2, 3, "ORG"))))
        .containsExactly(name(0, 3, "ORG"));
    assertThat(NameJoins.of(apart, List.of(name(0, 1, "LOC"), name(2, 3, "LOC")))).hasSize(2);
  }

  @Test
  void joinsOverOfPlacesAndBodiesAndNoPersons() {
    List<Sentence.Word> words = words("Gulf/NNP/-1/root", "of/IN/2/case", "Orvel/NNP/0/nmod");
    assertThat(NameJoins.of(words, List.of(name(0, 1, "LOC"), name(2, 3, "LOC"))))
        .containsExactly(name(0, 3, "LOC"));
    assertThat(NameJoins.of(words, List.of(name(0, 1, "PER"), name(2, 3, "LOC")))).hasSize(2);
  }

  @Test
  void joinsAFlatNameCutInTwoAndNotTwoBesideEachOther() {
    List<Sentence.Word> flat = words("Ana/NNP/-1/root", "Belko/NNP/0/flat", "Rey/NNP/0/flat");
    List<Sentence.Word> two = words("Arland/NNP/1/nmod", "Ana/NNP/-1/root");
    assertThat(NameJoins.of(flat, List.of(name(0, 1, "PER"), name(1, 3, "PER"))))
        .containsExactly(name(0, 3, "PER"));
    assertThat(NameJoins.of(two, List.of(name(0, 1, "LOC"), name(1, 2, "PER")))).hasSize(2);
  }

  @Test
  void takesInALegalForm() {
    List<Sentence.Word> words =
        words("Orvel/NNP/1/compound", "Gas/NNP/-1/root", ",/,/3/punct", "Ltd./NNP/1/flat");
    assertThat(NameJoins.of(words, List.of(name(0, 2, "ORG"), name(3, 4, "ORG"))))
        .containsExactly(name(0, 4, "ORG"));
  }
}
