package org.parley.workbench.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.OutletEntry;

/** An outlet. */
public record OutletView(
    String id,
    String name,
    int articles,
    int positions,
    @Nullable String first,
    @Nullable String last) {

  /** An outlet with how it names things. */
  public record Whole(@JsonUnwrapped OutletView outlet, List<String> wording) {
    public static Whole of(OutletEntry entry) {
      return new Whole(OutletView.of(entry), List.of());
    }
  }

  public static OutletView of(OutletEntry entry) {
    return new OutletView(
        entry.id(),
        entry.name(),
        entry.articles(),
        entry.positions(),
        Words.text(entry.first()),
        Words.text(entry.last()));
  }
}
