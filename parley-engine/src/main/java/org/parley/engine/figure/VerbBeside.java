package org.parley.engine.figure;

import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;

/**
 * The verb of a number by what stands beside it, for sentences whose tree hangs the number
 * elsewhere: "As it goes on, 40 people, including two girls, <i>were killed</i>".
 */
final class VerbBeside {
  /** Words of an insertion between commas, at most. */
  private static final int INSERTION = 14;

  private VerbBeside() {}

  /** The finite clause whose verb follows the counted noun, and that has no other subject. */
  static @Nullable Clause behind(FigureTree tree, Counted counted) {
    int i = counted.end(tree);
    for (int more = 0; more < 3; more++) {
      i = skipAdverbs(tree, i);
      Clause clause = finite(tree, i);
      if (clause != null) {
        int subject = clause.subject();
        boolean own = subject < 0 || subject == counted.noun() || subject == counted.top();
        // A subject that ends before the number is of another clause.
        boolean far =
            subject >= 0 && tree.clauses().phrase(subject).core().to() < counted.top() - 1;
        return own || more > 0 || far ? clause : null;
      }
      int next = skipInsertion(tree, i);
      next = next == i ? skipConjunct(tree, i) : next;
      if (next == i) {
        return null;
      }
      i = next;
    }
    return null;
  }

  /** The clause whose verb stands at once before the number: "killing at least 40". */
  static @Nullable Clause before(FigureTree tree, Counted counted) {
    int verb = counted.first() - 1;
    if (verb < 0 || !tree.upos(verb).equals("VERB")) {
      return null;
    }
    Clause clause = tree.clauses().clauseOf(verb);
    return clause.predicate() == verb && !clause.isPassive() ? clause : null;
  }

  private static int skipAdverbs(FigureTree tree, int from) {
    int i = from;
    while (i < tree.size() && i < from + 2 && tree.upos(i).equals("ADV")) {
      i++;
    }
    return i;
  }

  /** The clause whose auxiliary or predicate stands there. */
  private static @Nullable Clause finite(FigureTree tree, int word) {
    if (word >= tree.size()) {
      return null;
    }
    String upos = tree.upos(word);
    if (!upos.equals("AUX") && !upos.equals("VERB")) {
      return null;
    }
    for (Clause clause : tree.clauses()) {
      if (clause.predicate() == word || clause.auxiliaries().contains(word)) {
        return clause;
      }
    }
    return null;
  }

  /** Behind ", including two girls,". */
  private static int skipInsertion(FigureTree tree, int from) {
    if (!tree.lower(from).equals(",")) {
      return from;
    }
    String first = tree.lower(from + 1);
    if (!first.equals("including") && !first.equals("among") && !first.equals("most")) {
      return from;
    }
    for (int i = from + 2; i < Math.min(tree.size(), from + INSERTION); i++) {
      if (tree.lower(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** Behind "and 25 boys". */
  private static int skipConjunct(FigureTree tree, int from) {
    if (!tree.lower(from).equals("and") && !tree.lower(from).equals("or")) {
      return from;
    }
    int i = from + 1;
    while (i < Math.min(tree.size(), from + 5) && !tree.upos(i).equals("NOUN")) {
      boolean inside =
          tree.upos(i).equals("NUM") || tree.upos(i).equals("ADJ") || tree.upos(i).equals("ADV");
      if (!inside) {
        return from;
      }
      i++;
    }
    return i < tree.size() && tree.upos(i).equals("NOUN") ? i + 1 : from;
  }
}
