package org.parley.workbench.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.CitedStatement;

/**
 * A claim group: one position and all that report it.
 *
 * @param dayHow said, by (the day of an article) or unknown
 */
public record GroupView(
    String id,
    String party,
    String stance,
    String issue,
    List<String> objects,
    @Nullable String day,
    String dayHow,
    boolean hollow,
    List<String> toldBy,
    int reports,
    int independent,
    int statements,
    List<String> outlets,
    StatementView best) {

  /** A group with what it rests on; of more than {@code most} statements only the first. */
  public record Open(@JsonUnwrapped GroupView group, List<StatementView> printings) {
    public static Open of(CitedGroup group, List<CitedStatement> printings) {
      return new Open(GroupView.of(group), printings.stream().map(StatementView::of).toList());
    }
  }

  public static GroupView of(CitedGroup group) {
    return new GroupView(
        group.id(),
        group.party(),
        Words.word(group.stance()),
        group.issue(),
        group.objects(),
        Words.text(group.day()),
        group.day() == null ? "unknown" : group.daySaid() ? "said" : "by",
        group.hollow(),
        group.toldBy(),
        group.reports(),
        group.independent(),
        group.statements(),
        group.outlets(),
        StatementView.of(group.best()));
  }

  static @Nullable GroupView ofNullable(@Nullable CitedGroup group) {
    return group == null ? null : of(group);
  }
}
