package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.NegotiatingTable;

/**
 * The table: issues by parties.
 *
 * @param more parties that have positions and no column
 */
public record TableView(
    @Nullable String conflict,
    @Nullable String asOf,
    @Nullable String compare,
    List<String> columns,
    List<String> more,
    Coverage coverage,
    List<Row> rows) {

  /**
   * An issue.
   *
   * @param objects what it is about, the most reported first
   * @param cells in the order of the columns; null where nothing is reported
   * @param also parties without a column that have a position on it, most statements first
   */
  public record Row(
      String issue,
      String name,
      List<String> objects,
      List<@Nullable CellView> cells,
      List<String> also) {}

  /** What the table was made from. */
  public record Coverage(
      int articles,
      int outlets,
      @Nullable String first,
      @Nullable String last,
      int undated,
      int foreign,
      int positions,
      int statements,
      int undatedLeftOut) {
    public static Coverage of(NegotiatingTable.Coverage coverage) {
      return new Coverage(
          coverage.articles(),
          coverage.outlets(),
          Words.text(coverage.first()),
          Words.text(coverage.last()),
          coverage.undated(),
          coverage.foreign(),
          coverage.positions(),
          coverage.statements(),
          coverage.undatedLeftOut());
    }
  }
}
