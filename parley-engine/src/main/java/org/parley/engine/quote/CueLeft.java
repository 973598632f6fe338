package org.parley.engine.quote;

import java.util.List;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;

/** What stands left of a verb and who says it: its words, or only when and how. */
abstract class CueLeft extends CueThings {
  CueLeft(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
  }

  /** True if what stands left is hung from the verb as its words, or holds a clause at all. */
  boolean isClauseLeft(int from, int to) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean words = relation.equals("ccomp") || relation.equals("parataxis");
      if (words && child < start) {
        return true;
      }
    }
    if (clause.kind() == ClauseKind.PARATAXIS || behindClause) {
      return true;
    }
    if (hasRightComplement() || isFronted(to)) {
      return false;
    }
    boolean headline = subject > verb && tail >= tree.end();
    return cue != null
        && cue.takes(Frame.CLAUSE)
        && (tree.isFinite(from, to) || headline && to - from > 2);
  }

  /** True where the verb has words behind it: what stands left in marks is a title. */
  boolean hasRightWords() {
    return hasRightComplement() || tree.hasMark(tail, tree.size());
  }

  /** "As the day began, X said ...": what stands left only tells when and how. */
  boolean isFronted(int to) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean aside =
          relation.equals("advcl") || relation.equals("obl") || relation.equals("advmod");
      if (aside && child < start && tree.extent(child).to() >= to - 1) {
        return true;
      }
    }
    return false;
  }

  boolean hasRightComplement() {
    for (int child : tree.children(verb)) {
      if (child > verb && tree.relation(child).equals("ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** Behind a dateline and behind the last attribution that stands at the end of its clause. */
  int leftFrom() {
    int from = dateline();
    for (Candidate each : before) {
      Attribution one = each.attribution();
      boolean ends = one.form() == Form.TRAILING || one.form() == Form.INVERTED;
      if (ends && !one.open() && one.end() < tree.token(start)) {
        int word = tree.word(Math.min(one.end(), in.words().size() - 1));
        while (word < start && tree.isPunctuation(word) && !tree.isMark(word)) {
          word++;
        }
        from = Math.max(from, word);
      }
    }
    return from;
  }
}
