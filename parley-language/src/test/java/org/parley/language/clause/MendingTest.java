package org.parley.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.language.Sentence;
import org.parley.language.Trees;

/** Trees as parsers make them wrong, and right ones that look alike. */
class MendingTest {
  @Test
  void whoSpeaksAfterAQuotationIsTakenOutOfIt() {
    View view =
        View.of(
            """
            "/``/5/punct The/DT/3/det war/NN/5/nsubj is/VBZ/5/cop/be over/RB/9/ccomp ,/,/5/punct
            "/''/5/punct Venn/NNP/5/nsubj said/VBD/0/root/say
            """);
    assertThat(view.form(view.clause("said").doer())).isEqualTo("Venn");
    assertThat(view.form(view.clause("over").subject())).isEqualTo("war");
    assertThat(view.text(view.clause("over").range())).isEqualTo("The war is over");
  }

  @Test
  void whoSpeaksAndIsDescribedIsTakenOutOfTheQuotation() {
    View view =
        View.of(
            """
            The/DT/2/det threat/NN/4/nsubj is/VBZ/4/cop/be real/JJ/14/ccomp ,/,/7/punct ”/''/7/punct
            Tal/NNP/4/conj Orsin/NNP/7/flat ,/,/12/punct the/DT/12/det Torvian/JJ/12/amod
            envoy/NN/7/appos ,/,/7/punct told/VBD/0/root/tell reporters/NNS/14/iobj/reporter
            """);
    assertThat(view.form(view.clause("told").doer())).isEqualTo("Tal");
    assertThat(view.forms(view.phrase("Tal").appositions())).containsExactly("envoy");
    assertThat(view.text(view.clause("real").range())).isEqualTo("The threat is real");
  }

  @Test
  void whoSpeaksBehindTheVerbIsItsSubject() {
    View view =
        View.of(
            """
            The/DT/2/det port/NN/3/nsubj fell/VBD/5/ccomp/fall ,/,/3/punct said/VBD/0/root/say
            Minister/NNP/7/nmod:desc Venn/NNP/5/obj
            """);
    assertThat(view.form(view.clause("said").doer())).isEqualTo("Venn");
    assertThat(view.clause("said").object()).isEqualTo(-1);
  }

  @Test
  void twoSubjectsOfOneVerbAreSharedOut() {
    View inside =
        View.of(
            """
            The/DT/2/det aides/NNS/3/nsubj/aide said/VBD/0/root/say they/PRP/7/nsubj
            believe/VBP/3/ccomp Torvia/NNP/7/nsubj lied/VBD/5/ccomp/lie
            """);
    assertThat(inside.form(inside.clause("believe").subject())).isEqualTo("they");
    assertThat(inside.form(inside.clause("lied").subject())).isEqualTo("Torvia");
    View outside =
        View.of(
            """
            The/DT/2/det fleet/NN/6/nsubj left/VBD/6/ccomp/leave ,/,/3/punct Venn/NNP/6/nsubj
            warned/VBD/0/root/warn
            """);
    assertThat(outside.form(outside.clause("left").subject())).isEqualTo("fleet");
    assertThat(outside.form(outside.clause("warned").subject())).isEqualTo("Venn");
  }

  @Test
  void aParticipleGivesBackTheSubject() {
    View view =
        View.of(
            """
            Venn/NNP/3/nsubj ,/,/3/punct held/VBN/8/advcl/hold since/IN/5/case May/NNP/3/obl
            ,/,/3/punct was/VBD/8/aux:pass/be freed/VBN/0/root/free
            """);
    assertThat(view.form(view.clause("freed").undergoer())).isEqualTo("Venn");
    assertThat(view.form(view.clause("held").undergoer())).isEqualTo("Venn");
  }

  @Test
  void aVerbBehindANameBecomesTheRoot() {
    View view =
        View.of(
            """
            Orla/NNP/0/root Venn/NNP/1/flat ,/,/6/punct a/DT/6/det former/JJ/6/amod pilot/NN/1/appos
            ,/,/1/punct resigned/VBD/1/parataxis/resign
            """);
    assertThat(view.clause("resigned").kind()).isEqualTo(ClauseKind.ROOT);
    assertThat(view.form(view.clause("resigned").subject())).isEqualTo("Orla");
    assertThat(view.clauses().list()).hasSize(1);
  }

  @Test
  void aConjunctionReadAsAPrepositionIntroducesTheClause() {
    View view =
        View.of(
            """
            They/PRP/2/nsubj left/VBD/0/root/leave as/IN/5/case the/DT/5/det war/NN/6/obl
            spread/VBD/2/advcl
            """);
    assertThat(view.form(view.clause("spread").subject())).isEqualTo("war");
    assertThat(view.clause("spread").marker()).isEqualTo("as");
    View apart =
        View.of(
            """
            Before/IN/3/case the/DT/3/det war/NN/6/obl ,/,/3/punct envoys/NNS/3/conj/envoy
            fled/VBD/0/root/flee
            """);
    assertThat(apart.form(apart.clause("fled").subject())).isEqualTo("envoys");
    assertThat(apart.clause("fled").marker()).isEmpty();
  }

  @Test
  void aPronounBeforeAVerbIsItsSubject() {
    View view =
        View.of(
            """
            When/WRB/3/advmod Torvia/NNP/3/nsubj attacked/VBD/6/advcl/attack it/PRP/3/obj
            also/RB/6/advmod closed/VBD/0/root/close ports/NNS/6/obj/port
            """);
    assertThat(view.form(view.clause("closed").subject())).isEqualTo("it");
    assertThat(view.clause("attacked").object()).isEqualTo(-1);
  }

  @Test
  void aConjoinedComplementGoesOnAfterTheFirst() {
    View view =
        View.of(
            """
            Venn/NNP/2/nsubj said/VBD/0/root/say Orsin/NNP/5/nsubj was/VBD/5/cop/be ill/JJ/2/ccomp
            or/CC/8/cc was/VBD/8/aux/be resting/VBG/2/ccomp/rest
            """);
    assertThat(view.clause("resting").kind()).isEqualTo(ClauseKind.COMPLEMENT);
    View verbs =
        View.of(
            """
            Venn/NNP/2/nsubj said/VBD/0/root/say Orsin/NNP/4/nsubj slept/VBD/2/ccomp/sleep
            or/CC/7/cc was/VBD/7/aux/be resting/VBG/2/ccomp/rest
            """);
    assertThat(verbs.clause("resting").kind()).isEqualTo(ClauseKind.CONJUNCT);
    assertThat(verbs.form(verbs.clause("resting").subject())).isEqualTo("Orsin");
  }

  @Test
  void whoSpeaksBehindTheVerbAndHangsFromTheQuotationIsItsSubject() {
    View view =
        View.of(
            """
            '/``/4/punct It/PRP/4/nsubj is/VBZ/4/cop/be war/NN/7/ccomp ,/,/4/punct '/''/4/punct
            said/VBD/0/root/say Minister/NNP/9/nmod:desc Venn/NNP/4/vocative
            """);
    assertThat(view.form(view.clause("said").doer())).isEqualTo("Venn");
  }

  @Test
  void aComplementTakesItsSubjectFromTheObjectBefore() {
    View view =
        View.of(
            """
            Venn/NNP/2/nsubj said/VBD/0/root/say missiles/NNS/2/obj/missile fell/VBD/2/ccomp/fall
            """);
    assertThat(view.form(view.clause("fell").subject())).isEqualTo("missiles");
    assertThat(view.clause("said").object()).isEqualTo(-1);
  }

  @Test
  void aNameInPiecesIsOne() {
    View view =
        View.of(
            """
            Orla/NNP/3/nsubj Venn/NNP/3/nsubj met/VBD/0/root/meet them/PRP/3/obj
            """);
    assertThat(view.form(view.clause("met").subject())).isEqualTo("Orla");
    assertThat(view.text(view.phrase("Orla").core())).isEqualTo("Orla Venn");
  }

  @Test
  void aParticipleBehindACommaIsNoContent() {
    View view =
        View.of(
            """
            Venn/NNP/2/nsubj spoke/VBD/0/root/speak ,/,/4/punct warning/VBG/2/ccomp/warn of/IN/6/case
            raids/NNS/4/obl/raid
            """);
    assertThat(view.clause("warning").kind()).isEqualTo(ClauseKind.ADVERBIAL);
    assertThat(view.clause("spoke").complements()).isEmpty();
    View denied = View.of("Venn/NNP/2/nsubj denied/VBD/0/root/deny lying/VBG/2/ccomp/lie");
    assertThat(denied.clause("lying").kind()).isEqualTo(ClauseKind.COMPLEMENT);
  }

  @Test
  void whoSpeaksBehindACommaGoesOnAfterNothing() {
    View view =
        View.of(
            """
            The/DT/2/det port/NN/3/nsubj fell/VBD/0/root/fall ,/,/6/punct Venn/NNP/6/nsubj
            said/VBD/3/conj/say
            """);
    assertThat(view.clause("said").kind()).isEqualTo(ClauseKind.PARATAXIS);
    View joined =
        View.of(
            """
            Ports/NNS/2/nsubj/port fell/VBD/0/root/fall ,/,/5/punct Venn/NNP/5/nsubj
            fled/VBD/2/conj/flee and/CC/8/cc they/PRP/8/nsubj won/VBD/2/conj/win
            """);
    assertThat(joined.clause("fled").kind()).isEqualTo(ClauseKind.CONJUNCT);
    assertThat(joined.clause("won").kind()).isEqualTo(ClauseKind.CONJUNCT);
  }

  @Test
  void aPastTenseTaggedAsAParticipleIsActive() {
    View view = View.of("Torvia/NNP/2/nsubj rejected/VBN/0/root/reject it/PRP/2/obj");
    assertThat(view.clause("rejected").isPassive()).isFalse();
    assertThat(view.clause("rejected").tense()).isEqualTo(Tense.PAST);
    assertThat(view.form(view.clause("rejected").doer())).isEqualTo("Torvia");
  }

  @Test
  void aParticipleTaggedAsAPastTenseIsPassive() {
    View view =
        View.of(
            """
            If/IN/2/mark granted/VBD/7/advcl/grant ,/,/2/punct the/DT/5/det deal/NN/7/nsubj
            would/MD/7/aux help/VB/0/root
            """);
    assertThat(view.clause("granted").isPassive()).isTrue();
    assertThat(view.clause("granted").tense()).isEqualTo(Tense.NONE);
    assertThat(view.form(view.clause("granted").undergoer())).isEqualTo("deal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // commands
        "Love/VBP/0/root the/DT/3/det place/NN/1/obj",
        "Note/NN/0/root ,/,/1/punct love/VBP/1/appos the/DT/5/det place/NN/3/obj",
        // what goes on shares its subject
        "They/PRP/2/nsubj came/VBD/0/root/come ,/,/4/punct saw/VBD/2/conj/see ships/NNS/4/obj/ship"
            + " ,/,/8/punct and/CC/8/cc left/VBD/2/conj/leave",
        // a time is no subject
        "Last/JJ/2/amod year/NN/3/obl:unmarked came/VBD/0/root/come",
        "As/IN/3/case a/DT/3/det child/NN/7/obl ,/,/3/punct in/IN/6/case war/NN/3/nmod"
            + " fled/VBD/0/root/flee",
        "Monday/NNP/2/obl came/VBD/0/root/come",
        // nor is what is asked
        "What/WP/2/obj came/VBD/0/root/come",
        "A/DT/2/det raid/NN/3/nsubj hit/VBD/0/root them/PRP/3/obj ,/,/3/punct Venn/NNP/7/nsubj"
            + " said/VBD/3/parataxis/say",
        "/X/0/root"
      })
  void leavesOthersAsTheyAre(String words) {
    Sentence sentence = Trees.tree(words);
    Tree tree = Tree.of(sentence);
    assertThat(Mending.mend(tree)).isSameAs(tree);
    assertThat(Clauses.of(sentence).list()).isNotEqualTo(List.of());
  }
}
