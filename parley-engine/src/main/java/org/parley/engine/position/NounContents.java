package org.parley.engine.position;

import org.jspecify.annotations.Nullable;
import org.parley.engine.position.StanceRule.Slot;
import org.parley.language.clause.Clause;

/** Finds what a noun of stance holds: "its demand for", "the goal is to", "a ceasefire promise". */
final class NounContents {
  /** How far before its noun the "at" of "at the personal request" may stand. */
  private static final int NEAR = 8;

  private final PassageTree tree;
  private final ContentEnd ends;
  private final Contents contents;

  NounContents(PassageTree tree, ContentEnd ends, Contents contents) {
    this.tree = tree;
    this.ends = ends;
    this.contents = contents;
  }

  @Nullable Content of(Cue cue, String slot) {
    return switch (slot) {
      case Slot.TO ->
          cue.end() < tree.size() && (tree.lower(cue.end()).equals("to") || isMade(cue))
              ? contents.to(cue)
              : null;
      case Slot.THAT ->
          tree.lower(cue.end()).equals("that") && cue.end() + 1 < tree.size()
              ? thatOfNoun(cue)
              : null;
      case Slot.IS -> is(cue);
      case Slot.HOST -> host(cue);
      case Slot.BEFORE -> before(cue);
      default -> contents.behind(cue, slot);
    };
  }

  /** "a decision was made to ...": what is decided stands behind the verb. */
  private boolean isMade(Cue cue) {
    Clause clause = cue.clause();
    String lemma = tree.lemma(clause.predicate());
    return tree.isPassive(clause)
        && clause.passiveSubject() == cue.word()
        && (lemma.equals("make") || lemma.equals("take"));
  }

  /** "is being opened at the request of": what was asked for is what is done. */
  private @Nullable Content host(Cue cue) {
    Clause clause = cue.clause();
    int at = cue.word() - 1;
    while (at > clause.predicate() && at > cue.word() - NEAR && !tree.lower(at).equals("at")) {
      at--;
    }
    if (at <= clause.predicate() || !tree.lower(at).equals("at")) {
      return null;
    }
    int subject = clause.subject();
    int first = tree.groupStart(clause);
    if (subject >= 0 && subject < first) {
      first = Math.min(first, tree.phrase(subject).full().from());
    }
    return new Content(tree.token(first), tree.token(at), clause.predicate(), false, -1);
  }

  private @Nullable Content thatOfNoun(Cue cue) {
    Clause content = tree.clauseFrom(cue.end());
    return content == null ? null : contents.clause(cue, content, cue.end());
  }

  /** "Its demands are X", "include X", "the goal is to do X". */
  private @Nullable Content is(Cue cue) {
    Content beside = beside(cue);
    if (beside != null) {
      return beside;
    }
    Clause clause = cue.clause();
    int predicate = clause.predicate();
    boolean outer = clause.outerSubject() == cue.word();
    if (clause.subject() != cue.word() && !outer || predicate < cue.word()) {
      return null;
    }
    if (outer) {
      return contents.clause(cue, clause, clause.copula() + 1);
    }
    String lemma = tree.lemma(predicate);
    if (lemma.equals("include") || lemma.equals("remain") || lemma.equals("involve")) {
      return clause.object() < 0 ? null : contents.noun(cue, clause.object());
    }
    if (lemma.equals("be")) {
      for (Clause child : clause.children()) {
        if (child.predicate() > predicate) {
          return contents.clause(cue, child, child.range().from());
        }
      }
      return null;
    }
    if (clause.copula() >= 0 && clause.copula() < predicate) {
      int from = tree.token(clause.copula() + 1);
      return tree.isVerb(predicate)
          ? contents.clause(cue, clause, clause.copula() + 1)
          : new Content(from, ends.ofNoun(predicate, from, cue), predicate, false, -1);
    }
    return null;
  }

  /** "demands include", "the goals for what they call a war include": wherever the tree has it. */
  private @Nullable Content beside(Cue cue) {
    for (int word = cue.end();
        word < Math.min(tree.size() - 1, cue.end() + Contents.REACH);
        word++) {
      String low = tree.lower(word);
      boolean lists = low.equals("include") || low.equals("includes") || low.equals("included");
      boolean is = word == cue.end() && tree.lemma(word).equals("be");
      if (low.equals(":") || low.equals("namely")) {
        return list(word + 1);
      }
      if (lists || is) {
        int first = word + 1;
        boolean clause = tree.lower(first).equals("that") || tree.lower(first).equals("to");
        if (tree.tag(first).startsWith("RB") || first + clause01(clause) >= tree.size()) {
          return null;
        }
        int from = tree.token(first + clause01(clause));
        int to =
            tree.tokenEnd(Math.max(cue.clause().range().to(), tree.clauseOf(first).range().to()));
        boolean verbal = clause || tree.isVerb(first);
        int head = verbal ? tree.clauseOf(first + clause01(clause)).predicate() : first;
        return is && !clause
            ? null
            : new Content(from, ends.within(from, to, cue), head, false, -1);
      }
      boolean relative = low.equals("that") || low.equals("which");
      if (relative || low.equals(".") || low.equals(";") || low.equals(",") && lists(cue, word)) {
        return null;
      }
    }
    return null;
  }

  /** A comma ends the search, unless "namely" stands behind it. */
  private boolean lists(Cue cue, int comma) {
    return cue.end() > comma || !tree.lower(comma + 1).equals("namely");
  }

  /** What is listed behind a colon. */
  private @Nullable Content list(int at) {
    int first = at;
    while (first < tree.size() - 1 && !tree.words().isWord(tree.token(first))) {
      first++;
    }
    int from = tree.token(first);
    int to = ends.ofList(from, tree.tokenEnd(tree.size()));
    return to > from ? new Content(from, to, first, false, -1) : null;
  }

  private static int clause01(boolean clause) {
    return clause ? 1 : 0;
  }

  /** "a ceasefire promise". */
  private @Nullable Content before(Cue cue) {
    for (int modifier : tree.phrase(cue.word()).modifiers()) {
      if (tree.actorAt(tree.token(modifier)) == null) {
        int from = tree.token(modifier);
        return new Content(from, tree.token(cue.word()), modifier, false, -1);
      }
    }
    return null;
  }
}
