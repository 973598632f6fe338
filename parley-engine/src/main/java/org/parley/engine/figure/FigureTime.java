package org.parley.engine.figure;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Tense;

/** Of what time a number is, as its clause tells it. */
final class FigureTime {
  /** Words between "since" and its time: "since the start of the war in late February". */
  private static final int SINCE = 10;

  private final FigureTree tree;
  private final Words words;
  private final Clause clause;

  FigureTime(FigureTree tree, Clause clause) {
    this.tree = tree;
    this.words = tree.words();
    this.clause = clause;
  }

  /** The time that stands in the clause, outside of clauses in it. */
  @Nullable TimePhrase phrase() {
    TimePhrase since = since();
    if (since != null) {
      return since;
    }
    for (Clause at = clause; at != null; at = at.parent()) {
      for (TimePhrase time : tree.mentions().times()) {
        int word = tree.syntax().word(time.start());
        if (tree.clauses().clauseOf(word) == at && !isOfSaying(time)) {
          return time;
        }
      }
      if (at.tense() != Tense.NONE) {
        return null;
      }
    }
    return null;
  }

  /** "said on Sunday ten people died" */
  private boolean isOfSaying(TimePhrase time) {
    int before = time.start() - 1;
    before -= words.lower(before).equals("on") ? 1 : 0;
    if (before < 0) {
      return false;
    }
    int verb = tree.syntax().word(before);
    return tree.upos(verb).equals("VERB") && FigureWords.is("tell", tree.lemma(verb));
  }

  boolean isSince() {
    return since() != null;
  }

  /** "have fled since", and where no verb tells when. */
  private boolean isLasting() {
    Clause above = clause.parent();
    return clause.tense() == Tense.NONE || clause.isPerfect() || above != null && above.isPerfect();
  }

  private @Nullable TimePhrase since() {
    if (!isLasting()) {
      return null;
    }
    for (TimePhrase time : tree.mentions().times()) {
      for (int i = time.start(); i >= Math.max(0, time.start() - SINCE); i--) {
        if (words.lower(i).equals("since")) {
          return time;
        }
        if (words.lower(i).equals(",")) {
          break;
        }
      }
    }
    return null;
  }

  /** "since the war began", "so far": a total from the conflict's first day. */
  boolean isRunning() {
    if (!isLasting()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String pair = words.lower(i) + "_" + words.lower(i + 1);
      if (FigureWords.is("running", pair)) {
        return true;
      }
      if (words.lower(i).equals("since")) {
        for (int k = i + 1; k < Math.min(words.size(), i + 9); k++) {
          String word = words.lower(k);
          if (FigureWords.is("war", word) || word.equals("invaded") || word.equals("invading")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
