package org.parley.engine.position;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each rule of positions reads, in a line. */
public final class StanceSummary {
  private static final Map<String, String> SAYS = new HashMap<>();

  static {
    for (StanceRule rule : StanceRules.builtIn().all()) {
      SAYS.put(rule.id(), "Somebody " + rule.says() + ".");
    }
  }

  private StanceSummary() {}

  /** The line of this rule; null where no rule of positions has this id. */
  public static @Nullable String of(String rule) {
    return SAYS.get(rule);
  }
}
