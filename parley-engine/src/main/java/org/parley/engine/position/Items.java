package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Source;

/** Cuts a content into its items: what is joined by "and" or commas and has an issue of its own. */
final class Items {
  /** How far behind its beginning an item may name its issue: further words are about another. */
  private static final int REACH = 14;

  private static final int TOPIC_REACH = 12;

  /** What these begin belongs to the item before. */
  private static final Set<String> EXAMPLES = Set.of("including", "such", "like", "especially");

  private final Words words;
  private final IssueLexicon issues;
  private final PassageTree tree;
  private final Conditions conditions;

  Items(PassageTree tree, IssueLexicon issues, Conditions conditions) {
    this.tree = tree;
    this.words = tree.words();
    this.issues = issues;
    this.conditions = conditions;
  }

  /** In the order of the text; joined items of one issue are one. */
  List<Item> of(int from, int to, StanceRule rule) {
    List<Item> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isJoint(i)) {
        if (i > start) {
          add(items, start, i, from, rule);
        }
        start = i + 1;
      }
    }
    return items;
  }

  private boolean isJoint(int i) {
    String low = words.lower(i);
    return low.equals("and") || low.equals(",") || low.equals("or") || low.equals("nor");
  }

  private void add(List<Item> items, int start, int end, int from, StanceRule rule) {
    if (conditions.holds(start)) {
      return;
    }
    Item before = items.isEmpty() ? null : items.get(items.size() - 1);
    int word = start;
    while (word < end - 1 && !words.isWord(word)) {
      word++;
    }
    if (before != null && EXAMPLES.contains(words.lower(word))) {
      items.set(items.size() - 1, before.to(end));
      return;
    }
    int first = words.lower(start - 1).equals("to") ? start - 1 : start;
    IssueLexicon.Hit hit = hitIn(first, Math.min(end, start + REACH), end);
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    if (hit == null || !rule.allows(hit.issue())) {
      if (hit == null && last != null && last.end() >= start - 2) {
        // Goes on with the item before: "... and its surroundings".
        items.set(items.size() - 1, last.to(end));
      }
      return;
    }
    if (last != null && last.issue().equals(hit.issue())) {
      items.set(items.size() - 1, last.to(end));
      return;
    }
    // "in the name of democracy and sovereignty": what begins far behind is about another thing.
    if (last == null && start > from + REACH) {
      return;
    }
    items.add(
        new Item(
            hit.issue(), last == null ? from : start, end, hit.start(), hit.end(), last == null));
  }

  /** The issue that words speak of: the first, and of words that discuss it their topic. */
  IssueLexicon.@Nullable Hit hitIn(int from, int reach, int limit) {
    for (int i = from; i < reach; i++) {
      IssueLexicon.Hit hit =
          conditions.holds(i) || isDescription(i, from) || isDiscussed(i) || isBeside(i, from)
              ? null
              : issues.at(words, i, limit, tree::placeEnd);
      if (hit == null) {
        continue;
      }
      if (hit.issue().equals(IssueLexicon.NONE)) {
        i = hit.end() - 1;
      } else if (isMeans(hit, words.lower(i)) || isOccasion(hit, limit)) {
        // To discuss something, or to write it into the constitution, is about that thing.
        IssueLexicon.Hit thing = hitIn(hit.end(), Math.min(limit, hit.end() + TOPIC_REACH), limit);
        return thing == null ? hit : thing;
      } else {
        return hit;
      }
    }
    return null;
  }

  /** True inside a relative clause of what is wanted: it describes, and is not wanted itself. */
  private boolean isDescription(int token, int from) {
    for (Clause at = tree.clauseOf(tree.word(token)); at != null; at = at.parent()) {
      if (at.kind() == ClauseKind.RELATIVE) {
        // With a subject and an object of its own it lacks nothing: "a pledge that they would join
        // it". What a deal "would include" is wanted with it.
        boolean full = at.subjectSource() == Source.OWN && at.objectSource() == Source.OWN;
        boolean planned = at.modality() == Modality.WOULD && at.subjectSource() != Source.OWN;
        return !full && !planned && at.antecedent() >= 0 && tree.token(at.antecedent()) >= from;
      }
    }
    return false;
  }

  /**
   * "vowed to help without asking for concessions", "sent a force in response to their military
   * activity": what it is done without, or answers, is not wanted.
   */
  private boolean isBeside(int token, int from) {
    for (int i = from; i < token; i++) {
      boolean response =
          words.lower(i).equals("in")
              && words.lower(i + 1).equals("response")
              && words.lower(i + 2).equals("to");
      if (response || words.lower(i).equals("without")) {
        return true;
      }
    }
    return false;
  }

  /** "the routes discussed on Monday": no wish to discuss them. */
  private boolean isDiscussed(int token) {
    return words.lower(token).equals("discussed")
        && tree.clauseOf(tree.word(token)).kind() == ClauseKind.PARTICIPIAL;
  }

  /** "a meeting could discuss the border": talks are the occasion. */
  private boolean isOccasion(IssueLexicon.Hit hit, int limit) {
    for (int i = hit.end(); i < Math.min(limit, hit.end() + TOPIC_REACH / 2); i++) {
      if (hit.issue().equals("talks") && words.lower(i).startsWith("discuss")) {
        return true;
      }
    }
    return false;
  }

  /** The first issue in words that may be a condition. */
  IssueLexicon.@Nullable Hit anyIn(int from, int to) {
    for (int i = from; i < to; i++) {
      IssueLexicon.Hit hit = issues.at(words, i, to, tree::placeEnd);
      if (hit != null && !hit.issue().equals(IssueLexicon.NONE)) {
        return hit;
      }
    }
    return null;
  }

  private static boolean isMeans(IssueLexicon.Hit hit, String word) {
    return word.startsWith("discuss")
        || hit.issue().equals("constitution") && !word.startsWith("den");
  }
}
