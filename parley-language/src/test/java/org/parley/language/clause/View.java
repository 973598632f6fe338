package org.parley.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import org.parley.language.Sentence;
import org.parley.language.Trees;

/** A sentence with its clauses, asked by words. */
record View(Sentence sentence, Clauses clauses) {
  /** Of a tree in the short form. */
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

  List<String> forms(List<Integer> words) {
    return words.stream().map(sentence::form).toList();
  }

  String text(Range range) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = range.from(); i < range.to(); i++) {
      text.add(sentence.form(i));
    }
    return text.toString();
  }

  Phrase phrase(String head) {
    return clauses.phrase(at(head));
  }

  Clause clause(String predicate) {
    Clause clause = clauses.clauseOf(at(predicate));
    assertThat(clause.predicate()).isEqualTo(at(predicate));
    return clause;
  }
}
