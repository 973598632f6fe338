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
  private static final WordSets SETS = WordSets.read(Tense.class, "time-verbs.txt");
  private static final Set<String> FUTURE = SETS.of("future");
  private static final Set<String> PLANNED = SETS.of("planned");
  private static final Set<String> DEFERRING = SETS.of("deferring");
  private static final Set<String> PAST = SETS.of("past");
  private static final Set<String> NO_VERB = SETS.of("no-verb");

  private Tense() {}

  static Direction of(Words words, int start, int end) {
    boolean until = false;
    for (int k = start - 1; k >= 0 && k > start - REACH; k--) {
      until |= words.lower(k).equals("until");
      Direction here =
          until && DEFERRING.contains(words.lower(k)) ? Direction.FUTURE : at(words, k);
      if (here != Direction.OPEN) {
        return here;
      }
      if (words.lower(k).equals(";") || words.lower(k).equals("\"")) {
        break;
      }
    }
    for (int k = end; k < words.size() && k < end + REACH; k++) {
      Direction here = at(words, k);
      if (here != Direction.OPEN) {
        return here;
      }
      if (words.lower(k).equals(";") || words.lower(k).equals("\"")) {
        break;
      }
    }
    return Direction.OPEN;
  }

  private static Direction at(Words words, int k) {
    String low = words.lower(k);
    if (low.isEmpty() || !Character.isLetter(low.charAt(0)) && low.charAt(0) != '\'') {
      return Direction.OPEN;
    }
    if (FUTURE.contains(low)) {
      return Direction.FUTURE;
    }
    if (PLANNED.contains(low)) {
      // "is scheduled to meet", "a meeting set for Friday": planned; "he planned it": done.
      return words.lower(k + 1).equals("to")
              || words.lower(k + 1).equals("for")
              || words.lower(k + 1).equals("on")
              || words.lower(k - 1).equals("is")
              || words.lower(k - 1).equals("are")
          ? Direction.FUTURE
          : Direction.OPEN;
    }
    if (low.equals("to") && (words.lower(k - 1).equals("is") || words.lower(k - 1).equals("are"))
        || low.equals("soon")
        || low.equals("early") && words.lower(k - 1).equals("as")) {
      return Direction.FUTURE;
    }
    if (PAST.contains(low)) {
      return Direction.PAST;
    }
    boolean ended = low.length() > 3 && low.endsWith("ed") && !words.isCapital(k);
    return ended && !NO_VERB.contains(low) ? Direction.PAST : Direction.OPEN;
  }
}
