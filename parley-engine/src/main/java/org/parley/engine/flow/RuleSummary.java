package org.parley.engine.flow;

import org.jspecify.annotations.Nullable;
import org.parley.engine.event.SenseSummary;
import org.parley.engine.figure.FigureSummary;
import org.parley.engine.position.StanceSummary;
import org.parley.engine.quote.QuoteSummary;

/** What the rule behind a claim reads, in a line that the rule's own data give. */
public final class RuleSummary {
  private RuleSummary() {}

  /**
   * The line.
   *
   * @param rule id of the rule, as the claim's basis has it
   * @return null where no rule has this id, as after one was renamed
   */
  public static @Nullable String of(String rule) {
    String says = QuoteSummary.of(rule);
    if (says == null) {
      says = StanceSummary.of(rule);
    }
    if (says == null) {
      says = FigureSummary.of(rule);
    }
    return says == null ? SenseSummary.of(rule) : says;
  }
}
