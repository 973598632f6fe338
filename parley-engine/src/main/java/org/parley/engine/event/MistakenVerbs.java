package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Prepositional;

/**
 * Sentences whose verb the tree takes for an attribute: "Norway deployed peacekeepers" as
 * peacekeepers that Norway deployed. Only where the tree finds no verb at all.
 */
final class MistakenVerbs {
  private final Scene scene;

  MistakenVerbs(Scene scene) {
    this.scene = scene;
  }

  /** The act of a clause that has a noun for its predicate; null for none. */
  @Nullable Act act(Clause clause) {
    int noun = clause.predicate();
    if (clause.parent() != null
        || clause.copula() >= 0
        || !scene.sentence().upos(noun).equals("NOUN")) {
      return null;
    }
    for (int verb = scene.phrase(noun).core().from() + 1; verb < noun; verb++) {
      String tag = scene.sentence().word(verb).xpos();
      boolean before =
          scene.sentence().upos(verb - 1).equals("PROPN")
              || scene.sentence().upos(verb - 1).equals("NOUN");
      if (before && (tag.equals("VBN") || tag.equals("VBD") || tag.equals("VBZ"))) {
        Act act = sense(clause, verb, noun);
        if (act != null) {
          return act;
        }
      }
    }
    return null;
  }

  private @Nullable Act sense(Clause clause, int verb, int noun) {
    AttributeFrame frame = new AttributeFrame(scene, verb, noun);
    String lemma = scene.lemma(verb);
    for (Sense sense : Senses.VERBS.startingWith(lemma)) {
      boolean single =
          sense.words().stream().anyMatch(w -> w.size() == 1 && w.get(0).equals(lemma));
      if (single
          && sense.type() != null
          && sense.conditions().stream().allMatch(condition -> condition.holds(frame))) {
        List<Integer> recipients = new ArrayList<>();
        for (String slot : sense.recipients()) {
          if (recipients.isEmpty()) {
            recipients.addAll(frame.slot(slot));
          }
        }
        Act act = Act.of(sense, clause, verb, verb, List.of(verb - 1), recipients);
        act.both = sense.both();
        act.top = clause.predicate();
        return act;
      }
    }
    return null;
  }

  /** The noun and what hangs from it, as arguments of its attribute. */
  private record AttributeFrame(Scene scene, int verb, int noun) implements Frame {
    @Override
    public List<Integer> slot(String name) {
      List<Integer> found = new ArrayList<>(2);
      switch (name) {
        case "subj", "doer" -> found.add(verb - 1);
        case "obj" -> found.add(noun);
        case "objmod" -> {
          for (int word = verb + 1; word < noun; word++) {
            found.add(word);
          }
        }
        case "none", "iobj", "word" -> {}
        default -> {
          for (Prepositional each : scene.phrase(noun).attributes()) {
            if (each.preposition().equals(name)) {
              found.add(each.noun());
            }
          }
        }
      }
      return found;
    }

    @Override
    public boolean mark(String name) {
      return name.equals("obj");
    }

    @Override
    public boolean lacksSubject() {
      return false;
    }
  }
}
