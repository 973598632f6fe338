package org.parley.workbench.view;

import org.jspecify.annotations.Nullable;
import org.parley.ledger.Difference;

/**
 * Two groups that contradict each other.
 *
 * @param kind sources or parties
 * @param why one line
 */
public record DifferenceView(
    String kind,
    String issue,
    String party,
    @Nullable String object,
    @Nullable String day,
    GroupView a,
    GroupView b,
    String why) {
  public static DifferenceView of(Difference difference) {
    GroupView a = GroupView.of(difference.a());
    GroupView b = GroupView.of(difference.b());
    return new DifferenceView(
        Words.word(difference.kind()),
        a.issue(),
        a.party(),
        difference.object(),
        Words.text(difference.day()),
        a,
        b,
        why(difference.kind(), a, b));
  }

  private static String why(Difference.Kind kind, GroupView a, GroupView b) {
    if (kind == Difference.Kind.SOURCES) {
      return a.party() + " is reported to " + a.stance() + " and to " + b.stance() + " on one day";
    }
    String teller = a.toldBy().isEmpty() ? "Others" : String.join(" and ", a.toldBy());
    return teller
        + (a.toldBy().size() == 1 ? " says" : " say")
        + " that it "
        + verb(a.stance())
        + "; "
        + b.party()
        + " itself "
        + verb(b.stance());
  }

  private static String verb(String stance) {
    return stance + "s";
  }
}
