package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Prepositional;
import org.parley.language.clause.Range;

/**
 * What a number counts, and where in the sentence both stand; words are the tree's.
 *
 * @param first the first word of the number with what qualifies it
 * @param top the word of the number that the others of it hang from
 * @param noun the head of what is counted; -1 where the number stands alone
 * @param place what takes part in the clause: the noun that the number hangs from, or the number
 */
record Counted(int first, int top, int noun, int place) {
  private static final Set<String> PARTS =
      Set.of("including", "among", "of them", "of whom", "along with", "as well as", "plus");
  private static final Set<String> MEMBERS =
      Set.of(
          "member",
          "resident",
          "citizen",
          "part",
          "amount",
          "quantity",
          "total",
          "number",
          "piece");
  private static final int REACH = 4;

  static Counted of(FigureTree tree, Amount amount) {
    Range range = tree.range(amount.from(), amount.to());
    int top = top(tree, range);
    int first = tree.syntax().word(amount.start());
    int head = tree.head(top);
    if (head >= range.to() && isModifier(tree, top) && isNominal(tree, head)) {
      return new Counted(first, top, head, head);
    }
    for (Prepositional each : tree.clauses().phrase(top).attributes()) {
      if (each.preposition().equals("of") && each.noun() > top) {
        return new Counted(first, top, each.noun(), top);
      }
    }
    int behind = nounBehind(tree, range.to());
    if (behind >= 0) {
      return new Counted(first, top, behind, isNominal(tree, top) ? behind : top);
    }
    int number = CountNouns.before(tree, first);
    return number < 0 ? new Counted(first, top, -1, top) : new Counted(first, top, number, number);
  }

  private static int top(FigureTree tree, Range range) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      if (!range.contains(tree.head(i))) {
        return i;
      }
    }
    return range.to() - 1;
  }

  private static boolean isModifier(FigureTree tree, int word) {
    String relation = tree.relation(word);
    return relation.startsWith("nummod")
        || relation.equals("amod")
        || relation.equals("compound")
        || relation.equals("det")
        || relation.startsWith("nmod") && tree.preposition(word).isEmpty();
  }

  private static boolean isNominal(FigureTree tree, int word) {
    return switch (tree.upos(word)) {
      case "NOUN", "PROPN", "PRON", "SYM", "NUM" -> true;
      default -> false;
    };
  }

  /** The noun that follows at once or behind adjectives, where the tree hangs the number apart. */
  private static int nounBehind(FigureTree tree, int from) {
    int i = from;
    while (i < Math.min(tree.size(), from + REACH) && tree.upos(i).equals("ADJ")) {
      i++;
    }
    if (i < tree.size() && tree.upos(i).equals("NOUN")) {
      while (i + 1 < tree.size() && tree.upos(i + 1).equals("NOUN") && tree.head(i) > i) {
        i++;
      }
      return i;
    }
    return -1;
  }

  /**
   * The words that take part in clauses for it: itself, what it is a part of ("20 people, including
   * <i>four</i> children"), what it stands beside, what it is conjoined with.
   */
  List<Integer> places(FigureTree tree) {
    List<Integer> found = new ArrayList<>(4);
    found.add(place);
    if (noun >= 0 && noun != place) {
      found.add(noun);
    }
    for (int k = 0; k < found.size() && k < REACH; k++) {
      int word = found.get(k);
      String relation = tree.relation(word);
      int head = tree.head(word);
      if (head < 0 || found.contains(head)) {
        continue;
      }
      boolean part =
          (relation.startsWith("nmod") || relation.startsWith("obl"))
              && PARTS.contains(tree.preposition(word));
      boolean beside = relation.equals("appos") || relation.startsWith("conj");
      if (part && tree.clauses().isPredicate(head) && !isNominal(tree, head)) {
        // "lost much, including 12 tanks"
        Clause clause = tree.clauses().clauseOf(head);
        int whole = clause.undergoer() >= 0 ? clause.undergoer() : clause.subject();
        if (whole >= 0 && !found.contains(whole)) {
          found.add(whole);
        }
      } else if ((part || beside) && isNominal(tree, head)) {
        found.add(head);
      } else if (relation.startsWith("nmod")
          && tree.preposition(word).equals("of")
          && MEMBERS.contains(tree.lemma(head))) {
        found.add(head);
      }
    }
    found.addAll(predicates(tree));
    return found;
  }

  /** "were among those killed": what the copula says of it. */
  List<Integer> predicates(FigureTree tree) {
    List<Integer> found = new ArrayList<>(1);
    for (Clause clause : tree.clauses()) {
      int said = clause.predicate();
      boolean of = clause.subject() == place || clause.subject() == noun && noun >= 0;
      if (of && isNominal(tree, said) && tree.preposition(said).equals("among")) {
        found.add(said);
      }
    }
    return found;
  }

  /** Nouns that it hangs from by "of": "deaths" of "the deaths of eight people". */
  List<Integer> owners(FigureTree tree) {
    List<Integer> found = new ArrayList<>(2);
    if (first > 1 && tree.lower(first - 1).equals("of")) {
      found.add(first - 2);
    }
    for (int word : places(tree)) {
      int at = word;
      for (int k = 0; k < 2; k++) {
        int head = at < 0 ? -1 : tree.head(at);
        boolean of = head >= 0 && Set.of("of", "in", "at", "to").contains(tree.preposition(at));
        if (!of || !tree.relation(at).startsWith("nmod")) {
          break;
        }
        found.add(head);
        at = head;
      }
    }
    return found;
  }

  /** The word behind the number and what it counts. */
  int end(FigureTree tree) {
    return Math.max(top + 1, noun > top ? Math.max(noun + 1, words(tree).to()) : 0);
  }

  /** The noun phrase that is counted, without the number. */
  Range words(FigureTree tree) {
    Range core = tree.clauses().phrase(noun).core();
    int from = Math.max(core.from(), top < noun ? top + 1 : core.from());
    return new Range(Math.min(from, noun), noun + 1);
  }
}
