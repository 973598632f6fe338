package org.parley.engine.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of the tab-separated files of this package; {@code #} begins a comment line. */
final class Resources {
  private Resources() {}

  static List<List<String>> rows(String file) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(file).lines().toList()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(cells(line, '\t'));
      }
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream in = Resources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a cell, without blanks around them. */
  static List<String> cells(String line, char by) {
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
