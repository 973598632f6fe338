package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;

/** Cuts a content into its items: what is joined by "and" or commas and has an issue of its own. */
final class Items {
  /** How far behind the cue an issue may begin: further words are about something else. */
  private static final int REACH = 14;

  private final Words words;
  private final IssueLexicon issues;
  private final Predicate<String> allowed;
  private final List<int[]> conditions;
  private final IntUnaryOperator placeEnd;

  /**
   * @param conditions tokens of conditions, where nothing is wanted
   */
  Items(
      Words words,
      IssueLexicon issues,
      Predicate<String> allowed,
      List<int[]> conditions,
      IntUnaryOperator placeEnd) {
    this.placeEnd = placeEnd;
    this.conditions = conditions;
    this.words = words;
    this.issues = issues;
    this.allowed = allowed;
  }

  /** In the order of the text; joined items of one issue are one. */
  List<Item> of(int from, int to, Pattern.@Nullable Match match) {
    List<Item> items = new ArrayList<>();
    int start = from;
    if (match != null) {
      // The cue itself may name the issue: "will withdraw", "will stop firing".
      IssueLexicon.Hit own = hitIn(match.start(), match.end(), Math.max(to, match.end()));
      if (own != null && allowed.test(own.issue())) {
        items.add(new Item(own.issue(), from, from, own.start(), own.end(), true));
      }
    }
    for (int i = from; i <= to; i++) {
      boolean edge =
          i == to
              || words.lower(i).equals("and")
              || words.lower(i).equals(",")
              || words.lower(i).equals("or");
      if (!edge) {
        continue;
      }
      if (i > start) {
        add(items, start, i, from);
      }
      start = i + 1;
    }
    if (items.size() == 1 && items.get(0).end() == from && items.get(0).start() == from) {
      // Nothing stands behind the cue: it says all itself.
      Item own = items.get(0);
      items.set(0, new Item(own.issue(), own.hit(), own.hitEnd(), own.hit(), own.hitEnd(), true));
    }
    return items;
  }

  private void add(List<Item> items, int start, int end, int from) {
    if (items.size() == 1 && items.get(0).end() == from && start == from) {
      Item own = items.get(0);
      items.set(0, new Item(own.issue(), from, end, own.hit(), own.hitEnd(), true));
      return;
    }
    if (isCondition(start)) {
      return;
    }
    IssueLexicon.Hit hit = hitIn(start, Math.min(end, start + REACH), end);
    if (hit == null || !allowed.test(hit.issue())) {
      if (hit == null && !items.isEmpty()) {
        // Goes on with the item before: "... and its surroundings".
        Item last = items.get(items.size() - 1);
        if (last.end() >= start - 2) {
          items.set(
              items.size() - 1,
              new Item(last.issue(), last.start(), end, last.hit(), last.hitEnd(), last.first()));
        }
      }
      return;
    }
    if (!items.isEmpty()) {
      Item last = items.get(items.size() - 1);
      if (last.issue().equals(hit.issue())) {
        items.set(
            items.size() - 1,
            new Item(last.issue(), last.start(), end, last.hit(), last.hitEnd(), last.first()));
        return;
      }
    }
    boolean first = items.isEmpty();
    // "in the name of democracy and sovereignty": a list whose first item has no issue has none.
    if (first && (hit.start() - from > REACH || start > from + 1)) {
      return;
    }
    items.add(new Item(hit.issue(), first ? from : start, end, hit.start(), hit.end(), first));
  }

  private static boolean isMeans(IssueLexicon.Hit hit, String word) {
    return word.startsWith("discuss")
        || hit.issue().equals("constitution") && !word.startsWith("den");
  }

  private boolean isCondition(int token) {
    for (int[] condition : conditions) {
      if (condition[0] <= token && token < condition[1]) {
        return true;
      }
    }
    return false;
  }

  private IssueLexicon.@Nullable Hit hitIn(int from, int reach, int limit) {
    for (int i = from; i < reach; i++) {
      IssueLexicon.Hit hit = isCondition(i) ? null : issues.at(words, i, limit, placeEnd);
      if (hit != null && hit.issue().equals(IssueLexicon.NONE)) {
        i = hit.end() - 1;
        continue;
      }
      if (hit != null && isMeans(hit, words.lower(i))) {
        // To discuss something, or to write it into the constitution, is about that thing.
        IssueLexicon.Hit thing = hitIn(hit.end(), Math.min(limit, hit.end() + 12), limit);
        return thing == null ? hit : thing;
      }
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }
}
