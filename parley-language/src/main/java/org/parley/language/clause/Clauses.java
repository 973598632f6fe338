package org.parley.language.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.parley.language.Sentence;

/**
 * The clauses and noun phrases of a sentence.
 *
 * <pre>{@code
 * for (Clause clause : Clauses.of(sentence)) {
 *   if (clause.lemma().equals("reject") && clause.doer() >= 0 && !clause.isNegated()) {
 *     System.out.println(sentence.form(clause.doer()));
 *   }
 * }
 * }</pre>
 *
 * <p>Made in one pass; immutable.
 */
public final class Clauses implements Iterable<Clause> {
  private final Tree tree;
  private final Predicates predicates;
  private final int[] stands;
  private final List<Clause> list;
  private final int[] ranks;
  private final List<List<Clause>> children;
  private final List<List<Integer>> words;

  private Clauses(Sentence sentence) {
    tree = Mending.mend(Tree.of(sentence));
    predicates = new Predicates(tree);
    int n = tree.size();
    ranks = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      ranks[i] = predicates.isPredicate(i) ? count++ : -1;
    }
    ClauseReader reader = new ClauseReader(this, tree, predicates);
    list = reader.read();
    stands = reader.stands();
    List<List<Clause>> below = new ArrayList<>(Collections.nCopies(count, List.of()));
    for (Clause clause : list) {
      Clause parent = clause.parent();
      if (parent != null) {
        int rank = ranks[parent.predicate()];
        if (below.get(rank).isEmpty()) {
          below.set(rank, new ArrayList<>());
        }
        below.get(rank).add(clause);
      }
    }
    below.replaceAll(Collections::unmodifiableList);
    children = below;
    List<List<Integer>> inside = new ArrayList<>(count);
    list.forEach(clause -> inside.add(new ArrayList<>()));
    for (int i = 0; i < n; i++) {
      inside.get(ranks[predicates.owner(i)]).add(i);
    }
    inside.replaceAll(Collections::unmodifiableList);
    words = inside;
  }

  /** The clauses of a sentence. */
  public static Clauses of(Sentence sentence) {
    return new Clauses(sentence);
  }

  public Sentence sentence() {
    return tree.sentence();
  }

  /** All, in the order of their predicates. */
  public List<Clause> list() {
    return list;
  }

  @Override
  public Iterator<Clause> iterator() {
    return list.iterator();
  }

  /** The smallest clause that a word belongs to. */
  public Clause clauseOf(int word) {
    return list.get(ranks[predicates.owner(word)]);
  }

  /** True for a word that heads a clause. */
  public boolean isPredicate(int word) {
    return predicates.isPredicate(word);
  }

  /** What a word stands for: of a relative pronoun the antecedent, of any other word itself. */
  public int antecedent(int word) {
    return word < 0 ? -1 : stands[word];
  }

  /** The word of a range that the others hang from; of several the first. */
  public int headOf(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!range.contains(tree.head(i)) && tree.relation(i) != Relation.PUNCT) {
        return i;
      }
    }
    return range.from();
  }

  /** The word that a word depends on, where the tree of the sentence is mended; -1 for a root. */
  public int head(int word) {
    return tree.head(word);
  }

  /** The noun phrase that a word heads. */
  public Phrase phrase(int head) {
    return new Phrase(this, tree, head);
  }

  List<Clause> childrenOf(Clause clause) {
    return children.get(ranks[clause.predicate()]);
  }

  List<Integer> wordsOf(Clause clause) {
    return words.get(ranks[clause.predicate()]);
  }

  Range rangeOf(Clause clause) {
    return new Range(tree.left(clause.predicate()), tree.right(clause.predicate()) + 1);
  }
}
