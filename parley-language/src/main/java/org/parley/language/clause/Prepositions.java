package org.parley.language.clause;

/** The words of prepositions. */
final class Prepositions {
  private Prepositions() {}

  /** A noun with all prepositions before it: "from within". */
  static Prepositional of(Tree tree, int noun) {
    int start = -1;
    String before = "";
    String behind = "";
    for (int k = tree.from(noun); k < tree.to(noun); k++) {
      int child = tree.child(k);
      if (tree.relation(child) == Relation.CASE) {
        if (child < noun) {
          start = start < 0 ? child : start;
          before = before.isEmpty() ? words(tree, child) : before + ' ' + words(tree, child);
        } else if (!tree.xpos(child).equals("POS")) {
          behind = words(tree, child);
        }
      }
    }
    return new Prepositional(before.isEmpty() ? behind : before, noun, start);
  }

  /** A word in small letters with those that are fixed to it: "because of". */
  static String words(Tree tree, int word) {
    String first = tree.lower(word);
    StringBuilder out = null;
    for (int k = tree.from(word); k < tree.to(word); k++) {
      int child = tree.child(k);
      Relation relation = tree.relation(child);
      if (relation == Relation.FIXED || relation == Relation.GOESWITH) {
        out = out == null ? new StringBuilder(first) : out;
        out.append(relation == Relation.FIXED ? " " : "").append(tree.lower(child));
      }
    }
    return out == null ? first : out.toString();
  }
}
