package org.parley.language.clause;

/** Finds what negates a clause. */
final class Negations {
  private Negations() {}

  static void read(Tree tree, ClauseReader.Parts parts) {
    Dependents own = parts.own;
    for (int adverb : own.adverbs) {
      if (isNot(tree, adverb)) {
        add(parts, adverb, Negation.Place.PREDICATE);
      }
    }
    for (int word : own.auxiliaries) {
      // A tree may hang "not" from the auxiliary.
      at(tree, parts, word);
    }
    for (int word : own.coordinators) {
      String lower = tree.lower(word);
      if (lower.equals("nor") || lower.equals("neither")) {
        add(parts, word, Negation.Place.PREDICATE);
      }
    }
    for (int mark : own.marks) {
      if (WordLists.WITHOUT.contains(tree.lower(mark))) {
        add(parts, mark, Negation.Place.MARKER);
      }
    }
    inside(tree, parts, own.subject, Negation.Place.SUBJECT);
    inside(tree, parts, own.object, Negation.Place.OBJECT);
    if (!tree.isVerb(parts.predicate)) {
      inside(tree, parts, parts.predicate, Negation.Place.PREDICATE);
    }
  }

  private static void add(ClauseReader.Parts parts, int word, Negation.Place place) {
    parts.negations.add(new Negation(word, place));
  }

  private static void at(Tree tree, ClauseReader.Parts parts, int word) {
    for (int k = tree.from(word); k < tree.to(word); k++) {
      int child = tree.child(k);
      if (tree.relation(child) == Relation.ADVMOD && isNot(tree, child)) {
        add(parts, child, Negation.Place.PREDICATE);
      }
    }
  }

  /** "not", "never"; "no longer"; but not "not only". */
  private static boolean isNot(Tree tree, int word) {
    String lower = tree.lower(word);
    if (WordLists.NOT.contains(lower)) {
      int next = word + 1;
      return next >= tree.size() || !WordLists.ONLY.contains(tree.lower(next));
    }
    return (lower.equals("longer") || lower.equals("more"))
        && word > 0
        && tree.lower(word - 1).equals("no");
  }

  /** "no side", "nobody", "none of them" as an argument. */
  private static void inside(Tree tree, ClauseReader.Parts parts, int noun, Negation.Place place) {
    if (noun < 0 || tree.has(noun, Relation.CASE)) {
      return;
    }
    if (noun != parts.predicate && WordLists.NO.contains(tree.lower(noun))) {
      add(parts, noun, place);
      return;
    }
    int determiner = tree.first(noun, Relation.DET);
    if (determiner >= 0 && WordLists.NO.contains(tree.lower(determiner))) {
      add(parts, determiner, place);
    }
  }
}
