package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cited sentences: what each cell of the table stands at. */
public record BriefView(
    @Nullable String asOf,
    @Nullable String since,
    TableView.Coverage coverage,
    List<Section> sections) {

  /** An issue. */
  public record Section(String issue, String name, List<Item> items) {}

  /** A party's position and the words it rests on. */
  public record Item(
      String party,
      String stance,
      @Nullable String day,
      String dayHow,
      boolean hollow,
      int reports,
      int independent,
      StatementView statement) {
    public static Item of(GroupView group) {
      return new Item(
          group.party(),
          group.stance(),
          group.day(),
          group.dayHow(),
          group.hollow(),
          group.reports(),
          group.independent(),
          group.best());
    }
  }
}
