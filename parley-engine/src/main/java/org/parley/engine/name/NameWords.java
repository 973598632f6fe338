package org.parley.engine.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.WordSets;

/** Words of names that are no names; {@code name-words.txt} holds them. */
final class NameWords {
  private static final WordSets SETS = WordSets.read(NameWords.class, "name-words.txt");
  private static final Set<String> TITLES = SETS.of("title");
  private static final Set<String> SUFFIXES = SETS.of("suffix");
  private static final Set<String> PARTICLES = SETS.of("particle");
  private static final Set<String> GIVEN = SETS.of("given");
  private static final Set<String> SONS = SETS.of("son");
  private static final Set<String> LINKS = SETS.of("link");
  private static final Set<String> GENERIC = SETS.of("generic");
  private static final Map<String, String> NUMBERS = numbers();

  private NameWords() {}

  private static Map<String, String> numbers() {
    Map<String, String> numbers = new HashMap<>();
    SETS.all()
        .forEach(
            (set, words) -> {
              if (set.startsWith("number-")) {
                words.forEach(word -> numbers.put(word, set.substring("number-".length())));
              }
            });
    return Map.copyOf(numbers);
  }

  /** "jr", "phd": behind a name, and no part of it. */
  static boolean isSuffix(String latin) {
    return SUFFIXES.contains(latin);
  }

  static boolean isJunior(String latin) {
    return latin.equals("jr") || latin.equals("junior");
  }

  /** "president", "sheikh": before a name. */
  static boolean isTitle(String latin) {
    return TITLES.contains(latin);
  }

  static boolean isParticle(String latin) {
    return PARTICLES.contains(latin);
  }

  /** "Ben": a particle, but a given name where it begins the name. */
  static boolean isGiven(String latin) {
    return GIVEN.contains(latin);
  }

  /** "bin", "ibn": the father's name follows. */
  static boolean isSon(String latin) {
    return SONS.contains(latin);
  }

  static boolean isLink(String latin) {
    return LINKS.contains(latin);
  }

  /** "bank", "group": many have it. */
  static boolean isGeneric(String latin) {
    return GENERIC.contains(latin);
  }

  /** A number in digits, however it is written; other words as they are. */
  static String number(String latin) {
    return NUMBERS.getOrDefault(latin, latin);
  }

  /** Digits that were put in the place of letters they resemble: "Ig0r". */
  static String withoutDigits(String latin) {
    boolean letters = latin.chars().anyMatch(Character::isLetter);
    return letters ? latin.replace('0', 'o').replace('1', 'i').replace('3', 'e') : latin;
  }
}
