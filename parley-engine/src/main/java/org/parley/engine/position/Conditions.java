package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;

/** The words of a passage that make something conditional, and what they make so. */
final class Conditions {
  private static final int SHORTEST = 3;

  /**
   * One condition in tokens.
   *
   * @param clause the clause that depends on it
   */
  record Condition(int from, int to, Clause clause) {}

  private final PassageTree tree;
  private final Words words;
  private final List<Condition> all = new ArrayList<>();

  Conditions(PassageTree tree) {
    this.tree = tree;
    this.words = tree.words();
    for (int i = 0; i < words.size(); i++) {
      int marker = marker(i);
      if (marker > 0) {
        int to = end(i, marker);
        if (to - i >= SHORTEST) {
          all.add(new Condition(i, to, governor(i)));
          i = to - 1;
        }
      }
    }
  }

  /** Pairs of first token and token behind the last of what makes this clause conditional. */
  List<int[]> of(Clause clause, int from, int to) {
    List<int[]> found = new ArrayList<>();
    for (Condition each : all) {
      boolean inside = each.from >= from && each.to <= to;
      boolean holdsCue =
          tree.token(clause.predicate()) >= each.from && tree.token(clause.predicate()) < each.to;
      if (!holdsCue && (inside || isAbove(each.clause, clause) || adjoins(each, from, to))) {
        found.add(new int[] {each.from, each.to});
      }
    }
    return found;
  }

  private static boolean adjoins(Condition each, int from, int to) {
    return each.from == to || each.from == to + 1 || each.to == from || each.to == from - 1;
  }

  /** True where the condition is of the clause or of one that holds it, and not of one joined. */
  private static boolean isAbove(Clause governor, Clause clause) {
    for (Clause at = clause; at != null; at = at.parent()) {
      if (at == governor) {
        return true;
      }
      if (at.kind() == ClauseKind.CONJUNCT || at.kind() == ClauseKind.RELATIVE) {
        return false;
      }
    }
    return false;
  }

  boolean holds(int token) {
    for (Condition each : all) {
      if (each.from <= token && token < each.to) {
        return true;
      }
    }
    return false;
  }

  /** The clause that a condition beginning at a token belongs to. */
  private Clause governor(int token) {
    int word = tree.word(token);
    Clause inner = tree.clauseOf(word);
    boolean own = tree.token(inner.range().from()) >= token - 1;
    Clause parent = inner.parent();
    return own && parent != null ? parent : inner;
  }

  /** The token behind the words that open a condition here; 0 if none do. */
  private int marker(int i) {
    String low = words.lower(i);
    String next = words.lower(i + 1);
    if (low.equals("only") && (next.equals("after") || next.equals("when") || next.equals("if"))) {
      return i + 2;
    }
    if (PositionWords.CONDITION.contains(low)) {
      boolean asks = PositionWords.ASKS.contains(words.lower(i - 1));
      boolean again = low.equals("once") && (next.equals("again") || next.equals("more"));
      boolean plain = low.equals("provided") && !next.equals("that");
      boolean time = low.equals("until") && (tree.isTime(i + 1) || tree.isTime(i + 2));
      return asks || again || plain || time || next.equals("now") ? 0 : i + 1;
    }
    boolean on =
        low.equals("on")
            && (next.equals("condition")
                || next.equals("the") && words.lower(i + 2).equals("condition"))
            && !words.lower(i + 2).equals("of");
    boolean exchange =
        low.equals("in")
            && (next.equals("exchange") || next.equals("return"))
            && words.lower(i + 2).equals("for");
    boolean event = low.equals("in") && next.equals("the") && words.lower(i + 2).equals("event");
    boolean asLong =
        (low.equals("as") || low.equals("so"))
            && next.equals("long")
            && words.lower(i + 2).equals("as");
    return on || event ? i + 2 : exchange || asLong ? i + 3 : 0;
  }

  /** The condition ends with its clause or phrase in the tree, and before a mark. */
  private int end(int from, int behind) {
    if (behind >= words.size()) {
      return from;
    }
    int word = tree.word(from);
    Clause clause = tree.clauseOf(word);
    int limit =
        tree.token(clause.range().from()) >= from - 1
            ? tree.tokenEnd(clause.range().to())
            : words.size();
    int end = behind;
    while (end < words.size()
        && (end < limit || end < behind + 2)
        && !(words.lower(end).equals(",")
            && !words.lower(end + 1).equals("and")
            && end > behind + 1)
        && !words.lower(end).equals("\"")
        && !words.lower(end).equals(";")
        && !words.lower(end).equals(".")) {
      end++;
    }
    while (end > from && !words.isWord(end - 1)) {
      end--;
    }
    return end;
  }
}
