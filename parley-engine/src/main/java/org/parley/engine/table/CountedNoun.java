package org.parley.engine.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/** The noun that says what a figure counts: "civilian deaths in the north" counts deaths. */
public final class CountedNoun {
  /** A noun phrase ends before these. */
  private static final Set<String> BEHIND =
      Set.of(
          "of",
          "in",
          "at",
          "from",
          "who",
          "whom",
          "that",
          "which",
          "with",
          "without",
          "by",
          "to",
          "since",
          "during",
          "on",
          "among",
          "inside",
          "outside",
          "across",
          "under",
          "for",
          "into",
          "near",
          "along",
          "after",
          "before",
          "per",
          "as",
          "including",
          "and",
          "or",
          "were",
          "was",
          "are",
          "is",
          "have",
          "has",
          "had");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+");

  private static final Map<String, String> SAME = new HashMap<>();

  static {
    Table.read(
        CountedNoun.class,
        "counted-nouns.tsv",
        2,
        row -> Table.items(row.get(1)).forEach(noun -> SAME.put(noun, row.get(0))));
  }

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people",
          "person",
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "lives",
          "life",
          "servicemen",
          "serviceman",
          "policemen",
          "policeman",
          "personnel",
          "personnel",
          "aircraft",
          "aircraft");

  private CountedNoun() {}

  /**
   * The head noun in the singular and in small letters, one for all that count the same; a person
   * for the people of the side. Null where there is none.
   *
   * @param counted the words that say what is counted
   * @param side whose people or things
   */
  public static @Nullable String of(@Nullable String counted, @Nullable String side) {
    if (counted == null) {
      return null;
    }
    String noun = null;
    Matcher words = WORD.matcher(counted.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      if (BEHIND.contains(word) && noun != null) {
        break;
      }
      noun = BEHIND.contains(word) ? noun : word;
    }
    if (noun == null) {
      return null;
    }
    String one = singular(noun);
    return side != null && isPeople(one, side) ? "person" : SAME.getOrDefault(one, one);
  }

  /** "Arlander" of Arland: they begin alike. */
  private static boolean isPeople(String noun, String side) {
    String name = side.toLowerCase(Locale.ROOT);
    int alike = 0;
    while (alike < Math.min(noun.length(), name.length())
        && noun.charAt(alike) == name.charAt(alike)) {
      alike++;
    }
    return alike >= 4 && 3 * alike >= 2 * name.length();
  }

  private static String singular(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.length() < 4 || !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean sibilant =
        noun.endsWith("sses")
            || noun.endsWith("shes")
            || noun.endsWith("ches")
            || noun.endsWith("xes");
    return noun.substring(0, noun.length() - (sibilant ? 2 : 1));
  }
}
