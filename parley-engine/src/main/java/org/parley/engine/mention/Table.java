package org.parley.engine.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tab-separated table that ships with Parley: UTF-8, {@code #} begins a comment line, {@code |}
 * parts the items of a cell, the first line that is no comment may name the columns.
 */
public final class Table {
  private Table() {}

  /** Hands over the cells of each row, with at least {@code columns} cells. */
  public static void read(Class<?> beside, String name, int columns, Consumer<List<String>> row) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the jar lacks " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        List<String> cells = split(line, '\t');
        while (cells.size() < columns) {
          cells.add("");
        }
        row.accept(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The items of a cell; none for an empty one. */
  public static List<String> items(String cell) {
    return cell.isEmpty() ? List.of() : split(cell, '|');
  }

  private static List<String> split(String line, char by) {
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
