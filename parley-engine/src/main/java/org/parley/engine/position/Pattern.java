package org.parley.engine.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;

/**
 * A row of words to be met, as the rule tables write it: {@code call~ on|upon NP to}. A word stands
 * for itself in any case; {@code a|b} for either; {@code verb~} for any form of the verb; {@code
 * word?} may be missing; {@code NP} is one to nine words, {@code PLACE} the name of a place.
 * Adverbs may stand between. Matching tries each length of NP once, so it is linear in the pattern
 * for all practical purposes and never backtracks further than nine words.
 */
final class Pattern {
  private static final int LONGEST_NP = 9;
  private static final Set<String> SKIPPED =
      Set.of("also", "once", "again", "now", "still", "even", "just", "only", "fully", "more");

  /** "asked what to do": a question is nobody who is asked. */
  private static final Set<String> QUESTIONS =
      Set.of("what", "how", "whether", "if", "why", "when", "where", "who");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** What was met: tokens from start to end; the form of its verb; the words at NP, if any. */
  record Match(
      int start, int end, VerbForms.@Nullable Form form, int verb, int npStart, int npEnd) {}

  private record Part(
      Set<String> words,
      Map<String, VerbForms.Form> verb,
      boolean np,
      boolean place,
      boolean optional) {}

  private final List<Part> parts = new ArrayList<>();

  Pattern(String written) {
    for (String word : written.strip().split(" +", -1)) {
      boolean optional = word.endsWith("?");
      String bare = optional ? word.substring(0, word.length() - 1) : word;
      if (bare.equals("NP") || bare.equals("PLACE")) {
        parts.add(new Part(Set.of(), Map.of(), bare.equals("NP"), bare.equals("PLACE"), optional));
        continue;
      }
      Set<String> words = new HashSet<>();
      Map<String, VerbForms.Form> forms = new java.util.HashMap<>();
      for (String one : bare.split("\\|", -1)) {
        if (one.endsWith("~")) {
          forms.putAll(VerbForms.of(one.substring(0, one.length() - 1)));
        } else {
          words.add(one);
        }
      }
      parts.add(new Part(Set.copyOf(words), Map.copyOf(forms), false, false, optional));
    }
  }

  /** Every word that a match can begin with: for an index by first word. */
  Set<String> firsts() {
    Set<String> firsts = new HashSet<>();
    for (Part part : parts) {
      firsts.addAll(part.words);
      firsts.addAll(part.verb.keySet());
      if (!part.optional) {
        break;
      }
    }
    return firsts;
  }

  /** The match that begins at this token, or null. */
  @Nullable Match at(Words words, int start) {
    return at(words, start, i -> -1);
  }

  /**
   * The same where places are known.
   *
   * @param placeEnd the token behind the place that begins at a token, or -1
   */
  @Nullable Match at(Words words, int start, IntUnaryOperator placeEnd) {
    return match(words, placeEnd, start, start, 0, null, -1, -1, -1);
  }

  private @Nullable Match match(
      Words words,
      IntUnaryOperator placeEnd,
      int start,
      int at,
      int part,
      VerbForms.@Nullable Form form,
      int verb,
      int npStart,
      int npEnd) {
    if (part == parts.size()) {
      return new Match(start, at, form, verb, npStart, npEnd);
    }
    Part wanted = parts.get(part);
    if (wanted.np) {
      if (QUESTIONS.contains(words.lower(at))) {
        return null;
      }
      for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST_NP); end++) {
        if (!words.isWord(end - 1) && !words.token(end - 1).startsWith("'")) {
          return null;
        }
        Match match = match(words, placeEnd, start, end, part + 1, form, verb, at, end);
        if (match != null) {
          return match;
        }
      }
      return null;
    }
    if (wanted.place) {
      int end = placeEnd.applyAsInt(at);
      return end < 0
          ? null
          : match(words, placeEnd, start, end, part + 1, form, verb, npStart, npEnd);
    }
    String low = words.lower(at);
    if (wanted.words.contains(low)) {
      return match(words, placeEnd, start, at + 1, part + 1, form, verb, npStart, npEnd);
    }
    VerbForms.Form met = wanted.verb.get(low);
    if (met != null) {
      VerbForms.Form kept = form == null ? met : form;
      return match(
          words, placeEnd, start, at + 1, part + 1, kept, verb < 0 ? at : verb, npStart, npEnd);
    }
    if (wanted.optional) {
      return match(words, placeEnd, start, at, part + 1, form, verb, npStart, npEnd);
    }
    if (part > 0 && low.equals("\"")) {
      // "would 'continue with ...'": a mark does not part what it quotes from.
      return match(words, placeEnd, start, at + 1, part, form, verb, npStart, npEnd);
    }
    int time = part > 0 ? timeEnd(words, at) : at;
    if (time > at) {
      return match(words, placeEnd, start, time, part, form, verb, npStart, npEnd);
    }
    boolean adverb = SKIPPED.contains(low) || low.endsWith("ly") && low.length() > 4;
    return part > 0 && adverb && at < words.size()
        ? match(words, placeEnd, start, at + 1, part, form, verb, npStart, npEnd)
        : null;
  }

  /** "called on Tuesday for": a plain time may stand inside a cue. */
  private static int timeEnd(Words words, int at) {
    int day = words.lower(at).equals("on") ? at + 1 : at;
    return WEEKDAYS.contains(words.lower(day)) && words.isCapital(day) ? day + 1 : at;
  }
}
