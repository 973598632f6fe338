package org.parley.engine.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.WordSets;

/** The word classes of {@code classes.txt}, by name. */
final class Classes {
  private static final WordSets SETS = WordSets.read(Classes.class, "classes.txt");
  private static final Map<String, Set<String>> BY_NAME = new HashMap<>();

  static {
    for (String name : SETS.names()) {
      BY_NAME.put(name, SETS.of(name));
    }
  }

  private Classes() {}

  static boolean has(String name, String lemma, String form) {
    Set<String> set = of(name);
    return set.contains(lemma) || set.contains(form);
  }

  static Set<String> of(String name) {
    Set<String> set = BY_NAME.get(name);
    if (set == null) {
      throw new IllegalStateException("classes.txt lacks " + name);
    }
    return set;
  }
}
