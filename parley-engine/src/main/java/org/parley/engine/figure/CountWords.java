package org.parley.engine.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.WordSets;

/** The classes of nouns of {@code count-words.txt}, by base form or plural. */
final class CountWords {
  private static final Map<String, Set<String>> CLASSES =
      new HashMap<>(WordSets.read(CountWords.class, "count-words.txt").all());

  /** Plurals that no rule makes. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("servicemen", "serviceman"),
          Map.entry("servicewomen", "servicewoman"),
          Map.entry("policemen", "policeman"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("personnel", "personnel"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("guardsmen", "guardsman"),
          Map.entry("militiamen", "militiaman"),
          Map.entry("fishermen", "fisherman"),
          Map.entry("seamen", "seaman"),
          Map.entry("airmen", "airman"),
          Map.entry("crewmen", "crewman"),
          Map.entry("gunmen", "gunman"),
          Map.entry("countrymen", "countryman"));

  private CountWords() {}

  /** True if the class holds the word or what it is the plural of. */
  static boolean is(String name, String word) {
    Set<String> members = CLASSES.get(name);
    if (members == null) {
      throw new IllegalStateException("count-words.txt lacks the class " + name);
    }
    return members.contains(word) || members.contains(singular(word));
  }

  /** The base form of a noun. */
  static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    boolean hiss = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches");
    if (n > 4 && (hiss || word.endsWith("buses"))) {
      return word.substring(0, n - 2);
    }
    return n > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, n - 1) : word;
  }
}
