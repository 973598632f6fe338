package org.parley.engine.position;

import java.util.Set;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;

/**
 * The auxiliaries, adverbs and negations before a verb, read from right to left.
 *
 * @param start first token of the group; the subject ends there in plain sentences
 * @param negated "did not", "never", "no longer"
 * @param passive a form of "be" stands before a participle
 * @param progressive a form of "be" stands before an -ing form
 * @param modal will, would, must or another modal stands before
 * @param doubtful "may", "might", "could", "likely", "expected": a forecast, no stance
 * @param infinitive "to" stands before the verb
 */
record VerbGroup(
    int start,
    boolean negated,
    boolean passive,
    boolean progressive,
    boolean modal,
    boolean doubtful,
    boolean infinitive,
    boolean perfect) {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
  private static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "shall",
          "should",
          "must",
          "can",
          "do",
          "does",
          "did",
          "'ll",
          "won't",
          "wouldn't",
          "don't",
          "doesn't",
          "didn't",
          "can't",
          "cannot",
          "'d",
          "to");
  private static final Set<String> DOUBT =
      Set.of(
          "may",
          "might",
          "could",
          "couldn't",
          "likely",
          "unlikely",
          "expected",
          "supposed",
          "possibly",
          "perhaps",
          "if",
          "whether");
  private static final Set<String> NOT = Set.of("not", "never", "nor", "neither", "hardly", "n't");
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "again",
          "once",
          "now",
          "still",
          "even",
          "just",
          "only",
          "already",
          "since",
          "long",
          "so",
          "far",
          "yet",
          "always",
          "ever",
          "too",
          "then",
          "first",
          "instead",
          "and",
          "both",
          "all",
          "further",
          "therefore",
          "thus",
          "later",
          "earlier",
          "meanwhile");

  static VerbGroup before(Words words, PassageMentions mentions, int verb) {
    int i = verb;
    boolean negated = false;
    boolean be = false;
    boolean beNext = true;
    boolean passive = false;
    boolean modal = false;
    boolean doubtful = false;
    boolean infinitive = false;
    boolean perfect = false;
    while (i > 0) {
      String low = words.lower(i - 1);
      if (NOT.contains(low) || low.endsWith("n't") || low.equals("cannot")) {
        negated = true;
        modal |= low.endsWith("n't") || low.equals("cannot");
        if (low.equals("isn't")
            || low.equals("aren't")
            || low.equals("wasn't")
            || low.equals("weren't")) {
          be = true;
        }
      } else if (low.equals("longer") && words.lower(i - 2).equals("no")) {
        negated = true;
        i--;
      } else if (BE.contains(low)) {
        be = true;
        passive |= beNext;
      } else if (HAVE.contains(low)) {
        perfect = true;
      } else if (low.equals("to") && words.lower(i - 2).startsWith("continu")) {
        // "We continue to call on ...": the finite verb is the one before.
        modal = true;
        i--;
      } else if (low.equals("to")) {
        infinitive = true;
        i--;
        break;
      } else if (MODALS.contains(low)) {
        modal = true;
      } else if (DOUBT.contains(low)) {
        if (low.equals("if") || low.equals("whether")) {
          break;
        }
        doubtful = true;
      } else if (!ADVERBS.contains(low)
          && !(low.endsWith("ly")
              && low.length() > 4
              && !low.equals("ally")
              && !low.equals("italy")
              && !low.equals("family"))) {
        int time = timeEnding(mentions, i);
        if (time < 0) {
          break;
        }
        i = time + 1;
        String led = words.lower(time - 1);
        if (led.equals("on")
            || led.equals("late")
            || led.equals("early")
            || led.equals("earlier")) {
          i--;
        }
      }
      beNext &= !BE.contains(low);
      i--;
    }
    // An "and" at the left edge ties two verbs, or two subjects: the subject search looks at it.
    while (i < verb && words.lower(i).equals("and")) {
      i++;
    }
    boolean ing = words.lower(verb).endsWith("ing");
    return new VerbGroup(
        i, negated, passive && !ing, be && ing, modal, doubtful, infinitive, perfect);
  }

  private static int timeEnding(PassageMentions mentions, int end) {
    for (TimePhrase time : mentions.times()) {
      if (time.end() == end) {
        return time.start();
      }
    }
    return -1;
  }
}
