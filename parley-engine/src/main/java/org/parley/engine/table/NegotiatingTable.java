package org.parley.engine.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who demands, offers, accepts, refuses and backs what: issues by parties.
 *
 * @param conflict its name in the profile
 * @param parties the columns
 * @param moreParties parties that have positions and no column, most positions first
 * @param rows issues with at least one position of a column's party
 */
public record NegotiatingTable(
    @Nullable String conflict,
    @Nullable LocalDate asOf,
    List<String> parties,
    List<String> moreParties,
    List<Row> rows,
    Coverage coverage) {

  /**
   * One issue.
   *
   * @param cells by party, sorted by name; a party without a cell is not reported
   */
  public record Row(String issue, Map<String, Cell> cells) {
    public Row {
      cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The party's cell, or null where nothing is reported. */
    public @Nullable Cell cell(String party) {
      return cells.get(party);
    }
  }

  /**
   * What the table was made from.
   *
   * @param articles read, as of the table's day
   * @param outlets known by name
   * @param first day of an article; null where none is dated
   * @param last day of an article
   * @param undated articles without a day
   * @param foreign articles in other languages than English, which hold no claims
   * @param positions groups in the cells: the sum of their histories
   * @param statements that the positions rest on, copies among them
   * @param undatedLeftOut positions without a day that a table as of a day can't place
   */
  public record Coverage(
      int articles,
      int outlets,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      int undated,
      int foreign,
      int positions,
      int statements,
      int undatedLeftOut) {}

  public NegotiatingTable {
    parties = List.copyOf(parties);
    moreParties = List.copyOf(moreParties);
    rows = List.copyOf(rows);
  }
}
