package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.CitedStatement;

/** The printings of one claim: the same words of one position. */
public record ClaimView(String claim, List<StatementView> printings, @Nullable GroupView group) {
  public static ClaimView of(
      String claim, List<CitedStatement> printings, @Nullable CitedGroup group) {
    return new ClaimView(
        claim, printings.stream().map(StatementView::of).toList(), GroupView.ofNullable(group));
  }
}
