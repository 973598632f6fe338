package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;

/** The example sentences of {@code stances.yaml}, for the tests of the whole engine. */
public final class StanceSentences {
  private StanceSentences() {}

  public static List<String> all() {
    List<String> all = new ArrayList<>();
    for (StanceRule rule : StanceRules.builtIn().all()) {
      rule.yes().forEach(example -> all.add(example.text()));
      all.addAll(rule.no());
    }
    return all;
  }
}
