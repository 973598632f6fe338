package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.model.Stance;

/**
 * A cell of the table with its groups as they are cited.
 *
 * @param cell what the engine says of it
 * @param statements how many its groups rest on
 * @param dots what was reported over time, the oldest first; the newest days only of a long history
 */
public record CitedCell(
    Cell cell,
    CitedGroup now,
    List<CitedGroup> against,
    @Nullable CitedGroup own,
    int statements,
    List<Dot> dots) {

  /** Groups of one day and stance. */
  public record Dot(LocalDate day, Stance stance, boolean hollow, int groups) {}

  public CitedCell {
    against = List.copyOf(against);
    dots = List.copyOf(dots);
  }
}
