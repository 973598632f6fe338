package org.parley.engine.time;

import java.util.Set;
import org.parley.engine.passage.WordSets;
import org.parley.engine.passage.Words;
import org.parley.engine.time.TimeExpression.Direction;

/**
 * Which way the verb beside a time points: the nearest verb before it in its clause, else the first
 * behind it. A rule over words; trees will tell it better.
 */
final class Tense {
  private static final int REACH = 14;

  /** Words back that "would" may stand from "Friday's": "would attend Friday's vote". */
  private static final int NEAR = 2;

  /**
   * Words between an auxiliary and its participle that are looked over: "will not even be held".
   */
  private static final int GROUP = 5;

  private static final WordSets SETS = WordSets.read(Tense.class, "time-verbs.txt");
  private static final Set<String> FUTURE = SETS.of("future");
  private static final Set<String> MODAL = SETS.of("modal");
  private static final Set<String> REFUSED = SETS.of("refused");
  private static final Set<String> SENSED = SETS.of("sensed");
  private static final Set<String> GROUPED = SETS.of("grouped");
  private static final Set<String> HELD_TRUE = SETS.of("held-true");
  private static final Set<String> PLANNED = SETS.of("planned");
  private static final Set<String> PLANNING = SETS.of("planning");
  private static final Set<String> DEFERRING = SETS.of("deferring");
  private static final Set<String> LIMIT = SETS.of("limit");
  private static final Set<String> PAST = SETS.of("past");
  private static final Set<String> NO_VERB = SETS.of("no-verb");
  private static final Set<String> DETERMINER = SETS.of("determiner");

  private Tense() {}

  static Direction of(Words words, int start, int end) {
    if (words.lower(start - 2).equals("back")) {
      return Direction.PAST;
    }
    Direction before = before(words, start, end);
    if (before != Direction.OPEN) {
      return before;
    }
    Direction behind = isAside(words, end) ? Direction.OPEN : behind(words, end);
    boolean limit = LIMIT.contains(words.lower(start - 1)) && !words.lower(end).equals("'s");
    return behind == Direction.OPEN && limit ? Direction.FUTURE : behind;
  }

  /** "On Monday, mainly devoted to trade": no verb that says when. */
  private static boolean isAside(Words words, int end) {
    String next = words.lower(end + 1);
    boolean participle = next.endsWith("ly") || next.endsWith("ed") || next.endsWith("ing");
    return words.lower(end).equals(",") && participle;
  }

  private static Direction before(Words words, int start, int end) {
    boolean until = false;
    int modals = words.lower(end).equals("'s") ? start - NEAR : 0;
    for (int k = start - 1; k >= 0 && k > start - REACH; k--) {
      until |= words.lower(k).equals("until");
      if (words.lower(k).equals(",")) {
        // Behind a comma another clause may go on: "must return, and named Friday".
        modals = Math.max(modals, k);
      }
      if (isLoose(words, k) && k < modals) {
        continue;
      }
      Direction here =
          until && DEFERRING.contains(words.lower(k)) ? Direction.FUTURE : at(words, k, start);
      if (here != Direction.OPEN) {
        return here;
      }
      if (isEnd(words, k)) {
        break;
      }
    }
    return Direction.OPEN;
  }

  private static Direction behind(Words words, int end) {
    for (int k = end; k < words.size() && k < end + REACH; k++) {
      // "The raid on Monday could harm them": what may come of it does not tell when it was.
      if (isModal(words, k)) {
        return words.lower(k + 1).equals("have") ? Direction.PAST : Direction.OPEN;
      }
      Direction here = at(words, k, k);
      if (here != Direction.OPEN) {
        // "On Monday he vowed to go": the vow is of Monday.
        boolean planned = words.lower(k).endsWith("ed") && !isPresent(words, k - 1);
        return planned ? Direction.PAST : here;
      }
      if (isEnd(words, k)) {
        break;
      }
    }
    return Direction.OPEN;
  }

  /** What tells of the time beside it and of no other. */
  private static boolean isLoose(Words words, int k) {
    return isModal(words, k) || words.lower(k).equals("of") && words.lower(k - 1).equals("ahead");
  }

  private static boolean isPresent(Words words, int k) {
    return words.lower(k).equals("is") || words.lower(k).equals("are");
  }

  private static boolean isEnd(Words words, int k) {
    return words.lower(k).equals(";") || words.lower(k).equals("\"");
  }

  private static boolean isModal(Words words, int k) {
    return MODAL.contains(words.lower(k)) && !words.isCapital(k);
  }

  /**
   * What the word at {@code k} tells.
   *
   * @param time where the time stands that is asked about
   */
  private static Direction at(Words words, int k, int time) {
    String low = words.lower(k);
    if (low.isEmpty() || !Character.isLetter(low.charAt(0)) && low.charAt(0) != '\'') {
      return Direction.OPEN;
    }
    if (FUTURE.contains(low)) {
      // "It had been due on Friday": it was.
      boolean over = words.lower(k - 1).equals("been") && words.lower(k - 2).equals("had");
      return over ? Direction.PAST : Direction.FUTURE;
    }
    if (isModal(words, k)) {
      return modal(words, k);
    }
    if (PLANNED.contains(low) && isPlan(words, k)) {
      return Direction.FUTURE;
    }
    if (low.equals("of") && words.lower(k - 1).equals("ahead")) {
      return Direction.FUTURE;
    }
    boolean copula =
        isPresent(words, k) && (time == k + 1 || time == k + 2 && words.lower(k + 1).equals("on"));
    if (copula
        || low.equals("to") && isPresent(words, k - 1)
        || low.equals("early") && words.lower(k - 1).equals("as")) {
      return Direction.FUTURE;
    }
    return isPast(words, k, low) ? group(words, k) : Direction.OPEN;
  }

  private static boolean isPast(Words words, int k, String low) {
    if (PAST.contains(low)) {
      return true;
    }
    boolean ended = low.length() > 3 && low.endsWith("ed") && !words.isCapital(k);
    // "The besieged town": no verb of this clause.
    return ended
        && !NO_VERB.contains(low)
        && !PLANNED.contains(low)
        && !DETERMINER.contains(words.lower(k - 1));
  }

  /**
   * "Is scheduled to meet", "a meeting set for Friday", "plans a rally on": planned; "he planned
   * it": done.
   */
  private static boolean isPlan(Words words, int k) {
    String next = words.lower(k + 1);
    boolean object = next.equals("a") || next.equals("an");
    return next.equals("to")
        || next.equals("for")
        || next.equals("on")
        || object && PLANNING.contains(words.lower(k))
        || isPresent(words, k - 1);
  }

  /** "Would meet" looks ahead; "could not go", "could be heard", "may have met" do not. */
  private static Direction modal(Words words, int k) {
    String next = words.lower(k + 1);
    boolean not = next.equals("not") || next.equals("n't");
    String verb = words.lower(not ? k + 2 : k + 1);
    boolean could = words.lower(k).equals("could");
    boolean sensed = SENSED.contains(verb.equals("be") ? words.lower(k + 2) : verb);
    boolean over =
        not && (could || REFUSED.contains(verb)) || verb.equals("have") || could && sensed;
    return over ? Direction.PAST : Direction.FUTURE;
  }

  /** A past form with what stands before it: "met" is past, "will be met" and "to be met" not. */
  private static Direction group(Words words, int k) {
    boolean passive = false;
    for (int i = k - 1; i >= 0 && i >= k - GROUP; i--) {
      String low = words.lower(i);
      if (isModal(words, i)) {
        return modal(words, i);
      }
      if (FUTURE.contains(low) && !low.endsWith("ed")) {
        return Direction.FUTURE;
      }
      if (low.equals("to")) {
        return passive && !HELD_TRUE.contains(words.lower(i - 1))
            ? Direction.FUTURE
            : Direction.PAST;
      }
      if (!GROUPED.contains(low) && !low.endsWith("ly")) {
        return Direction.PAST;
      }
      if (low.equals("have")) {
        boolean will = FUTURE.contains(words.lower(i - 1));
        return will ? Direction.FUTURE : Direction.PAST;
      }
      passive |= low.equals("be");
    }
    return Direction.PAST;
  }
}
