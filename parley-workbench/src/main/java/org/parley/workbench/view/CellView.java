package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.ledger.CitedCell;
import org.parley.ledger.CitedGroup;

/**
 * A cell of the table.
 *
 * @param own the party's own newest words where {@code now} is only told by others
 * @param statements that its groups rest on
 * @param change against {@code then}: new, changed, gone_hollow, same; null without a comparison
 */
public record CellView(
    String party,
    GroupView now,
    List<GroupView> against,
    boolean mixed,
    @Nullable Move moved,
    @Nullable GroupView own,
    int groups,
    int statements,
    @Nullable String first,
    List<Dot> dots,
    @Nullable String change,
    @Nullable GroupView then) {

  /** A turn. */
  public record Move(String from, String to, String day) {}

  /** Groups of one day and stance. */
  public record Dot(String day, String stance, boolean hollow, int groups) {}

  public static CellView of(CitedCell cited, @Nullable String change, @Nullable CitedGroup then) {
    Cell cell = cited.cell();
    Cell.Move moved = cell.moved();
    return new CellView(
        cell.party(),
        GroupView.of(cited.now()),
        cited.against().stream().map(GroupView::of).toList(),
        cell.mixed(),
        moved == null
            ? null
            : new Move(Words.word(moved.from()), Words.word(moved.to()), moved.day().toString()),
        GroupView.ofNullable(cited.own()),
        cell.groups(),
        cited.statements(),
        Words.text(cell.first()),
        cited.dots().stream()
            .map(
                dot ->
                    new Dot(
                        dot.day().toString(), Words.word(dot.stance()), dot.hollow(), dot.groups()))
            .toList(),
        change,
        GroupView.ofNullable(then));
  }
}
