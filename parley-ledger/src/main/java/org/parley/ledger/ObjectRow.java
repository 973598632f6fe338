package org.parley.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.parley.engine.table.Cell;

/**
 * What the parties say of one object of an issue.
 *
 * @param object its name, as it is printed
 * @param cells by party; only those that say something of it
 */
public record ObjectRow(String object, Map<String, Cell> cells) {
  public ObjectRow {
    cells = Map.copyOf(new TreeMap<>(cells));
  }
}
