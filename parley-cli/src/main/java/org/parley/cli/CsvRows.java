package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of comma-separated values: cells in quotation marks may hold commas, line breaks
 * and doubled marks. A row is cut off at a million characters.
 */
final class CsvRows {
  private static final int MOST = 1 << 20;

  private final BufferedReader in;

  CsvRows(BufferedReader in) {
    this.in = in;
  }

  /** The next row's cells; null at the end. */
  @Nullable List<String> next() throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int read = 0;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && read++ < MOST) {
      if (quoted && c == '"') {
        in.mark(1);
        int behind = in.read();
        if (behind == '"') {
          cell.append('"');
        } else {
          quoted = false;
          in.reset();
        }
      } else if (quoted) {
        cell.append((char) c);
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        break;
      } else if (c != '\r' && c != '\uFEFF') {
        cell.append((char) c);
      }
      c = in.read();
    }
    cells.add(cell.toString());
    return cells;
  }
}
