package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table by the objects of its issue. */
public record ObjectsView(
    String issue, @Nullable String asOf, List<String> columns, List<Row> rows) {
  /**
   * An object.
   *
   * @param cells in the order of the columns; null where nothing is reported
   */
  public record Row(String object, List<@Nullable CellView> cells) {}
}
