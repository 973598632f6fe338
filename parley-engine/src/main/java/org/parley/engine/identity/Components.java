package org.parley.engine.identity;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.identity.Identity.Join;

/** Numbered names and the groups that they are joined to. */
final class Components {
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<List<Join>> joins = new ArrayList<>();

  Components(int size) {
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      joins.add(new ArrayList<>());
    }
  }

  boolean same(int a, int b) {
    return groups.get(a) == groups.get(b);
  }

  /** The numbers of a group, in rising order. */
  List<Integer> of(int member) {
    return groups.get(member);
  }

  List<Join> joins(int member) {
    return joins.get(member);
  }

  /** Joins two groups; nothing where they are one already. */
  void join(int a, int b, Join why) {
    if (same(a, b)) {
      return;
    }
    List<Integer> all = new ArrayList<>(groups.get(a));
    all.addAll(groups.get(b));
    all.sort(null);
    List<Join> reasons = new ArrayList<>(joins.get(a));
    reasons.addAll(joins.get(b));
    reasons.add(why);
    for (int member : all) {
      groups.set(member, all);
      joins.set(member, reasons);
    }
  }

  /** Every group once, by its smallest number. */
  List<List<Integer>> all() {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).get(0) == i) {
        all.add(groups.get(i));
      }
    }
    return all;
  }
}
