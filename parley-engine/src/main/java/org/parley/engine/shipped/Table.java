package org.parley.engine.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tab-separated table that ships with Parley: UTF-8, {@code #} begins a comment line, {@code |}
 * parts the items of a cell, the first line that is no comment may name the columns.
 */
public final class Table {
  private Table() {}

  /** The cells of each row. */
  public static List<List<String>> rows(Class<?> beside, String name) {
    List<List<String>> rows = new ArrayList<>();
    ShippedFile.lines(beside, name).forEach(line -> rows.add(cells(line, '\t')));
    return rows;
  }

  /** Hands over the cells of each row, with at least {@code columns} cells. */
  public static void read(Class<?> beside, String name, int columns, Consumer<List<String>> row) {
    for (List<String> cells : rows(beside, name)) {
      while (cells.size() < columns) {
        cells.add("");
      }
      row.accept(cells);
    }
  }

  /** The items of a cell; none for an empty one. */
  public static List<String> items(String cell) {
    return cell.isEmpty() ? List.of() : cells(cell, '|');
  }

  /** The parts of a line, without blanks around them. */
  public static List<String> cells(String line, char by) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(by); at >= 0; at = line.indexOf(by, from)) {
      cells.add(line.substring(from, at).strip());
      from = at + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }
}
