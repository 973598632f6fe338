package org.parley.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  private static final View MINISTER =
      View.of(
          """
          Torvia/NNP/5/nmod:poss 's/POS/1/case former/JJ/5/amod foreign/JJ/5/amod
          minister/NN/22/nsubj of/IN/7/case trade/NN/5/nmod ,/,/9/punct Orla/NNP/5/appos
          Venn/NNP/9/flat ,/,/13/punct who/WP/13/nsubj led/VBD/5/acl:relcl/lead talks/NNS/13/obj
          with/IN/16/case Veldania/NNP/14/nmod ,/,/13/punct and/CC/20/cc two/CD/20/nummod
          aides/NNS/5/conj/aide have/VBP/22/aux resigned/VBN/0/root/resign
          """);
  private static final View PRESIDENTS =
      View.of(
          """
          According/VBG/5/case/accord to/IN/1/fixed the/DT/5/det Relief/NNP/5/compound
          Fund/NNP/18/obl (/-LRB-/7/punct TRF/NNP/5/appos )/-RRB-/7/punct ,/,/5/punct
          President/NNP/11/nmod:desc Orla/NNP/18/nsubj Venn/NNP/11/flat and/CC/16/cc
          Prime/JJ/15/amod Minister/NNP/16/nmod:desc Tal/NNP/11/conj Orsin/NNP/16/flat
          met/VBD/0/root/meet
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          core | Torvia 's former foreign minister
          full | Torvia 's former foreign minister of trade , Orla Venn , who led talks with Veldania
          whole | Torvia 's former foreign minister of trade , Orla Venn , who led talks with Veldania , and two aides
          """)
  void isAsWideAsAsked(String width, String words) {
    Phrase phrase = MINISTER.phrase("minister");
    Range range =
        switch (width) {
          case "core" -> phrase.core();
          case "full" -> phrase.full();
          default -> phrase.whole();
        };
    assertThat(MINISTER.text(range)).isEqualTo(words);
  }

  @Test
  void leavesThePrepositionOutside() {
    assertThat(PRESIDENTS.text(PRESIDENTS.phrase("Fund").core())).isEqualTo("the Relief Fund");
    assertThat(PRESIDENTS.phrase("Fund").preposition()).isEqualTo("according to");
    assertThat(MINISTER.phrase("Veldania").preposition()).isEqualTo("with");
    assertThat(MINISTER.phrase("minister").preposition()).isEmpty();
  }

  @Test
  void closesTheBracketThatItOpens() {
    assertThat(PRESIDENTS.text(PRESIDENTS.phrase("Fund").full()))
        .isEqualTo("the Relief Fund ( TRF )");
  }

  @Test
  void knowsWhoseItIs() {
    assertThat(MINISTER.form(MINISTER.phrase("minister").possessor())).isEqualTo("Torvia");
    assertThat(MINISTER.phrase("talks").possessor()).isEqualTo(-1);
    assertThat(MINISTER.text(MINISTER.phrase("Torvia").full())).isEqualTo("Torvia");
    View whose =
        View.of(
            """
            The/DT/2/det town/NN/6/nsubj whose/WP$/4/nmod:poss mayor/NN/5/nsubj
            fled/VBD/2/acl:relcl/flee fell/VBD/0/root/fall
            """);
    assertThat(whose.form(whose.phrase("mayor").possessor())).isEqualTo("town");
  }

  @Test
  void knowsAppositionsBothWays() {
    assertThat(MINISTER.forms(MINISTER.phrase("minister").appositions())).containsExactly("Orla");
    assertThat(MINISTER.form(MINISTER.phrase("Orla").appositionOf())).isEqualTo("minister");
    assertThat(MINISTER.text(MINISTER.phrase("Orla").core())).isEqualTo("Orla Venn");
    assertThat(MINISTER.phrase("aides").appositionOf()).isEqualTo(-1);
  }

  @Test
  void knowsWhatIsConjoinedFromEachOfIt() {
    assertThat(MINISTER.forms(MINISTER.phrase("minister").conjuncts()))
        .containsExactly("minister", "aides");
    assertThat(PRESIDENTS.forms(PRESIDENTS.phrase("Tal").conjuncts()))
        .containsExactly("Orla", "Tal");
    assertThat(PRESIDENTS.forms(PRESIDENTS.phrase("Fund").conjuncts())).containsExactly("Fund");
  }

  @Test
  void knowsTitlesAttributesAndClauses() {
    assertThat(PRESIDENTS.forms(PRESIDENTS.phrase("Orla").modifiers()))
        .containsExactly("President");
    assertThat(PRESIDENTS.text(PRESIDENTS.phrase("Tal").core()))
        .isEqualTo("Prime Minister Tal Orsin");
    List<Prepositional> attributes = MINISTER.phrase("minister").attributes();
    assertThat(attributes)
        .containsExactly(new Prepositional("of", MINISTER.at("trade"), MINISTER.at("of")));
    assertThat(MINISTER.phrase("minister").clauses()).containsExactly(MINISTER.clause("led"));
    assertThat(MINISTER.phrase("aides").clauses()).isEmpty();
  }

  @Test
  void findsTheHeadOfARange() {
    Range name = new Range(PRESIDENTS.at("President"), PRESIDENTS.at("and"));
    assertThat(PRESIDENTS.form(PRESIDENTS.clauses().headOf(name))).isEqualTo("Orla");
    Range core = MINISTER.phrase("minister").core();
    assertThat(MINISTER.form(MINISTER.clauses().headOf(core))).isEqualTo("minister");
  }

  @Test
  void leavesAPredicatesSubjectOutside() {
    View view =
        View.of(
            """
            Venn/NNP/5/nsubj was/VBD/5/cop/be a/DT/5/det foreign/JJ/5/amod minister/NN/0/root
            until/IN/8/mark talks/NNS/8/nsubj/talk failed/VBD/5/advcl/fail
            """);
    Phrase minister = view.phrase("minister");
    assertThat(view.text(minister.full())).isEqualTo("a foreign minister");
    assertThat(minister.toString().toLowerCase(Locale.ROOT)).isEqualTo("a foreign minister");
  }
}
