package org.parley.language.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A noun phrase: a noun, or what stands for one, and what hangs from it. Immutable. */
public final class Phrase {
  private final Clauses clauses;
  private final Tree tree;
  private final int head;

  Phrase(Clauses clauses, Tree tree, int head) {
    this.clauses = clauses;
    this.tree = tree;
    this.head = head;
  }

  public int head() {
    return head;
  }

  /**
   * "the former foreign minister of Torvia" without "of Torvia": determiners, adjectives, numbers,
   * possessor, titles, the parts of a name; no preposition, attribute, apposition, clause.
   */
  public Range core() {
    return extent(Width.CORE);
  }

  /** With attributes, appositions and clauses, without what is conjoined. */
  public Range full() {
    return extent(Width.FULL);
  }

  /** With what is conjoined, too: "the army and the fleet of Torvia". */
  public Range whole() {
    return extent(Width.WHOLE);
  }

  private enum Width {
    CORE,
    FULL,
    WHOLE
  }

  private Range extent(Width width) {
    int from = head;
    int to = head;
    for (int k = tree.from(head); k < tree.to(head); k++) {
      int child = tree.child(k);
      Relation relation = tree.relation(child);
      boolean joined = relation == Relation.CONJ;
      if (joined && child > head && width != Width.WHOLE) {
        break;
      }
      boolean takes =
          isCore(child)
              || width != Width.CORE && (relation.isNominal() || relation == Relation.ADVCL)
              || width == Width.WHOLE && joined && !clauses.isPredicate(child);
      // A predicate's clauses are those of its clause.
      if (takes && !(relation == Relation.ADVCL && clauses.isPredicate(head))) {
        from = Math.min(from, tree.left(child));
        to = Math.max(to, tree.right(child));
      }
    }
    return closed(from, to);
  }

  private boolean isCore(int child) {
    return switch (tree.relation(child)) {
      case DET, AMOD, NUMMOD, NMOD_POSS, NMOD_DESC, COMPOUND, FLAT, FIXED, GOESWITH -> true;
      case NMOD -> !tree.has(child, Relation.CASE) && child == head + 1;
      case ADVMOD -> child < head && !clauses.isPredicate(head);
      default -> false;
    };
  }

  /** Takes the bracket or mark that closes behind the last word. */
  private Range closed(int from, int to) {
    int next = to + 1;
    boolean closes =
        next < tree.size()
            && tree.relation(next) == Relation.PUNCT
            && tree.head(next) >= from
            && tree.head(next) <= to
            && tree.head(next) != head
            && ")]".contains(tree.sentence().form(next));
    return new Range(from, closes ? next + 1 : next);
  }

  /** In small letters, "because of"; empty for none. */
  public String preposition() {
    return Prepositions.of(tree, head).preposition();
  }

  /** Whose it is: "Torvia" of "Torvia's fleet", the antecedent for "whose"; -1. */
  public int possessor() {
    int word = tree.first(head, Relation.NMOD_POSS);
    return word < 0 ? -1 : clauses.antecedent(word);
  }

  /** Titles and nouns before the head: "Prime", "Minister" of "Prime Minister Venn". */
  public List<Integer> modifiers() {
    List<Integer> found = new ArrayList<>(2);
    for (int k = tree.from(head); k < tree.to(head); k++) {
      Relation relation = tree.relation(tree.child(k));
      if (relation == Relation.COMPOUND || relation == Relation.NMOD_DESC) {
        found.add(tree.child(k));
      }
    }
    return found;
  }

  /** Heads of what stands beside it for the same: "minister" of "Venn, the minister". */
  public List<Integer> appositions() {
    return all(Relation.APPOS);
  }

  /** The noun that this one stands beside for the same; -1. */
  public int appositionOf() {
    return tree.relation(head) == Relation.APPOS ? tree.head(head) : -1;
  }

  /** The heads of all that are conjoined, this one too, in order. */
  public List<Integer> conjuncts() {
    int first = head;
    while (tree.relation(first) == Relation.CONJ && !clauses.isPredicate(first)) {
      first = tree.head(first);
    }
    List<Integer> found = new ArrayList<>(2);
    found.add(first);
    for (int i = 0; i < found.size(); i++) {
      for (int k = tree.from(found.get(i)); k < tree.to(found.get(i)); k++) {
        int child = tree.child(k);
        if (tree.head(child) >= 0
            && tree.relation(child) == Relation.CONJ
            && !clauses.isPredicate(child)) {
          found.add(child);
        }
      }
    }
    Collections.sort(found);
    return found;
  }

  /** Nouns that hang from it by a preposition: "of Torvia". */
  public List<Prepositional> attributes() {
    List<Prepositional> found = new ArrayList<>(2);
    for (int noun : all(Relation.NMOD)) {
      Prepositional each = Prepositions.of(tree, noun);
      found.add(new Prepositional(each.preposition(), clauses.antecedent(noun), each.start()));
    }
    return found;
  }

  /** Its relative, participial and other clauses. */
  public List<Clause> clauses() {
    List<Clause> found = new ArrayList<>(1);
    for (int k = tree.from(head); k < tree.to(head); k++) {
      int child = tree.child(k);
      Relation relation = tree.relation(child);
      if (relation == Relation.ACL || relation == Relation.ACL_RELCL) {
        found.add(clauses.clauseOf(child));
      }
    }
    return found;
  }

  private List<Integer> all(Relation relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int k = tree.from(head); k < tree.to(head); k++) {
      if (tree.relation(tree.child(k)) == relation) {
        found.add(tree.child(k));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    Range range = full();
    for (int i = range.from(); i < range.to(); i++) {
      out.append(out.isEmpty() ? "" : " ").append(tree.sentence().form(i));
    }
    return out.toString();
  }
}
