package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.Side;
import org.parley.engine.passage.Words;
import org.parley.model.Stance;

/**
 * Positions worded as nouns: "Russia's demands include ...", "Torvian calls for a truce", "its
 * refusal to negotiate", "the goals include ...". The owner is the party; without one the speaker.
 */
final class NounCues {
  private static final Map<String, Stance> NOUNS =
      Map.ofEntries(
          Map.entry("demand", Stance.DEMAND), Map.entry("demands", Stance.DEMAND),
          Map.entry("call", Stance.DEMAND), Map.entry("calls", Stance.DEMAND),
          Map.entry("goal", Stance.DEMAND), Map.entry("goals", Stance.DEMAND),
          Map.entry("aim", Stance.DEMAND), Map.entry("aims", Stance.DEMAND),
          Map.entry("request", Stance.DEMAND), Map.entry("requests", Stance.DEMAND),
          Map.entry("appeal", Stance.DEMAND), Map.entry("appeals", Stance.DEMAND),
          Map.entry("offer", Stance.OFFER), Map.entry("proposal", Stance.OFFER),
          Map.entry("readiness", Stance.OFFER), Map.entry("willingness", Stance.OFFER),
          Map.entry("promise", Stance.ACCEPT), Map.entry("promises", Stance.ACCEPT),
          Map.entry("pledge", Stance.ACCEPT), Map.entry("pledges", Stance.ACCEPT),
          Map.entry("commitment", Stance.ACCEPT), Map.entry("decision", Stance.ACCEPT),
          Map.entry("refusal", Stance.REJECT), Map.entry("rejection", Stance.REJECT),
          Map.entry("opposition", Stance.REJECT), Map.entry("support", Stance.SUPPORT));

  /** Verbs of an aim that name an outcome; "to use the truce" is a plan and no position. */
  private static final Set<String> ENDS =
      Set.of(
          "end",
          "reach",
          "secure",
          "restore",
          "regain",
          "retake",
          "obtain",
          "achieve",
          "get",
          "have",
          "stop",
          "withdraw",
          "recognise",
          "recognize",
          "demilitarise",
          "demilitarize",
          "denazify",
          "liberate",
          "remove",
          "continue",
          "join",
          "weaken",
          "negotiate",
          "agree",
          "protect");

  private static final Set<String> LINKS = Set.of("for", "to", "that", "of");
  private static final Set<String> VERBS =
      Set.of("include", "includes", "included", "is", "are", "was", "were", "remains");

  private final Words words;
  private final PassageMentions mentions;
  private final IssueLexicon issues;
  private final List<Candidate> found;

  NounCues(Words words, PassageMentions mentions, IssueLexicon issues, List<Candidate> found) {
    this.words = words;
    this.mentions = mentions;
    this.issues = issues;
    this.found = found;
  }

  void read() {
    for (int i = 0; i < words.size(); i++) {
      Stance stance = NOUNS.get(words.lower(i));
      if (stance != null) {
        read(i, stance);
      }
    }
  }

  private void read(int noun, Stance stance) {
    String next = words.lower(noun + 1);
    boolean verb = VERBS.contains(next) && stance == Stance.DEMAND;
    boolean link = LINKS.contains(next);
    Owner owner = owner(noun);
    boolean goal =
        stance == Stance.DEMAND
            && (words.lower(noun).startsWith("goal") || words.lower(noun).startsWith("aim"));
    boolean ownless = owner == null;
    Contents contents = new Contents(words, mentions, i -> false);
    int from;
    if (goal && includeBehind(noun) > 0) {
      from = includeBehind(noun);
      verb = true;
    } else if (verb || link) {
      from = noun + 2;
      while (Set.of("that", "to").contains(words.lower(from))) {
        from++;
      }
    } else {
      // "its ceasefire promise": what is promised stands before.
      if (owner == null || owner.end() >= noun || stance != Stance.ACCEPT) {
        return;
      }
      add(stance, owner, owner.start(), noun, owner.end(), noun, contents);
      return;
    }
    if (ownless && !(verb && (stance == Stance.DEMAND) && isLed(noun))) {
      return;
    }
    if (words.lower(noun).equals("decision") && !next.equals("to")) {
      return;
    }
    int end = contents.end(from);
    boolean act = goal && words.lower(from - 1).equals("to") && !ENDS.contains(words.lower(from));
    if (end <= from || act) {
      return;
    }
    int start = owner == null ? Math.max(0, noun - 1) : owner.start();
    add(stance, owner, start, noun, from, end, contents);
  }

  private void add(
      Stance stance,
      @Nullable Owner owner,
      int start,
      int noun,
      int from,
      int to,
      Contents contents) {
    boolean taken = false;
    for (Candidate other : found) {
      taken |= other.start() <= noun && noun < other.end() && other.cue() < noun;
    }
    if (taken) {
      return;
    }
    List<int[]> conditions = contents.conditions(0, Attributed.sentenceEnd(words));
    StanceRule rule =
        StanceRule.named(
            stance.name().toLowerCase(Locale.ROOT) + ".noun",
            "a noun that names the stance",
            stance,
            0.65,
            owner == null);
    for (Item item :
        new Items(words, issues, issue -> true, conditions, contents::placeEnd)
            .of(from, to, null)) {
      found.add(
          new Candidate(
              rule,
              Stances.adjusted(stance, item, words),
              Stances.issue(stance, item, words),
              owner == null ? null : owner.phrase(),
              item.first() ? start : item.start(),
              Math.max(item.end(), item.first() ? noun + 1 : item.end()),
              noun,
              item.start(),
              item.end(),
              conditions,
              contents.objects(item.start(), item.end()),
              null,
              null,
              owner == null,
              false));
    }
  }

  private boolean isLed(int noun) {
    return Set.of("another", "the", "main", "key", "other", "further", "first", "ultimate")
        .contains(words.lower(noun - 1));
  }

  /** "the goals for what X calls a ... include": the list behind its verb. */
  private int includeBehind(int noun) {
    for (int i = noun + 1; i < Math.min(words.size(), noun + 16); i++) {
      if (words.lower(i).equals("include") || words.lower(i).equals("includes")) {
        return i + 1;
      }
      if (words.lower(i).equals(".") || words.lower(i).equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  private record Owner(int start, int end, ActorPhrase phrase) {}

  private @Nullable Owner owner(int noun) {
    for (ActorPhrase phrase : mentions.actors()) {
      boolean possessive =
          words.lower(phrase.end()).equals("'s") && phrase.end() < noun && noun - phrase.end() <= 5;
      if (possessive && onlyModifiers(phrase.end() + 1, noun)) {
        return new Owner(phrase.start(), phrase.end() + 1, phrase);
      }
    }
    for (PlacePhrase place : mentions.places()) {
      if (place.kind() == PlacePhrase.Kind.PEOPLE
          && place.end() <= noun
          && noun - place.end() <= 2
          && onlyModifiers(place.end(), noun)) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(place.name(), place.country()));
        return new Owner(
            place.start(),
            place.end(),
            new ActorPhrase(
                place.start(),
                place.end(),
                place.end() - 1,
                ActorPhrase.Kind.STATE,
                place.name(),
                0,
                0,
                null,
                null,
                sides,
                true));
      }
    }
    return null;
  }

  private boolean onlyModifiers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isWord(i) || words.isCapital(i) && i > from) {
        return false;
      }
    }
    return true;
  }
}
