package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Phrase;
import org.parley.language.clause.Prepositional;

/** What hangs from a noun that names an act, and from the verb that it is the object of. */
final class NounFrame implements Frame {
  private static final int REACH = 14;

  private final Scene scene;
  private final int noun;
  private final @Nullable Clause light;

  NounFrame(Scene scene, int noun, @Nullable Clause light) {
    this.scene = scene;
    this.noun = noun;
    this.light = light;
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public boolean lacksSubject() {
    return light == null || Doers.of(scene, light) < 0;
  }

  @Override
  public List<Integer> slot(String name) {
    List<Integer> found = new ArrayList<>(2);
    Phrase phrase = scene.phrase(noun);
    switch (name) {
      case "subj", "doer" -> {
        int doer = light == null ? -1 : Doers.of(scene, light);
        if (doer >= 0) {
          found.add(doer);
        }
      }
      case "mod" -> {
        for (int word = phrase.core().from(); word < noun; word++) {
          found.add(word);
        }
      }
      case "word" -> {
        for (int word = noun + 1; word < Math.min(scene.size(), noun + REACH); word++) {
          found.add(word);
        }
      }
      case "obj", "none", "iobj" -> {}
      default -> {
        for (Prepositional each : phrase.attributes()) {
          if (each.preposition().equals(name)) {
            found.add(each.noun());
          }
        }
        if (light != null) {
          for (Prepositional each : light.prepositional()) {
            boolean time = Classes.has("term", scene.lemma(each.noun()), scene.lower(each.noun()));
            if (each.preposition().equals(name) && !time && !found.contains(each.noun())) {
              found.add(each.noun());
            }
          }
          if (found.isEmpty() && light.predicate() < noun) {
            scene.behind(name, noun, light.range().to(), found);
          }
        }
      }
    }
    return found;
  }

  @Override
  public boolean mark(String name) {
    return false;
  }
}
