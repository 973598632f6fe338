package org.parley.engine.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.parley.engine.passage.Words;

/**
 * A row of words to be met, as the rule tables write it: {@code call~ on|upon NP to}. A word stands
 * for itself in any case; {@code a|b} for either; {@code verb~} for any form of the verb; {@code
 * word?} may be missing; {@code NP} is one to nine words, {@code PLACE} the name of a place.
 * Adverbs may stand between. Matching tries each length of NP once, so it is linear in the pattern
 * for all practical purposes and never backtracks further than nine words.
 */
final class IssuePattern {
  private static final int LONGEST_NP = 9;
  private static final Set<String> SKIPPED =
      Set.of("also", "once", "again", "now", "still", "even", "just", "only", "fully", "more");

  private record Part(Set<String> words, boolean np, boolean place, boolean optional) {}

  private final List<Part> parts = new ArrayList<>();

  IssuePattern(String written) {
    for (String word : written.strip().split(" +", -1)) {
      boolean optional = word.endsWith("?");
      String bare = optional ? word.substring(0, word.length() - 1) : word;
      if (bare.equals("NP") || bare.equals("PLACE")) {
        parts.add(new Part(Set.of(), bare.equals("NP"), bare.equals("PLACE"), optional));
        continue;
      }
      Set<String> words = new HashSet<>();
      for (String one : bare.split("\\|", -1)) {
        if (one.endsWith("~")) {
          words.addAll(VerbForms.of(one.substring(0, one.length() - 1)));
        } else {
          words.add(one);
        }
      }
      parts.add(new Part(Set.copyOf(words), false, false, optional));
    }
  }

  /** Every word that a match can begin with: for an index by first word. */
  Set<String> firsts() {
    Set<String> firsts = new HashSet<>();
    for (Part part : parts) {
      firsts.addAll(part.words);
      if (!part.optional) {
        break;
      }
    }
    return firsts;
  }

  /**
   * The token behind the match that begins at {@code start}, or -1.
   *
   * @param placeEnd the token behind the place that begins at a token, or -1
   */
  int end(Words words, int start, IntUnaryOperator placeEnd) {
    return end(words, placeEnd, start, 0);
  }

  private int end(Words words, IntUnaryOperator placeEnd, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    Part wanted = parts.get(part);
    if (wanted.np) {
      int without = wanted.optional ? end(words, placeEnd, at, part + 1) : -1;
      return without >= 0 ? without : behindPhrase(words, placeEnd, at, part);
    }
    if (wanted.place) {
      int end = placeEnd.applyAsInt(at);
      return end < 0 ? -1 : end(words, placeEnd, end, part + 1);
    }
    String low = words.lower(at);
    if (wanted.words.contains(low)) {
      return end(words, placeEnd, at + 1, part + 1);
    }
    if (wanted.optional) {
      return end(words, placeEnd, at, part + 1);
    }
    boolean skipped =
        part > 0
            && at < words.size()
            && (SKIPPED.contains(low)
                || low.equals("\"")
                || low.endsWith("ly") && low.length() > 4);
    return skipped ? end(words, placeEnd, at + 1, part) : -1;
  }

  private int behindPhrase(Words words, IntUnaryOperator placeEnd, int at, int part) {
    for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST_NP); end++) {
      if (!words.isWord(end - 1) && !words.token(end - 1).startsWith("'")) {
        return -1;
      }
      int found = end(words, placeEnd, end, part + 1);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }
}
