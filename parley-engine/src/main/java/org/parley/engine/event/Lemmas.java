package org.parley.engine.event;

import java.util.List;
import org.parley.language.clause.Clause;

/** Whether words of the lexicon stand at a predicate. */
final class Lemmas {
  private Lemmas() {}

  /** The words: at the predicate, with particles or words that follow at once. */
  static boolean stand(Scene scene, Clause clause, List<String> words) {
    int predicate = clause.predicate();
    if (words.size() == 1) {
      return true;
    }
    return followsAt(scene, predicate, words) || hasParticles(scene, clause, words);
  }

  private static boolean followsAt(Scene scene, int predicate, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      String word = words.get(k);
      int at = predicate + k;
      if (!word.equals(scene.lower(at)) && !word.equals(scene.lemma(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasParticles(Scene scene, Clause clause, List<String> words) {
    if (words.size() != 2) {
      return false;
    }
    for (int particle : clause.particles()) {
      if (scene.lower(particle).equals(words.get(1))) {
        return true;
      }
    }
    // "pulled its troops out"
    int object = clause.undergoer();
    int end = object < 0 ? -1 : scene.phrase(object).core().to();
    return end > 0
        && scene.lower(end).equals(words.get(1))
        && List.of("out", "back", "down", "up", "off", "over", "home", "free", "away")
            .contains(words.get(1));
  }

  /** The preposition at the end of the words, if the clause has a noun behind it; else empty. */
  static String preposition(Clause clause, List<String> words) {
    String last = words.get(words.size() - 1);
    return words.size() > 1 && clause.prepositional(last) >= 0 ? last : "";
  }
}
