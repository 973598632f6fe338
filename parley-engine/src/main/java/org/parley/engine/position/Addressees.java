package org.parley.engine.position;

import org.parley.language.clause.Clause;
import org.parley.model.Stance;

/** Finds of whom something is asked, or to whom it is offered. */
final class Addressees {
  private final PassageTree tree;

  Addressees(PassageTree tree) {
    this.tree = tree;
  }

  /** The word for whom something is asked of: in its slot, else the subject of what is wanted. */
  int of(Cue cue, Content content) {
    for (String slot : cue.rule().whom()) {
      int word = slot.equals("object") ? object(cue.clause()) : cue.clause().prepositional(slot);
      if (word >= 0 && tree.token(word) < content.from() && word > cue.word()) {
        return word;
      }
    }
    return cue.rule().stance() == Stance.DEMAND ? content.asked() : -1;
  }

  /** Parsers are of two minds about whom one urges to do something. */
  private static int object(Clause clause) {
    return clause.object() < 0 ? clause.indirectObject() : clause.object();
  }
}
