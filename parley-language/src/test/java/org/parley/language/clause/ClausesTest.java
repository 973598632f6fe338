package org.parley.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Trees;

class ClausesTest {
  @Test
  void unifiesThePassiveOfARelativeClause() {
    View view =
        View.of(
            """
            The/DT/2/det town/NN/10/nsubj that/WDT/5/nsubj:pass was/VBD/5/aux:pass/be
            shelled/VBN/2/acl:relcl/shell by/IN/7/case Torvia/NNP/5/obl:agent
            has/VBZ/10/aux/have not/RB/10/advmod fallen/VBN/0/root/fall
            """);
    Clause shelled = view.clause("shelled");
    assertThat(shelled.kind()).isEqualTo(ClauseKind.RELATIVE);
    assertThat(view.form(shelled.subject())).isEqualTo("town");
    assertThat(shelled.subjectSource()).isEqualTo(Source.ANTECEDENT);
    assertThat(shelled.isPassive()).isTrue();
    assertThat(view.form(shelled.doer())).isEqualTo("Torvia");
    assertThat(view.form(shelled.undergoer())).isEqualTo("town");
    Clause fallen = view.clause("fallen");
    assertThat(view.form(fallen.doer())).isEqualTo("town");
    assertThat(fallen.isNegated()).isTrue();
    assertThat(fallen.isPerfect()).isTrue();
    assertThat(fallen.tense()).isEqualTo(Tense.PRESENT);
    assertThat(shelled.parent()).isEqualTo(fallen);
  }

  /** A sentence with its clauses, asked by words. */
  record View(Sentence sentence, Clauses clauses) {
    static View of(String tree) {
      Sentence sentence = Trees.tree(tree);
      return new View(sentence, Clauses.of(sentence));
    }

    int at(String form) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.form(i).equals(form)) {
          return i;
        }
      }
      throw new AssertionError("no " + form + " in " + sentence);
    }

    String form(int word) {
      return word < 0 ? "" : sentence.form(word);
    }

    Clause clause(String predicate) {
      Clause clause = clauses.clauseOf(at(predicate));
      assertThat(clause.predicate()).isEqualTo(at(predicate));
      return clause;
    }
  }
}
