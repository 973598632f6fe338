package org.parley.engine.event;

import java.util.Set;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Source;
import org.parley.language.clause.Tense;

/** Who does what a clause says, where the tree says nothing: the nearest noun before the verb. */
final class Doers {
  private static final int REACH = 8;
  private static final Set<String> SKIPPED =
      Set.of(
          "week",
          "month",
          "year",
          "day",
          "today",
          "yesterday",
          "morning",
          "evening",
          "night",
          "weekend",
          "time",
          "afternoon");

  private Doers() {}

  /** The head of who does it; -1 for none. */
  static int of(Scene scene, Clause clause) {
    if (isActive(clause)) {
      int doer = clause.isPassive() ? -1 : clause.doer();
      return doer >= 0
          ? doer
          : clause.tense() == Tense.NONE && !bare(clause) ? -1 : left(scene, clause);
    }
    return clause.agent();
  }

  /** A participle without auxiliary at the root that has an object of its own is no passive. */
  private static boolean isActive(Clause clause) {
    return !clause.isPassive() || bare(clause);
  }

  private static boolean bare(Clause clause) {
    return clause.isPassive()
        && clause.auxiliaries().isEmpty()
        && clause.parent() == null
        && clause.objectSource() == Source.OWN;
  }

  private static int left(Scene scene, Clause clause) {
    if (clause.expletive() >= 0) {
      return -1;
    }
    switch (clause.kind()) {
      case ROOT, COMPLEMENT, PARATAXIS, ADVERBIAL -> {}
      default -> {
        return -1;
      }
    }
    for (int i = clause.predicate() - 1; i >= Math.max(0, clause.predicate() - REACH); i--) {
      String upos = scene.sentence().upos(i);
      if (upos.equals("VERB")
          || scene.lower(i).equals(clause.marker()) && !clause.marker().isEmpty()) {
        return -1;
      }
      boolean noun = upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
      if (noun
          && !SKIPPED.contains(scene.lemma(i))
          && !Classes.has("term", scene.lemma(i), scene.lower(i))) {
        return scene.isWho(i) || scene.isPlace(i) ? climb(scene, i) : -1;
      }
    }
    return -1;
  }

  /** From a part of a name to its head. */
  private static int climb(Scene scene, int word) {
    int at = word;
    for (int steps = 0; steps < 4; steps++) {
      String relation = scene.sentence().relation(at);
      int head = scene.sentence().head(at);
      if (head >= 0
          && head < at
          && (relation.startsWith("flat") || relation.startsWith("compound"))) {
        at = head;
      }
    }
    return at;
  }
}
