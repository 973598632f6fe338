package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.engine.position.Cue.Sort;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Mood;

/** Finds the rules whose predicate stands at a word of the tree. */
final class Cues {
  private final PassageTree tree;
  private final StanceRules rules;

  Cues(PassageTree tree, StanceRules rules) {
    this.tree = tree;
    this.rules = rules;
  }

  /** The rules whose word stands here, in the order of the table. */
  List<Cue> at(int word) {
    List<Cue> cues = new ArrayList<>();
    Clause clause = tree.clauseOf(word);
    String lemma = tree.lemma(word);
    if (clause.predicate() == word) {
      if (tree.isVerb(word)) {
        String base = rules.base(tree.lower(word), lemma);
        for (StanceRule rule : rules.ofVerb(base)) {
          int end = verbEnd(rule, clause, base);
          if (end > 0 && hasModal(rule, clause) && hasPredicate(rule, word)) {
            cues.add(new Cue(rule, Sort.VERB, word, clause, end));
          }
        }
      }
      for (StanceRule rule :
          isDescribed(clause) ? rules.ofAdjective(tree.lower(word)) : List.<StanceRule>of()) {
        cues.add(new Cue(rule, Sort.ADJECTIVE, word, clause, word + 1));
      }
      for (StanceRule rule : rules.ofAnyVerb()) {
        if (hasModal(rule, clause) && hasPredicate(rule, word)) {
          cues.add(new Cue(rule, Sort.VERB, word, clause, word + 1));
        }
      }
    }
    if (tree.isNoun(word)) {
      for (StanceRule rule : rules.ofNoun(lemma)) {
        if (hasPredicate(rule, word)) {
          cues.add(new Cue(rule, Sort.NOUN, word, clause, word + 1));
        }
      }
    }
    return cues;
  }

  /** "is prepared", and not "prepared the ground". */
  private boolean isDescribed(Clause clause) {
    return !tree.isVerb(clause.predicate())
        || clause.copula() >= 0
        || clause.auxiliaries().stream().anyMatch(word -> tree.lemma(word).equals("be"));
  }

  /** The word behind the verb and its particle; 0 where the particle is missing. */
  private int verbEnd(StanceRule rule, Clause clause, String lemma) {
    int verb = clause.predicate();
    int best = 0;
    for (String written : rule.verb()) {
      if (written.equals(lemma)) {
        best = Math.max(best, verb + 1);
      } else if (written.startsWith(lemma + " ")) {
        String particle = written.substring(lemma.length() + 1);
        if (tree.lower(verb + 1).equals(particle)) {
          best = verb + 2;
        } else if (clause.particles().stream().anyMatch(p -> tree.lower(p).equals(particle))) {
          best = Math.max(best, verb + 1);
        }
      }
    }
    return best;
  }

  /** "would need to be met". */
  private boolean isNeeded(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.marker().equals("to")
        && clause.kind() == ClauseKind.OPEN_COMPLEMENT
        && tree.lemma(parent.predicate()).equals("need");
  }

  /** "has yet to confirm": it need not. */
  private boolean isYetTo(Clause clause) {
    int verb = clause.predicate();
    return tree.lower(verb - 2).equals("yet") || tree.lower(verb - 3).equals("yet");
  }

  /** "is withdrawing", "is being withdrawn". */
  private boolean isUnderWay(Clause clause) {
    return clause.isProgressive()
        || tree.tag(clause.predicate()).equals("VBG") && !clause.auxiliaries().isEmpty()
        || clause.auxiliaries().stream().anyMatch(word -> tree.lower(word).equals("being"));
  }

  private boolean hasPredicate(StanceRule rule, int word) {
    boolean any = rule.verb().contains("*");
    if (rule.predicate().isEmpty() || !(any && tree.isVerb(word)) && isPredicate(rule, word)) {
      return true;
    }
    // "a top priority item", "called it completely immoral"
    Clause clause = tree.clauseOf(word);
    boolean noun = tree.isNoun(word);
    boolean called = tree.isVerb(word) && !any;
    int from = noun ? tree.phrase(word).core().from() : word + 1;
    int to = noun ? word : called ? clause.range().to() : word;
    for (int other = from; other < to; other++) {
      if (isPredicate(rule, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(StanceRule rule, int word) {
    return rule.predicate().contains(tree.lower(word))
        || rule.predicate().contains(tree.lemma(word));
  }

  private boolean hasModal(StanceRule rule, Clause clause) {
    if (rule.modal().isEmpty()) {
      return true;
    }
    String modal =
        switch (clause.modality()) {
          case SHALL, GOING_TO -> "will";
          default -> clause.modality().name().toLowerCase(Locale.ROOT);
        };
    if (modal.equals("have_to") && isYetTo(clause)) {
      return false;
    }
    return rule.modal().contains(modal)
        || rule.modal().contains("have_to") && isNeeded(clause)
        || rule.modal().contains("progressive") && isUnderWay(clause)
        || rule.modal().contains("imperative") && clause.mood() == Mood.IMPERATIVE;
  }
}
