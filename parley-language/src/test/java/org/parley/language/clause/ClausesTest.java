package org.parley.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.language.Sentence;
import org.parley.language.Trees;

class ClausesTest {
  private static final long SEED = Long.getLong("parley.seed", 20220327);
  private static final String[] RELATIONS =
      ("root nsubj nsubj:pass nsubj:outer csubj obj iobj ccomp xcomp obl obl:agent obl:unmarked"
              + " advcl advcl:relcl acl acl:relcl advmod aux aux:pass cop mark case det amod nummod"
              + " nmod nmod:poss nmod:desc compound compound:prt flat fixed appos conj cc punct"
              + " parataxis expl vocative discourse list goeswith dep reparandum orphan strange"
              + " strange:thing : x")
          .split(" ", -1);
  private static final String[] TAGS =
      "VB VBD VBG VBN VBP VBZ MD NN NNS NNP JJ RB WRB WP WDT WP$ PRP PRP$ DT IN TO CC CD POS , ''"
          .split(" ", -1);
  private static final String[] FORMS =
      ("not n't no nobody longer without that who to by as of said Venn Orla town will have be do"
              + " ready going , \" ” ? ( ) May up nor only İ")
          .split(" ", -1);

  @Test
  void showsWhoDidWhatToWhom() {
    View view =
        View.of(
            """
            The/DT/2/det town/NN/10/nsubj that/WDT/5/nsubj:pass was/VBD/5/aux:pass/be
            shelled/VBN/2/acl:relcl/shell by/IN/7/case Torvia/NNP/5/obl:agent has/VBZ/10/aux/have
            not/RB/10/advmod fallen/VBN/0/root/fall
            """);
    Clause shelled = view.clause("shelled");
    Clause fallen = view.clause("fallen");
    assertThat(view.clauses()).containsExactly(shelled, fallen);
    assertThat(view.form(shelled.doer())).isEqualTo("Torvia");
    assertThat(view.form(shelled.undergoer())).isEqualTo("town");
    assertThat(view.form(shelled.passiveSubject())).isEqualTo("town");
    assertThat(shelled.subjectSource()).isEqualTo(Source.ANTECEDENT);
    assertThat(view.form(fallen.doer())).isEqualTo("town");
    assertThat(fallen.passiveSubject()).isEqualTo(-1);
    assertThat(fallen.isNegated()).isTrue();
    assertThat(shelled.parent()).isEqualTo(fallen);
    assertThat(fallen.children()).containsExactly(shelled);
    assertThat(view.form(view.clauses().antecedent(view.at("that")))).isEqualTo("town");
  }

  @Test
  void putsEachWordIntoTheSmallestClause() {
    View view =
        View.of(
            """
            Venn/NNP/2/nsubj said/VBD/0/root/say that/IN/5/mark they/PRP/5/nsubj left/VBD/2/ccomp/leave
            when/WRB/8/advmod it/PRP/8/nsubj rained/VBD/5/advcl/rain ././2/punct
            """);
    assertThat(view.forms(view.clause("said").words())).containsExactly("Venn", "said", ".");
    assertThat(view.forms(view.clause("left").words())).containsExactly("that", "they", "left");
    assertThat(view.clauses().clauseOf(view.at("it"))).isEqualTo(view.clause("rained"));
    assertThat(view.text(view.clause("left").range())).isEqualTo("that they left when it rained");
    assertThat(view.clause("said").complements()).containsExactly(view.clause("left"));
    assertThat(view.clause("rained").marker()).isEqualTo("when");
  }

  @Test
  void coordinatedClausesKnowTheFirst() {
    View view =
        View.of(
            """
            They/PRP/2/nsubj said/VBD/0/root/say he/PRP/4/nsubj came/VBD/2/ccomp/come and/CC/6/cc
            left/VBD/4/conj/leave
            """);
    Clause left = view.clause("left");
    assertThat(left.kind()).isEqualTo(ClauseKind.CONJUNCT);
    assertThat(left.first()).isEqualTo(view.clause("came"));
    assertThat(left.first().kind()).isEqualTo(ClauseKind.COMPLEMENT);
    assertThat(view.form(left.coordinator())).isEqualTo("and");
    assertThat(view.clause("came").first()).isEqualTo(view.clause("came"));
  }

  @Test
  void namesAVerbWithItsParticle() {
    View view =
        View.of(
            """
            They/PRP/2/nsubj carried/VBD/0/root/carry out/RP/2/compound:prt raids/NNS/2/obj/raid
            without/IN/6/case warning/NN/2/obl
            """);
    assertThat(view.clause("carried").lemma()).isEqualTo("carry out");
    assertThat(view.form(view.clause("carried").prepositional("without"))).isEqualTo("warning");
    assertThat(view.clause("carried").prepositional("with")).isEqualTo(-1);
    assertThat(view.clause("carried").isNegated()).isFalse();
    assertThat(view.clause("carried").particles()).isUnmodifiable();
    assertThat(view.clause("carried").words()).isUnmodifiable();
  }

  @Test
  void readsAHeadingWithoutAVerb() {
    View view = View.of("Talks/NNS/0/root/talk in/IN/3/case Torvia/NNP/1/nmod");
    assertThat(view.clauses().list()).hasSize(1);
    assertThat(view.clause("Talks").subject()).isEqualTo(-1);
    assertThat(view.clause("Talks").tense()).isEqualTo(Tense.NONE);
    assertThat(Clauses.of(Trees.of(List.of())).list()).isEmpty();
  }

  @Test
  void readsAnyTree() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      int size = 1 + random.nextInt(30);
      boolean tree = random.nextInt(4) > 0;
      int[] order = shuffled(size, random);
      int[] heads = new int[size];
      for (int k = 0; k < size; k++) {
        heads[order[k]] =
            tree ? k == 0 ? -1 : order[random.nextInt(k)] : random.nextInt(size + 4) - 2;
      }
      check(sentence(size, i -> heads[i], random));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chain", "chain back", "star", "random", "nested"})
  void isLinearInTheWords(String shape) {
    int size = 50_000;
    Random random = new Random(SEED);
    IntUnaryOperator head =
        switch (shape) {
          case "chain" -> i -> i - 1;
          case "chain back" -> i -> i + 1 < size ? i + 1 : -1;
          case "star" -> i -> i == size / 2 ? -1 : size / 2;
          case "nested" -> i -> i == 0 ? -1 : i % 2 == 0 ? i - 2 : i - 1;
          default -> i -> i == 0 ? -1 : random.nextInt(i);
        };
    for (int round = 0; round < 2; round++) {
      Sentence sentence = sentence(size, head, random);
      Clauses clauses =
          Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Clauses.of(sentence));
      assertThat(clauses.clauseOf(size - 1)).isNotNull();
    }
  }

  private static int[] shuffled(int size, Random random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int other = random.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  private static Sentence sentence(int size, IntUnaryOperator heads, Random random) {
    List<Sentence.Word> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String tag = TAGS[random.nextInt(TAGS.length)];
      String upos =
          switch (tag.charAt(0)) {
            case 'V', 'M' -> random.nextBoolean() ? "VERB" : "AUX";
            case 'N' -> tag.equals("NNP") ? "PROPN" : "NOUN";
            case 'R' -> "ADV";
            case 'C' -> "CCONJ";
            default -> "X";
          };
      String form = FORMS[random.nextInt(FORMS.length)];
      String relation = RELATIONS[random.nextInt(RELATIONS.length)];
      words.add(
          new Sentence.Word(i, i + 1, form, form, upos, tag, "_", heads.applyAsInt(i), relation));
    }
    return Trees.of(words);
  }

  private static void check(Sentence sentence) {
    String what = "seed " + SEED + " " + sentence;
    Clauses clauses = Clauses.of(sentence);
    int[] times = new int[sentence.size()];
    int before = -1;
    for (Clause clause : clauses) {
      assertThat(clause.predicate()).as(what).isGreaterThan(before);
      before = clause.predicate();
      assertThat(clauses.clauseOf(before)).as(what).isSameAs(clause);
      assertThat(clause.words()).as(what).contains(before);
      assertThat(clause.range().contains(before)).as(what).isTrue();
      for (int word : clause.words()) {
        times[word]++;
        assertThat(clauses.clauseOf(word)).as(what).isSameAs(clause);
      }
      int steps = 0;
      for (Clause up = clause.parent(); up != null; up = up.parent()) {
        assertThat(++steps).as(what).isLessThanOrEqualTo(sentence.size());
      }
      Clause parent = clause.parent();
      if (parent != null) {
        assertThat(parent.children()).as(what).contains(clause);
      }
      assertThat(clause.first().kind()).as(what).isNotEqualTo(ClauseKind.CONJUNCT);
      for (int word :
          new int[] {
            clause.subject(), clause.object(), clause.doer(), clause.undergoer(),
            clause.agent(), clause.indirectObject(), clause.antecedent(), clause.outerSubject()
          }) {
        assertThat(word).as(what).isBetween(-1, sentence.size() - 1);
      }
      assertThat(clause.subject() < 0).as(what).isEqualTo(clause.subjectSource() == Source.NONE);
      assertThat(clause.object() < 0).as(what).isEqualTo(clause.objectSource() == Source.NONE);
    }
    assertThat(times).as(what).containsOnly(1);
    for (int i = 0; i < sentence.size(); i++) {
      Phrase phrase = clauses.phrase(i);
      assertThat(phrase.core().contains(i)).as(what).isTrue();
      assertThat(inside(phrase.core(), phrase.full())).as(what).isTrue();
      assertThat(inside(phrase.full(), phrase.whole())).as(what).isTrue();
      assertThat(phrase.whole().to()).as(what).isLessThanOrEqualTo(sentence.size());
      assertThat(phrase.conjuncts()).as(what).contains(i);
      assertThat(phrase.possessor()).as(what).isBetween(-1, sentence.size() - 1);
      assertThat(phrase.toString()).isNotEmpty();
    }
    assertThat(new ClauseText(clauses).lines())
        .isEqualTo(new ClauseText(Clauses.of(sentence)).lines());
  }

  private static boolean inside(Range inner, Range outer) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }
}
