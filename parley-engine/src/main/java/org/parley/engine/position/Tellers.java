package org.parley.engine.position;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;

/** Who tells what a cue says, and when, as the tree of its own sentence has it. */
final class Tellers {
  private final PassageTree tree;
  private final Holders holders;

  Tellers(PassageTree tree, Holders holders) {
    this.tree = tree;
    this.holders = holders;
  }

  /** Who says what a clause tells, by the verb of speech above it. */
  @Nullable ActorPhrase of(Clause clause) {
    for (Clause at = clause; at != null; at = at.parent()) {
      Clause parent = at.parent();
      int noun = at.antecedent();
      if (noun >= 0 && PositionWords.HEARSAY.contains(tree.lemma(noun))) {
        Holder owner = holders.ofNoun(noun);
        if (!owner.who().isEmpty()) {
          return owner.who().get(0);
        }
      }
      boolean told =
          parent != null
              && at.kind() != ClauseKind.CONJUNCT
              && PositionWords.SPEECH.contains(tree.lemma(parent.predicate()));
      if (told && parent != null) {
        Holder holder = holders.ofClause(parent);
        return holder.who().isEmpty() ? null : holder.who().get(0);
      }
    }
    return null;
  }

  /**
   * When it was said or done: a time in the clause of the cue or above, not one of what is wanted.
   */
  @Nullable TimePhrase time(Cue cue, Content content) {
    int token = tree.token(cue.word());
    TimePhrase best = null;
    for (TimePhrase time : tree.mentions().times()) {
      boolean wanted = time.start() >= content.from() && time.end() <= content.to();
      boolean last = wanted && time.end() >= content.to() - 1 && !isClause(content);
      boolean other = isElsewhere(cue.clause(), tree.clauseOf(tree.word(time.start())));
      if (!time.ahead()
          && (!wanted || last)
          && !other
          && (best == null || Math.abs(time.start() - token) < Math.abs(best.start() - token))) {
        best = time;
      }
    }
    return best;
  }

  private boolean isClause(Content content) {
    return tree.clauses().isPredicate(content.head()) && tree.isVerb(content.head());
  }

  /** True for a clause that neither holds the cue's clause nor stands in it, or that describes. */
  private boolean isElsewhere(Clause cue, Clause time) {
    boolean related = tree.isInside(time, cue) || tree.isInside(cue, time);
    return !related || time != cue && time.kind() == ClauseKind.RELATIVE;
  }
}
