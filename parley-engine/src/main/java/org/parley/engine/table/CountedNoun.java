package org.parley.engine.table;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** The head noun in the singular and in small letters; null where there is none. */
  public static @Nullable String of(@Nullable String counted) {
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
    return noun == null ? null : singular(noun);
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
