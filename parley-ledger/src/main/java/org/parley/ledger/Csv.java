package org.parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV (RFC 4180) that are safe to open. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, and so does one that begins with an apostrophe: take the first one
 * away and the text is as it was.
 */
public final class Csv {
  private static final String DEFUSED = "=+-@\t\r\n'";

  private Csv() {}

  /** One line with its end; null is an empty cell. */
  public static String line(List<? extends @Nullable Object> cells) {
    StringBuilder line = new StringBuilder();
    boolean first = true;
    for (Object cell : cells) {
      line.append(first ? "" : ",");
      first = false;
      if (cell instanceof Number) {
        line.append(cell);
      } else if (cell != null) {
        // Quoted even when empty: so an empty text differs from nothing, and no line is empty.
        line.append('"').append(defused(cell.toString()).replace("\"", "\"\"")).append('"');
      }
    }
    return line.append("\r\n").toString();
  }

  private static String defused(String text) {
    // Full-width signs are read as formulas too by some.
    boolean formula =
        !text.isEmpty()
            && (DEFUSED.indexOf(text.charAt(0)) >= 0
                || "\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0);
    return formula ? "'" + text : text;
  }
}
