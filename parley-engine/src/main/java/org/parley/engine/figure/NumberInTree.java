package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;

/**
 * A number, what it counts, and the words of the tree that tell about it: all that rules ask of it.
 *
 * @param places words that take part in clauses for it
 * @param owners nouns that it hangs from by "of"
 * @param nouns these, the noun counted and those that a copula says of it
 * @param behind the clause whose verb follows; null for none
 * @param before the clause whose verb stands at once before; null for none
 */
record NumberInTree(
    Amount amount,
    Counted counted,
    List<Integer> places,
    List<Integer> owners,
    List<Integer> nouns,
    @Nullable Clause behind,
    @Nullable Clause before) {

  static NumberInTree of(FigureTree tree, Amount amount, Counted counted) {
    List<Integer> owners = counted.owners(tree);
    List<Integer> nouns = new ArrayList<>(owners);
    nouns.addAll(counted.predicates(tree));
    nouns.add(counted.noun() >= 0 ? counted.noun() : counted.top() + 1);
    return new NumberInTree(
        amount,
        counted,
        counted.places(tree),
        owners,
        nouns,
        VerbBeside.behind(tree, counted),
        VerbBeside.before(tree, counted));
  }
}
