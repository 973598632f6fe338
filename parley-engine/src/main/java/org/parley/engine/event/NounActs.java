package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Prepositional;

/** Acts that a noun names. */
final class NounActs {
  private final Scene scene;

  NounActs(Scene scene) {
    this.scene = scene;
  }

  /** The act that the noun names under a light verb; null for none. */
  @Nullable Act act(int noun, Clause light) {
    if (!scene.isNoun(noun)) {
      return null;
    }
    NounFrame frame = new NounFrame(scene, noun, light);
    Sense best = null;
    int from = noun;
    int to = noun;
    for (int back = 2; back >= 0 && best == null; back--) {
      int first = noun - back;
      for (Sense sense : Senses.NOUNS.startingWith(scene.lemma(first))) {
        List<String> words =
            best != null
                ? null
                : Senses.match(sense, scene.lemma(first), w -> stand(w, noun, first));
        if (words != null && sense.conditions().stream().allMatch(c -> c.holds(frame))) {
          best = sense;
          from = first;
          to = Math.max(noun, first + words.size() - 1);
        }
      }
    }
    return best == null || best.type() == null ? null : made(best, light, frame, noun, from, to);
  }

  /** The words end at the noun, or begin there. */
  private boolean stand(List<String> words, int noun, int first) {
    int last = first + words.size() - 1;
    if (last != noun && first != noun || last >= scene.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      String word = words.get(k);
      if (!word.equals(scene.lower(first + k)) && !word.equals(scene.lemma(first + k))) {
        return false;
      }
    }
    return true;
  }

  private Act made(Sense sense, Clause clause, NounFrame frame, int noun, int from, int to) {
    List<Integer> actors = frame.slot("subj");
    if (actors.isEmpty() || actors.contains(noun)) {
      actors = agents(noun);
    }
    List<Integer> recipients = new ArrayList<>();
    for (String slot : sense.recipients()) {
      if (recipients.isEmpty()) {
        recipients.addAll(frame.slot(slot));
      }
    }
    if (sense.both()) {
      for (String slot : List.of("with", "between", "and")) {
        for (int word : frame.slot(slot)) {
          if (!recipients.contains(word)) {
            recipients.add(word);
          }
        }
      }
      recipients.removeIf(word -> !scene.isWho(word) && !scene.isPlace(word));
    }
    Act act = Act.of(sense, clause, from, to, actors, recipients);
    act.both = sense.both();
    return act;
  }

  /** Who does what a noun names: "Peru's attack", "an attack by Peru", "a Peruvian attack". */
  List<Integer> agents(int noun) {
    List<Integer> found = new ArrayList<>(1);
    int possessor = scene.phrase(noun).possessor();
    if (possessor >= 0) {
      found.add(possessor);
    }
    for (Prepositional each : scene.phrase(noun).attributes()) {
      if (found.isEmpty() && each.preposition().equals("by")) {
        found.add(each.noun());
      }
    }
    for (int word = scene.phrase(noun).core().from(); word < noun && found.isEmpty(); word++) {
      ActorPhrase actor = scene.actor(word);
      boolean state = scene.place(word) != null;
      if (actor != null && scene.syntax().token(word) == actor.head() || state) {
        found.add(word);
      }
    }
    return found;
  }
}
