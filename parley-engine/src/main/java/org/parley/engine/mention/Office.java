package org.parley.engine.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;

/**
 * What somebody is, apart from whose: "military intelligence chief" and "head of military
 * intelligence" are one office.
 *
 * @param noun the rank in one word: head, minister, spokesperson
 * @param step words that make it another rank: deputy, vice
 * @param remit the words that say of what: "military", "intelligence"
 */
record Office(String noun, Set<String> step, Set<String> remit) {

  /** Nouns of one rank. */
  private static final Map<String, String> RANKS =
      Map.of(
          "leader",
          "head",
          "chief",
          "head",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "spokesperson",
          "advisor",
          "adviser");

  private static final Set<String> STEPS =
      Set.of("deputy", "vice", "assistant", "acting", "former", "interim");

  private static final Set<String> CONNECTING = Set.of("the", "of", "for", "to", "and", "in", "at");

  private static final Set<String> OF_GOVERNMENT =
      Set.of("government", "presidency", "presidential", "state", "press");

  Office {
    step = Set.copyOf(step);
    remit = Set.copyOf(remit);
  }

  /** The office that a phrase names, with the words around its title; null without a title. */
  static @Nullable Office of(Words words, PassageMentions mentions, ActorPhrase phrase) {
    String title = phrase.title();
    if (title == null) {
      return null;
    }
    Office office = of(title);
    Set<String> step = new HashSet<>(office.step);
    Set<String> remit = new HashSet<>(office.remit);
    boolean complement = false;
    for (int i = phrase.start(); i < phrase.end(); i++) {
      String low = words.lower(i);
      boolean name = phrase.nameStart() <= i && i < phrase.nameEnd();
      if (name || !words.isWord(i)) {
        complement = false;
        continue;
      }
      if (STEPS.contains(low)) {
        step.add(low);
      }
      PlacePhrase at = placeAt(mentions, i);
      boolean place = at != null;
      if (at != null && (isSubnational(at) || office.noun.equals("mayor"))) {
        // The governor of one region is not that of another.
        remit.add("in " + at.name());
      }
      if (complement && !place && !CONNECTING.contains(low) && !low.startsWith("'")) {
        // "the head of Torvian military intelligence"
        remit.add(low.equals("defense") ? "defence" : low);
      }
      complement |= low.equals("of") || low.equals("for");
    }
    return new Office(office.noun, step, remit);
  }

  private static @Nullable PlacePhrase placeAt(PassageMentions mentions, int token) {
    for (PlacePhrase place : mentions.places()) {
      if (place.start() <= token && token < place.end()) {
        return place;
      }
    }
    return null;
  }

  private static boolean isSubnational(PlacePhrase place) {
    return place.kind() == PlacePhrase.Kind.REGION || place.kind() == PlacePhrase.Kind.CITY;
  }

  static Office of(String printed) {
    String title = printed.toLowerCase(Locale.ROOT).replace("defense", "defence");
    if (title.equals("premier")) {
      title = "prime minister";
    }
    int of = title.indexOf(" of ");
    int to = title.indexOf(" to ");
    int behind = of < 0 ? to : to < 0 ? of : Math.min(of, to);
    String before = behind < 0 ? title : title.substring(0, behind);
    int last = before.lastIndexOf(' ') + 1;
    String noun = before.substring(last);
    Set<String> remit = new HashSet<>();
    Set<String> step = new HashSet<>();
    String rest = before.substring(0, last) + (behind < 0 ? "" : title.substring(behind));
    for (String word : rest.split(" ", 16)) {
      if (STEPS.contains(word)) {
        step.add(word);
      } else if (!word.isEmpty() && !CONNECTING.contains(word)) {
        remit.add(word);
      }
    }
    return new Office(RANKS.getOrDefault(noun, noun), step, remit);
  }

  /** "the minister" may be the foreign minister, and never the deputy. */
  boolean mayBeCalled(Office asked) {
    return noun.equals(asked.noun)
        && step.equals(asked.step)
        && remit.containsAll(asked.remit)
        // "the minister" is no way to speak of a prime minister.
        && remit.contains("prime") == asked.remit.contains("prime");
  }

  /** Speaks for a whole government: there is one at a time. */
  boolean isGovernmentSpokesperson() {
    return noun.equals("spokesperson") && step.isEmpty() && OF_GOVERNMENT.containsAll(remit);
  }
}
