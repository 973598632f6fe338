package org.parley.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a derived table that are made anew: what is as it was stays, with its number; what has
 * changed is written, what is gone is deleted. The table has a {@code row} and a unique {@code id}.
 */
final class DerivedRows {
  private record Known(long row, String content) {}

  /**
   * A row as it stands now.
   *
   * @param changed true where it was not there, or was another
   */
  record Put(long row, boolean changed) {}

  private final Session session;
  private final String table;
  private final List<String> columns;
  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  /**
   * @param table a constant
   * @param columns constants, parted by blanks; without row and id
   */
  DerivedRows(Session session, String table, String columns) {
    this.session = session;
    this.table = table;
    this.columns = List.of(columns.split(" "));
  }

  /** Reads the rows that are made anew. */
  void read(String where, @Nullable Object... values) {
    session.each(
        "SELECT row, id, " + String.join(", ", columns) + " FROM " + table + where,
        row -> {
          StringBuilder content = new StringBuilder();
          for (int i = 0; i < columns.size(); i++) {
            content.append(row.value(i + 3)).append('\u001F');
          }
          return known.put(row.text(2), new Known(row.number(1), content.toString()));
        },
        values);
  }

  /**
   * Writes a row where it differs.
   *
   * @param values of the columns, in their order
   */
  Put put(String id, @Nullable Object... values) {
    kept.add(id);
    StringBuilder content = new StringBuilder();
    for (Object value : values) {
      Object stored = value instanceof Boolean flag ? Integer.valueOf(flag ? 1 : 0) : value;
      content.append(stored).append('\u001F');
    }
    Known before = known.get(id);
    if (before != null && before.content().contentEquals(content)) {
      return new Put(before.row(), false);
    }
    @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = id;
    if (before != null) {
      session.run(
          "UPDATE "
              + table
              + " SET "
              + columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
              + " WHERE id = ?",
          all);
      return new Put(before.row(), true);
    }
    long row =
        session.insert(
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ", id) VALUES ("
                + String.join(", ", Collections.nCopies(all.length, "?"))
                + ")",
            all);
    return new Put(row, true);
  }

  /** Deletes the rows read that were not written again. */
  void deleteRest() {
    known.forEach(
        (id, row) -> {
          if (!kept.contains(id)) {
            session.run("DELETE FROM " + table + " WHERE row = ?", row.row());
          }
        });
  }
}
